import { standingRestriction } from "@/lib/accounts/notices";
import type { Anyone } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { DecisionAction, DecisionPart } from "@/lib/generated/prisma/enums";
import type { Locale } from "@/lib/language/locales";
import { type CitedRule, citedRule, citedSelect } from "@/lib/moderation/cited";
import { findingsOf } from "@/lib/moderation/findings";
import { type FoundWords, foundSelect, foundWords } from "@/lib/moderation/found-words";
import { ruleTextIn } from "@/lib/moderation/rule-terms";
import { isUuid } from "@/lib/pagination";

export type NoteBanner =
  | {
      state: "held";
      /** The words that brought it to wait, and the rule they may go against. */
      found: FoundWords | null;
      /** The rule by which a picture like one of its own was removed. */
      resembles: string | null;
      /** Why the classifier brought it to wait, if it did. */
      classified: Classified | null;
    }
  | {
      state: "restricted";
      action: DecisionAction;
      part: DecisionPart;
      imageNumber: number | null;
      /** When it ends by itself. */
      until: string | null;
      decisionId: string;
      rule: string;
      quotes: string[];
      appeal: "none" | "waiting" | "refused";
    };

/** Why the classifier brought it to wait: the statement of reasons for that. */
export type Classified = {
  at: string;
  rule: CitedRule;
  /** Whether it pointed to the words, and to which pictures, counted from 1. */
  words: boolean;
  pictures: number[];
};

/**
 * What the author reads on their own note: that it waits, and everything that is done to it at present, the hardest first. No limit
 * is silent. Empty for everyone else.
 */
export async function bannersOf(viewer: Anyone, noteId: string, locale: Locale): Promise<NoteBanner[]> {
  if (!viewer || !isUuid(noteId)) return [];
  const note = await db.note.findFirst({
    where: { id: noteId, authorId: viewer.id, deletedAt: null },
    select: {
      hold: {
        select: { createdAt: true, screening: foundSelect, classification: { select: classifiedSelect } },
      },
      pictureMatches: {
        where: { outcome: "held" },
        orderBy: { createdAt: "desc" },
        take: 1,
        select: {
          createdAt: true,
          bannedImage: { select: { decision: { select: { ruleVersion: { select: { content: true } } } } } },
        },
      },
      restrictions: {
        where: standingRestriction(),
        orderBy: [{ action: "desc" }, { createdAt: "desc" }],
        select: {
          action: true,
          part: true,
          until: true,
          decision: {
            select: {
              id: true,
              imageNumber: true,
              quotes: true,
              ruleVersion: { select: { content: true } },
              appeals: { where: { party: "author" }, select: { outcome: true } },
            },
          },
        },
      },
    },
  });
  if (!note) return [];
  const restricted = note.restrictions.map(({ decision, until, ...what }): NoteBanner => {
    const [appeal] = decision.appeals;
    return {
      ...what,
      state: "restricted",
      until: until?.toISOString() ?? null,
      imageNumber: decision.imageNumber,
      decisionId: decision.id,
      rule: ruleTextIn(locale, decision.ruleVersion.content).title,
      quotes: decision.quotes,
      appeal: !appeal ? "none" : appeal.outcome === "refused" ? "refused" : "waiting",
    };
  });
  if (!note.hold) return restricted;
  const { createdAt: since, screening, classification } = note.hold;
  const match = note.pictureMatches.find(({ createdAt }) => createdAt >= since);
  const content = match?.bannedImage.decision.ruleVersion.content;
  const resembles = content ? ruleTextIn(locale, content).title : null;
  const classified = classification && classifiedOf(classification, locale);
  const found = screening && (await foundWords(screening, locale));
  return [{ state: "held", found, resembles, classified }, ...restricted];
}

const classifiedSelect = {
  createdAt: true,
  findings: true,
  ruleVersion: { select: citedSelect },
} satisfies Prisma.ClassificationSelect;

type Row = Prisma.ClassificationGetPayload<{ select: typeof classifiedSelect }>;

function classifiedOf({ createdAt, findings, ruleVersion }: Row, locale: Locale): Classified | null {
  if (!ruleVersion) return null;
  const held = findingsOf([{ findings }]).filter(({ action }) => action === "hold");
  const pictures = [...new Set(held.flatMap(({ imageNumber }) => imageNumber ?? []))];
  return {
    at: createdAt.toISOString(),
    rule: citedRule(ruleVersion, locale),
    words: held.some(({ imageNumber }) => imageNumber === null),
    pictures,
  };
}

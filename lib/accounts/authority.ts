import { type Anyone, isBanned, isOutOfTime, type Viewer } from "@/lib/accounts/viewer";
import type { Role } from "@/lib/generated/prisma/enums";
import { exactTime } from "@/lib/language/time";
import { Refusal } from "@/lib/refusal";

declare const authority: unique symbol;

/** Somebody who may write: signed in and not suspended. Only `requireWriter` makes one. */
export type Writer = Viewer & { readonly [authority]: "writer" | "moderator" };
/** Somebody who may decide cases. Only `requireModerator` makes one. */
export type Moderator = Viewer & { readonly [authority]: "moderator" };

/** Somebody who may edit the rules. Only `requireRulesEditor` makes one. */
export type RulesEditor = Viewer & { readonly [authority]: "rules" };

/** Somebody who may see the terms of the check and try texts on them. Only `requireTermReader` makes one. */
export type TermReader = Viewer & { readonly [authority]: "reads terms" | "keeps terms" };

/** Somebody who may change those terms. Only `requireTermKeeper` makes one. */
export type TermKeeper = Viewer & { readonly [authority]: "keeps terms" };

/** Somebody who runs the place. Only `requireAdmin` makes one. */
export type Admin = Viewer & { readonly [authority]: "admin" };

/** Refuses the signed-out. Suspended people pass: what they may still do asks for no more. */
export function requireViewer(viewer: Anyone): Viewer {
  if (!viewer) throw new Refusal("unauthenticated", "signInFirst");
  return viewer;
}

/** A moment for a sentence that the bridge says in the reader's language. */
function inBoth(moment: Date): { en: string; zh: string } {
  return { en: `${exactTime(moment, "en", "UTC")} (UTC)`, zh: `${exactTime(moment, "zh", "UTC")}（UTC）` };
}

/**
 * Refuses signed-out and suspended people (who may still read, appeal and take their data along), and in restricted mode those whose
 * time for today is over.
 */
export function requireWriter(viewer: Anyone): Writer {
  const person = requireUnsuspended(viewer);
  if (isOutOfTime(person)) throw new Refusal("forbidden", "timeUp");
  return person;
}

/** The same at any time of the day: for what keeps somebody safe, and for what they have begun and nobody else sees. */
export function requireUnsuspended(viewer: Anyone): Writer {
  const person = requireViewer(viewer);
  if (isBanned(person)) throw new Refusal("forbidden", "banned");
  if (person.suspendedUntil) {
    throw new Refusal("forbidden", "suspended", { values: { until: inBoth(person.suspendedUntil) } });
  }
  // the one place where the brand is given
  return person as Writer;
}

/** What each member of the staff may do. A language reviewer sees the cases of their languages alone (lib/moderation). */
const duties = {
  /** Takes cases and decides the ordinary ones. */
  review: ["reviewer", "language_reviewer", "senior", "admin"],
  /** Shuts people out, judges appeals, throws the raid switch, decides in bulk. */
  lead: ["senior", "admin"],
  /** Edits the rules. */
  rules: ["rules_editor", "admin"],
  /** Sees what the check looks for: whoever has to tell why it found something. */
  readTerms: ["reviewer", "language_reviewer", "senior", "rules_editor", "admin"],
  /** Changes what the check looks for: one careless word holds every note. */
  keepTerms: ["senior", "rules_editor", "admin"],
  /** Everything else that runs the place: who keeps order, the channels. */
  run: ["admin"],
} as const satisfies Record<string, readonly Role[]>;

type Duty = keyof typeof duties;

/** Whether somebody's roles give them a duty: for what is shown. What they may do is for the `require…` below. */
export function hasDuty(viewer: Anyone, duty: Duty): boolean {
  const fitting: readonly Role[] = duties[duty];
  return viewer?.roles.some((role) => fitting.includes(role)) ?? false;
}

/**
 * To anyone without the role, staff doors read "not there"; a suspended member of the staff has none. Without a second
 * factor they are told to set one up first.
 */
function requireDuty(viewer: Anyone, duty: Duty): Viewer {
  if (!viewer || viewer.suspendedUntil || !hasDuty(viewer, duty)) throw new Refusal("not_found", "notFound");
  if (!viewer.secondFactor) throw new Refusal("forbidden", "secondFactorFirst");
  return viewer;
}

/** Whether somebody may see what lies on the desk, at doors that others pass for reasons of their own. */
export function mayReview(viewer: Viewer): boolean {
  return hasDuty(viewer, "review") && !viewer.suspendedUntil && viewer.secondFactor;
}

/** Refuses muted people too: they may like and collect, not publish, comment or change what their profile says. */
export function requirePublisher(viewer: Anyone): Writer {
  const person = requireWriter(viewer);
  if (person.mutedUntil) {
    throw new Refusal("forbidden", "muted", { values: { until: inBoth(person.mutedUntil) } });
  }
  return person;
}

/** To anyone without the role, staff doors read "not there". A suspended moderator has no authority. */
export function requireModerator(viewer: Anyone): Moderator {
  return requireDuty(viewer, "review") as Moderator; // the brand, as above
}

export function requireSenior(viewer: Anyone): Moderator {
  return requireDuty(viewer, "lead") as Moderator; // the brand, as above
}

export function requireRulesEditor(viewer: Anyone): RulesEditor {
  return requireDuty(viewer, "rules") as RulesEditor; // the brand, as above
}

export function requireTermReader(viewer: Anyone): TermReader {
  return requireDuty(viewer, "readTerms") as TermReader; // the brand, as above
}

export function requireTermKeeper(viewer: Anyone): TermKeeper {
  return requireDuty(viewer, "keepTerms") as TermKeeper; // the brand, as above
}

export function requireAdmin(viewer: Anyone): Admin {
  return requireDuty(viewer, "run") as Admin; // the brand, as above
}

/** Of the people who keep order: what they are shown, not what they may do. */
export function isStaff(viewer: Anyone): boolean {
  return (viewer?.roles.length ?? 0) > 0;
}

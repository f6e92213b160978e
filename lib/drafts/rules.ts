import type { CommentAudience, Declaration, Visibility } from "@/lib/generated/prisma/enums";

/** Limits of a draft, in UTF-16 units: far past those of a note, because a draft may be too long for one. */
export const limits = { drafts: 100, title: 2_000, body: 20_000, altText: 3_000, contentWarning: 500 };

/** Words and choices as typed, valid or not yet. The names are those under which a note is published. */
export type DraftContent = {
  title: string;
  body: string;
  channel: string;
  visibility: Visibility;
  declarations: Declaration[];
  contentWarning: string | null;
  commentAudience: CommentAudience;
  placeId: number | null;
  cardTemplate: string | null;
};

export const blankContent: DraftContent = {
  title: "",
  body: "",
  channel: "",
  visibility: "everyone",
  declarations: [],
  contentWarning: null,
  commentAudience: "everyone",
  placeId: null,
  cardTemplate: null,
};

/** A picture of a draft by its id; the order is that of the note. */
type DraftPictureRef = { mediaId: string; alt: string };

/** Everything of a draft that is saved, and compared when two devices disagree. */
export type DraftState = { content: DraftContent; pictures: DraftPictureRef[] };

/** The parts of a draft, the pictures being one of them. */
export type DraftPart = keyof DraftContent | "pictures";

export const blankState: DraftState = { content: blankContent, pictures: [] };

export function sameState(one: DraftState, other: DraftState): boolean {
  return changedParts(one, other).length === 0;
}

/** Which parts differ. */
export function changedParts(one: DraftState, other: DraftState): DraftPart[] {
  const parts: DraftPart[] = contentParts.filter((part) => !same(one.content[part], other.content[part]));
  return same(picturesOf(one), picturesOf(other)) ? parts : [...parts, "pictures"];
}

// the keys of the literal above; a card is the first of the pictures, and goes with them
const contentParts = (Object.keys(blankContent) as (keyof DraftContent)[]).filter(
  (part) => part !== "cardTemplate",
);
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const picturesOf = ({ content, pictures }: DraftState) => [
  content.cardTemplate,
  pictures.map(({ mediaId, alt }) => [mediaId, alt]),
];

export type Merge = { merged: DraftState; clashes: DraftPart[] };

/**
 * Brings two continuations of one draft together, part by part: what only one side changed is taken from that side. Parts
 * that both changed, differently, are named as clashes; `merged` has mine there.
 */
export function merge(base: DraftState, mine: DraftState, theirs: DraftState): Merge {
  const [mineChanged, theirsChanged] = [changedParts(base, mine), changedParts(base, theirs)];
  const differ = changedParts(mine, theirs);
  const onlyTheirs = theirsChanged.filter((part) => !mineChanged.includes(part));
  const clashes = differ.filter((part) => mineChanged.includes(part) && theirsChanged.includes(part));
  const content = { ...mine.content, ...picked(theirs.content, onlyTheirs) };
  if (onlyTheirs.includes("pictures")) return { merged: { content, pictures: theirs.pictures }, clashes };
  const pictures = clashes.includes("pictures") ? mergePictures(base, mine, theirs) : null;
  if (!pictures) return { merged: { content, pictures: mine.pictures }, clashes };
  return { merged: { content, pictures }, clashes: clashes.filter((part) => part !== "pictures") };
}

/** `state` with these parts as `from` has them. */
export function withParts(state: DraftState, from: DraftState, parts: readonly DraftPart[]): DraftState {
  const pictures = parts.includes("pictures") ? from.pictures : state.pictures;
  return { content: { ...state.content, ...picked(from.content, parts) }, pictures };
}

function picked(from: DraftContent, parts: readonly DraftPart[]): Partial<DraftContent> {
  const isWanted = (name: string) =>
    parts.some((part) => part === (name === "cardTemplate" ? "pictures" : name));
  return Object.fromEntries(Object.entries(from).filter(([name]) => isWanted(name)));
}

/** Photos that both sides added stay, those that either removed go; null when both described one differently, have other cards, or all is too much. */
function mergePictures(base: DraftState, mine: DraftState, theirs: DraftState): DraftPictureRef[] | null {
  const [was, here, there] = [base, mine, theirs].map(
    ({ pictures }) => new Map(pictures.map(({ mediaId, alt }) => [mediaId, alt])),
  );
  if (!was || !here || !there || mine.content.cardTemplate !== theirs.content.cardTemplate) return null;
  const stays = ({ mediaId }: DraftPictureRef) =>
    !was.has(mediaId) || (here.has(mediaId) && there.has(mediaId));
  const onlyThere = theirs.pictures.filter(({ mediaId }) => !here.has(mediaId));
  const merged: DraftPictureRef[] = [];
  for (const picture of [...mine.pictures, ...onlyThere].filter(stays)) {
    const alts = [was, here, there].map((side) => side.get(picture.mediaId));
    const alt = oneOf(alts[0] ?? "", alts[1] ?? picture.alt, alts[2] ?? picture.alt);
    if (alt === null) return null;
    merged.push({ mediaId: picture.mediaId, alt });
  }
  return merged.length > picturesMost ? null : merged;
}

/** That of a note: lib/notes/rules.ts. */
const picturesMost = 18;

function oneOf(was: string, mine: string, theirs: string): string | null {
  if (mine === theirs || theirs === was) return mine;
  return mine === was ? theirs : null;
}

const hour = 3_600_000;

/** How far ahead a note can be scheduled, in milliseconds. */
export const scheduleWindow = { least: hour, most: 14 * 24 * hour };

/** What is wrong with a moment to publish at, as a key of errors.json; null when it is fine. Both edges are within. */
export function momentTrouble(at: Date, now: Date): "schedulePast" | "scheduleSoon" | "scheduleLate" | null {
  const ahead = at.getTime() - now.getTime();
  if (ahead <= 0) return "schedulePast";
  if (ahead < scheduleWindow.least) return "scheduleSoon";
  return ahead > scheduleWindow.most ? "scheduleLate" : null;
}

/** The wall clock of a zone (an IANA name) at a moment, as `<input type="datetime-local">` writes it: "2026-03-08T09:30". */
export function wallClock(at: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    hourCycle: "h23",
    ...{ year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" },
  }).formatToParts(at);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return `${of("year")}-${of("month")}-${of("day")}T${of("hour")}:${of("minute")}`;
}

/**
 * The moment at which a zone's wall clock shows this; null when it is no time. Of an hour that comes twice (clocks go back) it
 * is the first; a time that is skipped (clocks go forward) is as much later.
 */
export function momentOf(wall: string, timeZone: string): Date | null {
  const asUtc = Date.parse(`${wall}:00Z`);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(wall) || Number.isNaN(asUtc)) return null;
  const offsetAt = (moment: number) => Date.parse(`${wallClock(new Date(moment), timeZone)}:00Z`) - moment;
  // The zone's offsets on either side of any change nearby.
  const [before, after] = [offsetAt(asUtc - 24 * hour), offsetAt(asUtc + 24 * hour)];
  const first = [before, after]
    .map((offset) => new Date(asUtc - offset))
    .find((moment) => wallClock(moment, timeZone) === wall);
  return first ?? new Date(asUtc - before);
}

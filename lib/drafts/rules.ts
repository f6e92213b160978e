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
  return same(one.pictures.map(pair), other.pictures.map(pair)) ? parts : [...parts, "pictures"];
}

// the keys of the literal above
const contentParts = Object.keys(blankContent) as (keyof DraftContent)[];
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const pair = ({ mediaId, alt }: DraftPictureRef) => [mediaId, alt];

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

function picked(from: DraftContent, parts: readonly DraftPart[]): Partial<DraftContent> {
  return Object.fromEntries(Object.entries(from).filter(([name]) => parts.some((part) => part === name)));
}

/** Photos that both sides added stay, those that either removed go; null when both described one differently or all is too much. */
function mergePictures(base: DraftState, mine: DraftState, theirs: DraftState): DraftPictureRef[] | null {
  const [was, here, there] = [base, mine, theirs].map(
    ({ pictures }) => new Map(pictures.map(({ mediaId, alt }) => [mediaId, alt])),
  );
  if (!was || !here || !there) return null;
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

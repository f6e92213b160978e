import type { Crop } from "@/components/compose/crop";
import type { DraftView } from "@/lib/drafts/queries";
import { blankContent, type DraftContent, type DraftState } from "@/lib/drafts/rules";
import type { Picture } from "@/lib/uploads/queries";

/** What is being composed, and every change to it. Pure: uploads and storage happen elsewhere and report here. */

export type DraftPicture = {
  /** Stands for the picture from the moment it is picked, before the server has a name for it. */
  key: string;
  alt: string;
  /** What to show: the file itself while it is at hand, else the small rendition. */
  preview: string;
  state:
    | { kind: "waiting" }
    | { kind: "sending"; share: number }
    | { kind: "failed"; reason: string; hopeless: boolean }
    | { kind: "there"; picture: Picture };
  /** The photo as it came, while a crop of it stands in its place: it can be had back until the note is published. */
  original?: { preview: string; state: DraftPicture["state"]; crop: Crop };
};

/** A choice that is to be composed, saved and published is added to DraftContent, and is part of all this. */
export type Draft = DraftContent & { requestId: string; pictures: DraftPicture[] };

export type Change =
  | { kind: "words"; words: Partial<DraftContent> }
  | { kind: "picked"; pictures: { key: string; preview: string }[] }
  | { kind: "upload"; key: string; state: DraftPicture["state"] }
  | { kind: "cropped"; key: string; preview: string; crop: Crop }
  | { kind: "restored"; key: string }
  | { kind: "preview"; key: string; preview: string }
  | { kind: "alt"; key: string; alt: string }
  | { kind: "moved"; key: string; to: number }
  | { kind: "removed"; key: string }
  | { kind: "card"; template: string; picture: Picture; words: string }
  | { kind: "gone"; mediaIds: string[]; reason: string }
  | { kind: "merged"; state: DraftState; theirs: DraftView }
  | { kind: "replaced"; draft: Draft };

export function change(draft: Draft, to: Change): Draft {
  switch (to.kind) {
    case "words":
      return { ...draft, ...to.words };
    case "picked":
      return { ...draft, pictures: [...draft.pictures, ...to.pictures.map(waiting)] };
    case "upload":
      return uploaded(draft, to.key, to.state);
    case "cropped":
      return withPicture(draft, to.key, (picture) => cropped(picture, to));
    case "restored":
      return restored(draft, to.key);
    case "preview":
      return withPicture(draft, to.key, (picture) => ({ ...picture, preview: to.preview }));
    case "alt":
      return withPicture(draft, to.key, (picture) => ({ ...picture, alt: to.alt }));
    case "moved":
      return moved(draft, to.key, to.to);
    case "removed":
      return removed(draft, to.key);
    case "card":
      return withCard(draft, to);
    case "gone":
      return { ...draft, pictures: draft.pictures.map((picture) => gone(picture, to)) };
    case "merged":
      return merged(draft, to.state, to.theirs);
    case "replaced":
      return to.draft;
  }
}

function waiting({ key, preview }: { key: string; preview: string }): DraftPicture {
  return { key, preview, alt: "", state: { kind: "waiting" } };
}

/** A crop of a crop is still a crop of the photo as it came. */
function cropped(picture: DraftPicture, { preview, crop }: { preview: string; crop: Crop }): DraftPicture {
  const from = picture.original ?? picture;
  return {
    ...picture,
    preview,
    state: { kind: "waiting" },
    original: { preview: from.preview, state: from.state, crop },
  };
}

/** What had not arrived when it was cropped has to be sent again. */
function restored(draft: Draft, key: string): Draft {
  const original = draft.pictures.find((picture) => picture.key === key)?.original;
  if (!original) return draft;
  const { preview, state } = original;
  const back = withPicture(draft, key, ({ original: _, ...picture }) => ({ ...picture, preview }));
  return uploaded(back, key, state.kind === "there" ? state : { kind: "waiting" });
}

/** The same photo picked twice is one picture of the note: the second tile goes. */
function uploaded(draft: Draft, key: string, state: DraftPicture["state"]): Draft {
  const id = state.kind === "there" ? state.picture.id : null;
  const twin = draft.pictures.some(
    (picture) => picture.key !== key && picture.state.kind === "there" && picture.state.picture.id === id,
  );
  if (twin) return { ...draft, pictures: draft.pictures.filter((picture) => picture.key !== key) };
  return withPicture(draft, key, (picture) => ({ ...picture, state: withPlace(picture, state) }));
}

/** A crop carries no metadata; that its photo named a place, which was removed, stays worth saying. */
function withPlace({ original }: DraftPicture, state: DraftPicture["state"]): DraftPicture["state"] {
  if (state.kind !== "there" || original?.state.kind !== "there") return state;
  const hadLocation = state.picture.hadLocation || original.state.picture.hadLocation;
  return { kind: "there", picture: { ...state.picture, hadLocation } };
}

function withPicture(draft: Draft, key: string, alter: (picture: DraftPicture) => DraftPicture): Draft {
  return {
    ...draft,
    pictures: draft.pictures.map((picture) => (picture.key === key ? alter(picture) : picture)),
  };
}

/** A card is the cover: it stays first, and nothing moves before it. */
function moved(draft: Draft, key: string, to: number): Draft {
  const { pictures } = draft;
  const picture = pictures.find((candidate) => candidate.key === key);
  const first = draft.cardTemplate === null ? 0 : 1;
  if (!picture || pictures.indexOf(picture) < first) return draft;
  const others = pictures.filter((candidate) => candidate !== picture);
  const place = Math.max(first, Math.min(others.length, to));
  return { ...draft, pictures: [...others.slice(0, place), picture, ...others.slice(place)] };
}

function removed(draft: Draft, key: string): Draft {
  const cardTemplate = draft.pictures[0]?.key === key ? null : draft.cardTemplate;
  return { ...draft, cardTemplate, pictures: draft.pictures.filter((picture) => picture.key !== key) };
}

/** Drawn for the first time, or again in place of the one before. */
function withCard(draft: Draft, { template, picture, words }: Change & { kind: "card" }): Draft {
  const photos = (draft.cardTemplate === null ? draft.pictures : draft.pictures.slice(1)).filter(
    ({ state }) => state.kind !== "there" || state.picture.id !== picture.id,
  );
  return { ...draft, cardTemplate: template, pictures: [tileOf(picture, words), ...photos] };
}

/** The server has this photo no longer. */
function gone(
  picture: DraftPicture,
  { mediaIds, reason }: { mediaIds: string[]; reason: string },
): DraftPicture {
  const { state } = picture;
  if (state.kind !== "there" || !mediaIds.includes(state.picture.id)) return picture;
  return { ...picture, state: { kind: "failed", reason, hopeless: true } };
}

/** The photos that are there, in the order both sides came to; those on their way keep their place among them. */
function merged(draft: Draft, { content, pictures }: DraftState, theirs: DraftView): Draft {
  const here = draft.pictures.flatMap((tile) =>
    tile.state.kind === "there" ? [{ ...tile, id: tile.state.picture.id }] : [],
  );
  const tiles = pictures.flatMap(({ mediaId, alt }): DraftPicture[] => {
    const own = here.find(({ id }) => id === mediaId);
    if (own) return [{ ...own, alt }];
    const other = theirs.pictures.find(({ picture }) => picture.id === mediaId);
    return other ? [tileOf(other.picture, alt)] : [];
  });
  for (const [at, tile] of draft.pictures.entries())
    if (tile.state.kind !== "there") tiles.splice(at, 0, tile);
  return { ...draft, ...content, pictures: tiles };
}

/** A draft of the server, as it is composed. */
export function draftOf({ id, content, pictures }: DraftView): Draft {
  return { ...content, requestId: id, pictures: pictures.map(({ picture, alt }) => tileOf(picture, alt)) };
}

/** What of it can be saved on the server: words, choices, and the photos that are there. */
export function stateOf(draft: Draft): DraftState {
  const { requestId: _, pictures, ...content } = draft;
  const there = pictures.flatMap(({ state, alt }) =>
    state.kind === "there" ? [{ mediaId: state.picture.id, alt }] : [],
  );
  return { content: { ...blankContent, ...content }, pictures: there };
}

export function isEmpty({ title, body, pictures }: Draft): boolean {
  return title.trim() === "" && body.trim() === "" && pictures.length === 0;
}

/** A picture that the server has already, as a tile. */
export function tileOf(picture: Picture, alt: string): DraftPicture {
  return { key: picture.id, alt, preview: picture.smallUrl, state: { kind: "there", picture } };
}

import { isTemplate, type TemplateId } from "@/lib/cards/rules";
import type { CoatName } from "./art/cat-coats";
import type { Mood } from "./art/cat-head";
import { hash } from "./art/chance";
import type { Scene } from "./art/draw";
import type { Hour } from "./art/rooms";

const shapes = {
  tall: [3, 4],
  portrait: [4, 5],
  square: [1, 1],
  wide: [4, 3],
  film: [16, 9],
  slim: [2, 3],
} as const;

type Wish = {
  hour?: Hour;
  /** Cats only. */
  coat?: CoatName;
  second?: CoatName;
  mood?: Mood;
  shape?: keyof typeof shapes;
  /** Which of a scene's few subjects: the sign on a card, the mask of a role. */
  subject?: number;
  /** Another throw of the dice, where the first did not fit the words. */
  draw?: number;
};

export type Picture = Wish & { kind: string; alt: string };
export type Avatar = Wish & { scene: string };

/** The shorter side of a drawn picture, in pixels. Larger ones would look no better on a card and make a first start wait. */
const shortSide = 672;
const avatarSide = 320;

export function pic(kind: string, alt: string, wish: Wish = {}): Picture {
  return { kind, alt, ...wish };
}

/** A card of words, as people make them in the composer. */
export function card(template: TemplateId, words: string): Picture {
  return { kind: `card.${template}`, alt: words };
}

/** The look of a picture that is a card of words, else null. */
export function templateOf({ kind }: Pick<Picture, "kind">): TemplateId | null {
  const template = kind.replace(/^card\./, "");
  return kind !== template && isTemplate(template) ? template : null;
}

/** What to draw for a note's picture; `name` settles what is left to chance. */
export function sceneOf(picture: Picture, name: string): Scene {
  const [across, down] = shapes[picture.shape ?? usualShape(picture.kind, name)];
  const unit = shortSide / Math.min(across, down);
  return scene(picture.kind, picture, name, Math.round(unit * across), Math.round(unit * down));
}

export function avatarScene(avatar: Avatar, name: string): Scene {
  return scene(avatar.scene, avatar, name, avatarSide, avatarSide);
}

function scene(kind: string, wish: Wish, name: string, width: number, height: number): Scene {
  const words = [wish.hour ?? "morning", wish.coat, wish.second, wish.mood].filter(Boolean);
  // A sketch takes its subject from the remainder of the seed, of which 240 is a multiple of every divisor.
  return {
    kind,
    variant: words.join(" "),
    seed: (hash(wish.draw ? `${name}/${wish.draw}` : name) % 4000) * 240 + (wish.subject ?? 0),
    width,
    height,
  };
}

const wide = new Set([
  "bed",
  "bike",
  "cinema",
  "handheld",
  "lake",
  "desert",
  "track",
  "trainBridge",
  "projector",
  "whiteboard",
]);

function usualShape(kind: string, name: string): keyof typeof shapes {
  if (wide.has(kind)) return "wide";
  return (["tall", "portrait", "tall", "portrait", "square"] as const)[hash(name) % 5] ?? "tall";
}

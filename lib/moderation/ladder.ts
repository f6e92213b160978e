import type { DecisionAction, DecisionPart } from "@/lib/generated/prisma/enums";
import type { Subject } from "@/lib/moderation/limits";

/** What can be done to what, from the mildest to the hardest. Light and pure: the form carries it. */

export type Measure = DecisionAction;
export type Part = DecisionPart;

export const measures = [
  "dismiss",
  "label",
  "blur",
  "limit_reach",
  "hide",
  "take_down",
  "mute",
  "suspend",
  "ban",
] as const satisfies readonly Measure[];

/** What a rule may propose: to do something. */
export const [, ...proposable] = measures;

export const parts = ["whole", "image", "name", "bio"] as const satisfies readonly Part[];

/** What a decision may be about. */
export function partsOf(kind: Subject["kind"], images: number): Part[] {
  if (kind === "note" && images > 0) return ["whole", "image"];
  return kind === "account" ? ["whole", "name", "bio"] : ["whole"];
}

const person: readonly Measure[] = ["mute", "suspend", "ban"];

const onWhole: Record<Subject["kind"], readonly Measure[]> = {
  note: ["label", "blur", "limit_reach", "hide", "take_down", ...person],
  comment: ["label", "blur", "hide", "take_down", ...person],
  account: ["label", ...person],
  // its title: the notes in it are other people's
  board: ["hide", "take_down", ...person],
};

const onPart: Record<Exclude<Part, "whole">, readonly Measure[]> = {
  image: ["blur", "hide", "take_down"],
  name: ["hide", "take_down"],
  bio: ["hide", "take_down"],
};

/** Whether this can be done to this part of such a thing. A dismissal always can, of the whole. */
export function fits(action: Measure, kind: Subject["kind"], part: Part): boolean {
  if (action === "dismiss") return part === "whole";
  if (part === "whole") return onWhole[kind].includes(action);
  const has = part === "image" ? kind === "note" : kind === "account";
  return has && onPart[part].includes(action);
}

/** What can be done to any part of such a thing. */
export function measuresFor(kind: Subject["kind"]): Measure[] {
  return measures.filter((action) => parts.some((part) => fits(action, kind, part)));
}

/** About the person rather than the thing (an account measure; the others are visibility measures). */
export function isAboutPerson(action: Measure): boolean {
  return person.includes(action);
}

/** Needs its days. The others may have some, and else hold until they are lifted; a removal and a ban have none. */
function needsDays(action: Measure): boolean {
  return action === "mute" || action === "suspend";
}

export function mayEnd(action: Measure): boolean {
  return action === "label" || action === "blur" || action === "limit_reach" || action === "hide";
}

const day = 86_400_000;

/** How many days it holds; null for none. */
export function daysOf(action: Measure, asked: { days: number; lastsDays: number | null }): number | null {
  if (needsDays(action)) return asked.days;
  return mayEnd(action) ? asked.lastsDays : null;
}

export function endOf(days: number | null, from: Date): Date | null {
  return days === null ? null : new Date(from.getTime() + days * day);
}

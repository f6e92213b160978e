"use server";

import { requireTermKeeper, requireTermReader } from "@/lib/accounts/authority";
import { action } from "@/lib/action";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import * as changing from "@/lib/terms/changing";
import * as importing from "@/lib/terms/importing";
import { termPath } from "@/lib/terms/limits";
import { fileInput, switchInput, switchRef, termChange, termInput, tryInput } from "@/lib/terms/schema";
import * as trying from "@/lib/terms/trying";

type Request = { locale: Locale };
type Switched = { termId: string; next: "list" | "term" };
const onwards = {
  then: ({ termId, next }: Switched, { locale }: Request) =>
    href(
      locale,
      next === "term" ? termPath(termId) : `/moderation/terms?switched=${encodeURIComponent(termId)}`,
    ),
};
const toTerm = { then: ({ id }: { id: string }, { locale }: Request) => href(locale, termPath(id)) };

export const tryText = action(tryInput, (viewer, input) => trying.tryText(requireTermReader(viewer), input));
export const addTerm = action(
  termInput,
  (viewer, input) => changing.addTerm(requireTermKeeper(viewer), input),
  toTerm,
);
export const editTerm = action(
  termChange,
  (viewer, input) => changing.editTerm(requireTermKeeper(viewer), input),
  toTerm,
);
export const switchOff = action(
  switchRef,
  async (viewer, input) => {
    await changing.switchOff(requireTermKeeper(viewer), input);
    return input;
  },
  onwards,
);
export const switchOn = action(
  switchRef,
  async (viewer, input) => {
    await changing.switchOn(requireTermKeeper(viewer), input);
    return input;
  },
  onwards,
);
export const switchShipped = action(
  switchInput,
  async (viewer, input) => {
    await changing.switchShipped(requireTermKeeper(viewer), input);
    return { id: input.termId };
  },
  toTerm,
);
export const previewImport = action(fileInput, (viewer, input, { locale }) =>
  importing.previewImport(requireTermKeeper(viewer), input, locale),
);
export const importTerms = action(fileInput, (viewer, input) =>
  importing.importTerms(requireTermKeeper(viewer), input),
);

"use server";

import { requireTermKeeper, requireTermReader } from "@/lib/accounts/authority";
import { staffAction } from "@/lib/action";
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

export const tryText = staffAction(requireTermReader, tryInput, (reader, input) =>
  trying.tryText(reader, input),
);
export const addTerm = staffAction(
  requireTermKeeper,
  termInput,
  (keeper, input) => changing.addTerm(keeper, input),
  toTerm,
);
export const editTerm = staffAction(
  requireTermKeeper,
  termChange,
  (keeper, input) => changing.editTerm(keeper, input),
  toTerm,
);
export const switchOff = staffAction(
  requireTermKeeper,
  switchRef,
  async (keeper, input) => {
    await changing.switchOff(keeper, input);
    return input;
  },
  onwards,
);
export const switchOn = staffAction(
  requireTermKeeper,
  switchRef,
  async (keeper, input) => {
    await changing.switchOn(keeper, input);
    return input;
  },
  onwards,
);
export const switchShipped = staffAction(
  requireTermKeeper,
  switchInput,
  async (keeper, input) => {
    await changing.switchShipped(keeper, input);
    return { id: input.termId };
  },
  toTerm,
);
export const previewImport = staffAction(requireTermKeeper, fileInput, (keeper, input, { locale }) =>
  importing.previewImport(keeper, input, locale),
);
export const importTerms = staffAction(requireTermKeeper, fileInput, (keeper, input) =>
  importing.importTerms(keeper, input),
);

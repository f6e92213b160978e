"use server";

import { action, type RequestFacts } from "@/lib/action";
import { href } from "@/lib/language/href";
import * as restricted from "@/lib/restricted/commands";
import * as input from "@/lib/restricted/schema";

const toSettings = {
  then: (_: unknown, { locale }: RequestFacts) => href(locale, "/settings/restricted"),
};

export const restrict = action(input.restrictInput, restricted.restrict, toSettings);

export const changeLimit = action(input.limitInput, restricted.changeLimit, { stays: true });

export const unrestrict = action(input.codeInput, restricted.unrestrict, toSettings);

export const askToEnd = action(input.nothing, restricted.askToEnd, toSettings);

export const goOn = action(input.codeInput, restricted.goOn);

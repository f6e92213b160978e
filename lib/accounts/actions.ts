"use server";

import { cookies } from "next/headers";
import { requireAdmin } from "@/lib/accounts/authority";
import * as accounts from "@/lib/accounts/commands";
import * as input from "@/lib/accounts/schema";
import { setRoles as setRolesOf } from "@/lib/accounts/staff";
import { action, staffAction } from "@/lib/action";
import { href } from "@/lib/language/href";

export const updateProfile = action(input.profileInput, accounts.updateProfile, { stays: true });

export const updateLanguages = action(input.languagesInput, accounts.updateLanguages, { stays: true });

export const chooseHiddenDeclarations = action(input.hiddenInput, accounts.chooseHiddenDeclarations, {
  stays: true,
});

export const turnDial = action(input.dialInput, accounts.turnDial);

export const chooseReminders = action(input.remindersInput, accounts.chooseReminders);

export const chooseLocale = action(input.localeInput, async (viewer, choice) => {
  await accounts.chooseLocale(viewer, choice);
  (await cookies()).set("locale", choice.locale, { path: "/", maxAge: 365 * 86_400, sameSite: "lax" });
});

export const setRoles = staffAction(
  requireAdmin,
  input.rolesInput,
  (admin, roles) => setRolesOf(admin, roles),
  {
    then: (_, { locale }) => href(locale, "/admin/staff"),
  },
);

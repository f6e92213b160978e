"use server";

import { requireAdmin } from "@/lib/accounts/authority";
import { personRef } from "@/lib/accounts/schema";
import { action, staffAction } from "@/lib/action";
import * as auth from "@/lib/auth/commands";
import { leaveHint, sessionToken, signInAs, signOutHere } from "@/lib/auth/next-auth";
import * as passwords from "@/lib/auth/password-change";
import { doorPath, safeNext } from "@/lib/auth/returning";
import * as input from "@/lib/auth/schema";
import * as secondFactor from "@/lib/auth/second-factor";
import { href } from "@/lib/language/href";

export const signUp = action(
  input.signUpInput,
  async (viewer, person, request) => {
    await signInAs(await auth.signUp(viewer, person, request));
    return person.next;
  },
  { then: (next, { locale }) => safeNext(next, locale) },
);

export const signIn = action(
  input.signInInput,
  async (viewer, person, request) => {
    const accountId = await auth.signIn(viewer, person, request);
    const pending = await secondFactor.asksForCode(accountId);
    await signInAs(accountId, { pending });
    return { next: person.next, pending };
  },
  {
    then: ({ next, pending }, { locale }) =>
      pending ? doorPath(locale, "sign-in/code", next) : safeNext(next, locale),
  },
);

export const enterCode = action(
  input.codeInput,
  async (_viewer, code, request) => {
    await secondFactor.passSecondFactor(await sessionToken(), code, request);
    await leaveHint();
    return code.next;
  },
  { then: (next, { locale }) => safeNext(next, locale) },
);

export const beginSecondFactor = action(input.nothing, secondFactor.beginSecondFactor, {
  then: (_, { locale }) => href(locale, "/settings/security/second-factor"),
});

export const confirmSecondFactor = action(input.codeInput, secondFactor.confirmSecondFactor);

export const renewRecoveryCodes = action(input.codeInput, secondFactor.renewRecoveryCodes);

export const removeSecondFactor = action(input.codeInput, secondFactor.removeSecondFactor, {
  then: (_, { locale }) => href(locale, "/settings/security"),
});

export const signOut = action(input.nothing, signOutHere, {
  then: (_, { locale }) => href(locale, "/explore"),
});

export const signOutEverywhere = action(
  input.nothing,
  async (viewer) => {
    await auth.signOutEverywhere(viewer);
    await signOutHere();
  },
  { then: (_, { locale }) => href(locale, "/sign-in?done=out") },
);

export const endSession = action(input.endSessionInput, auth.endSession, {
  then: (_, { locale }) => href(locale, "/settings/security"),
});

export const confirmEmail = action(input.confirmInput, auth.confirmEmail);

export const resendConfirmation = action(input.nothing, auth.resendConfirmation);

export const forgotPassword = action(input.forgotInput, passwords.forgotPassword);

export const resetPassword = action(input.resetInput, passwords.resetPassword, {
  then: (_, { locale }) => href(locale, "/sign-in?done=reset"),
});

export const changePassword = action(input.changePasswordInput, passwords.changePassword);

export const resetSecondFactor = staffAction(
  requireAdmin,
  personRef,
  (admin, person) => secondFactor.resetSecondFactor(admin, person),
  { then: (_, { locale }) => href(locale, "/admin/staff") },
);

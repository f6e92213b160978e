"use server";

import { action } from "@/lib/action";
import * as auth from "@/lib/auth/commands";
import { signInAs, signOutHere } from "@/lib/auth/next-auth";
import * as passwords from "@/lib/auth/password-change";
import { safeNext } from "@/lib/auth/returning";
import * as input from "@/lib/auth/schema";
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
    await signInAs(await auth.signIn(viewer, person, request));
    return person.next;
  },
  { then: (next, { locale }) => safeNext(next, locale) },
);

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

import { z } from "zod";
import { normaliseHandle } from "@/lib/accounts/rules";
import { emailField, handleField, nameField } from "@/lib/accounts/schema";
import { passwordLengthProblem } from "@/lib/auth/rules";

/** A password being chosen. What needs the server (leaked ones) is checked by the command. */
const newPassword = z.string().superRefine((password, context) => {
  const problem = passwordLengthProblem(password);
  if (problem) context.addIssue({ code: "custom", message: problem });
});

/** A password being shown: anything; bounded so that a huge one costs nothing to compare. */
const givenPassword = z.string().min(1, "passwordMissing").max(1000, "passwordLong");

/** Where one came from; read by `safeNext`, which refuses in silence. */
const next = z.string().optional();

export const signUpInput = z.object({
  email: emailField,
  handle: handleField,
  name: nameField.optional(),
  password: newPassword,
  /** Names that their bearer was asked about and wants to keep. */
  keptName: nameField.optional(),
  keptHandle: z.string().max(100).transform(normaliseHandle).optional(),
  next,
});

export const signInInput = z.object({
  identifier: z.string().trim().min(1, "identifierMissing").max(320, "signInWrong"),
  password: givenPassword,
  next,
});

export const forgotInput = z.object({ email: emailField });

const token = z.string().max(100, "linkSpent");

export const resetInput = z.object({ token, password: newPassword });

export const confirmInput = z.object({ token });

export const changePasswordInput = z.object({ currentPassword: givenPassword, newPassword });

export const endSessionInput = z.object({ sessionId: z.uuid() });

/** Six digits of the app, or a recovery code, however it is spaced. */
export const codeInput = z.object({
  code: z.string().trim().min(1, "codeMissing").max(40, "codeWrong"),
  next,
});

export const nothing = z.object({});

export type SignUpInput = z.output<typeof signUpInput>;
export type SignInInput = z.output<typeof signInInput>;
export type ForgotInput = z.output<typeof forgotInput>;
export type ResetInput = z.output<typeof resetInput>;
export type ConfirmInput = z.output<typeof confirmInput>;
export type ChangePasswordInput = z.output<typeof changePasswordInput>;
export type CodeInput = z.output<typeof codeInput>;
export type EndSessionInput = z.output<typeof endSessionInput>;

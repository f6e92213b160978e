import type { RefusalCode } from "@/lib/refusal";

/** What a form gets back when something was not done: words in the reader's language, and everything that was typed. */
export type Refused = {
  status: "refused";
  code: RefusalCode;
  message: string;
  fields: Record<string, string>;
  values: Record<string, string>;
  detail?: unknown;
};

export type ActionState<Result = unknown> = { status: "idle" } | { status: "done"; result: Result } | Refused;

export const idle: ActionState<never> = { status: "idle" };

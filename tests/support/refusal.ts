import { Refusal } from "@/lib/refusal";

/** Why something was refused. Anything else that goes wrong fails the test as itself. */
export async function refusalOf(attempt: Promise<unknown>): Promise<Refusal> {
  const error = await attempt.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof Refusal) return error;
  throw error ?? new Error("was not refused");
}

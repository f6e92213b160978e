export type MediaRefusalReason =
  | "unsupported"
  | "damaged"
  | "too_large_bytes"
  | "too_many_pixels"
  | "busy"
  | "timeout"
  | "broken_off";

/** Why an upload was not taken; `commands.ts` gives it a key of errors.json. */
export class MediaRefusal extends Error {
  readonly reason: MediaRefusalReason;

  /**
   * By name, not by class: Next's bundles may hold this module more than once in a process, and the one picture line of the
   * process (lib/media/apart.ts) refuses with the class of whichever bundle opened it.
   */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === "MediaRefusal";
  }

  constructor(reason: MediaRefusalReason, options?: ErrorOptions) {
    super(`media refused: ${reason}`, options);
    this.name = "MediaRefusal";
    this.reason = reason;
  }
}

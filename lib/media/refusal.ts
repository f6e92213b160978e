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

  constructor(reason: MediaRefusalReason, options?: ErrorOptions) {
    super(`media refused: ${reason}`, options);
    this.name = "MediaRefusal";
    this.reason = reason;
  }

  /** Known by its name: Next bundles may hold this class more than once in a process, and the line of pictures is one for all. */
  static [Symbol.hasInstance](error: unknown): boolean {
    return error instanceof Error && error.name === "MediaRefusal";
  }
}

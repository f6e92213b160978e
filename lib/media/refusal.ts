export type MediaRefusalReason =
  | "unsupported"
  | "damaged"
  | "too_large_bytes"
  | "too_many_pixels"
  | "busy"
  | "timeout";

/** Why an upload was not taken. The slice that owns the upload puts it into words. */
export class MediaRefusal extends Error {
  readonly reason: MediaRefusalReason;

  constructor(reason: MediaRefusalReason, options?: ErrorOptions) {
    super(`media refused: ${reason}`, options);
    this.name = "MediaRefusal";
    this.reason = reason;
  }
}

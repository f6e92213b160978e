import { MediaRefusal, type MediaRefusalReason } from "@/lib/media/refusal";
import { MAX_BYTES, MAX_PIXELS } from "@/lib/media/schema";
import { Refusal, type RefusalCode } from "@/lib/refusal";

const reasons: Record<MediaRefusalReason, { code: RefusalCode; key: string; retryAfter?: number }> = {
  unsupported: { code: "invalid", key: "pictureKind" },
  damaged: { code: "invalid", key: "pictureDamaged" },
  too_large_bytes: { code: "invalid", key: "pictureBytes" },
  too_many_pixels: { code: "invalid", key: "picturePixels" },
  timeout: { code: "invalid", key: "pictureTimeout" },
  broken_off: { code: "invalid", key: "pictureBrokenOff" },
  busy: { code: "unavailable", key: "pictureBusy", retryAfter: 5 },
};

/** Why a picture was not taken, as a refusal that has words. */
export function inWords(reason: MediaRefusalReason): Refusal {
  const { code, key, retryAfter } = reasons[reason];
  const values = { megabytes: MAX_BYTES / 1024 / 1024, megapixels: MAX_PIXELS / 1e6 };
  return new Refusal(code, key, { values, ...(retryAfter ? { retryAfter } : {}) });
}

/** Carries something out, with a MediaRefusal put in words. */
export async function wording<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    throw error instanceof MediaRefusal ? inWords(error.reason) : error;
  }
}

/** Reasons for which the same bytes would be refused again. */
export function isFinal(reason: MediaRefusalReason): boolean {
  return reason !== "busy" && reason !== "broken_off";
}

/** A reason as it was written down with an upload. */
export function isReason(word: string): word is MediaRefusalReason {
  return Object.hasOwn(reasons, word);
}

/** Refuses early what says of itself that it is no picture; whether it is one, its bytes tell. */
export function requirePictureType(type: string): void {
  if (!/^(?:image\/|application\/octet-stream)/.test(type)) throw new MediaRefusal("unsupported");
}

import { shippedThresholds, type Thresholds } from "@/lib/classifier/thresholds";
import { type Env, env } from "@/lib/env";

/** Where to ask. `key` goes into the header and nowhere else. */
export type Endpoint = {
  url: string;
  key: string | undefined;
  model: string | undefined;
  timeoutMs: number;
};

/** What this installation asks: about words, about pictures, or about both. */
export type Classifier = { words: Endpoint | null; pictures: Endpoint | null; thresholds: Thresholds };

/** Null when it is off, as it is unless an address is set. */
export function classifier(from: Env = env()): Classifier | null {
  const timeoutMs = from.CLASSIFIER_TIMEOUT_MS;
  const words = endpointAt(from.CLASSIFIER_URL, {
    key: from.CLASSIFIER_KEY,
    model: from.CLASSIFIER_MODEL,
    timeoutMs,
  });
  const pictures = endpointAt(from.CLASSIFIER_IMAGE_URL, {
    key: from.CLASSIFIER_IMAGE_KEY,
    model: from.CLASSIFIER_IMAGE_MODEL,
    timeoutMs,
  });
  if (!words && !pictures) return null;
  return { words, pictures, thresholds: from.CLASSIFIER_THRESHOLDS ?? shippedThresholds };
}

function endpointAt(url: string | undefined, rest: Omit<Endpoint, "url">): Endpoint | null {
  return url === undefined ? null : { url, ...rest };
}

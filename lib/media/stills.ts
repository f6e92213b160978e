import { mediaUrl } from "@/lib/media/urls";

/** A file that shows a picture standing still, and how wide it is in pixels. */
export type Still = { key: string; width: number };

/** The keys that keys.ts makes. */
const ourKey = /^[0-9a-f]{2}\/([0-9a-f]{40})\.(\w+)\.webp$/;

/**
 * The stills of a picture in one word, two thirds as long as its `srcset`: a phone keeps one for each of the thousands of cards that it
 * scrolls past. Each is "<name>.<rendition>", with ".<width>" where the rendition is not called by it; a key of another shape
 * stands there whole, "<key> <width>".
 */
export function packed(stills: readonly Still[]): string {
  return stills.map(pack).join(",");
}

function pack({ key, width }: Still): string {
  const [, name, rendition] = ourKey.exec(key) ?? [];
  if (!name || !rendition || !key.startsWith(name.slice(0, 2))) return `${key} ${width}`;
  return rendition === `${width}` ? `${name}.${rendition}` : `${name}.${rendition}.${width}`;
}

function unpack(still: string): Still {
  const [key = "", widthOfKey] = still.split(" ");
  if (widthOfKey) return { key, width: Number(widthOfKey) };
  const [name = "", rendition = "", width = rendition] = still.split(".");
  return { key: `${name.slice(0, 2)}/${name}.${rendition}.webp`, width: Number(width) };
}

/** None where none are told: a page that is open while the server is renewed hears cards of another version. */
export function unpacked(stills = ""): Still[] {
  return stills === "" ? [] : stills.split(",").map(unpack);
}

/** For `srcset`: every still with its width. */
export function srcSetOf(stills: readonly Still[], urlOf = mediaUrl): string {
  return stills.map(({ key, width }) => `${urlOf(key)} ${width}w`).join(", ");
}

/**
 * Of packed stills, the address of the file that a browser would take for so many pixels: the narrowest that is wide enough, or the widest.
 * Undefined where there is none.
 */
export function stillFor(stills: string | undefined, pixels: number): string | undefined {
  const all = unpacked(stills);
  const still = all.find(({ width }) => width >= pixels) ?? all.at(-1);
  return still && mediaUrl(still.key);
}

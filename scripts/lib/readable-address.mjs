// @ts-check

/** What stands for bytes that are no text: https://www.unicode.org/versions/latest/core-spec/chapter-23/ */
const noText = "%EF%BF%BD";

/** @param {string} segment */
function readableSegment(segment) {
  try {
    return decodeURIComponent(segment).includes("\0") ? segment.replaceAll("%00", noText) : segment;
  } catch {
    return noText;
  }
}

/**
 * An address in whose path every segment can be read: one whose bytes are no text, and a NUL, which is nowhere kept, name
 * nothing. (Next answers the one with 500, PostgreSQL refuses the other.)
 * @param {string} url
 */
export function readableAddress(url) {
  if (!url.includes("%")) return url;
  const [path = ""] = url.split("?", 1);
  return path.split("/").map(readableSegment).join("/") + url.slice(path.length);
}

/** What XML 1.0 cannot hold at all, not even escaped: https://www.w3.org/TR/xml/#charsets */
const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text without what XML cannot hold. */
export function xmlSafe(text: string): string {
  return text.replace(impossible, "");
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text as it stands in an element or attribute, of XML or HTML. */
export function escaped(text: string): string {
  return xmlSafe(text).replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

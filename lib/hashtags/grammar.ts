/**
 * How topics, mentions and links are read out of a text. The grammar follows Unicode UAX #31 (hashtags) and what people
 * of both worlds type: `#cattax`, `＃猫税`, and the closed `#猫税#` of Chinese networks.
 */

export type Segment =
  | { kind: "text"; text: string }
  | { kind: "hashtag"; text: string; name: string }
  | { kind: "mention"; text: string; handle: string }
  | { kind: "url"; text: string; href: string };

/** A topic as written (`name`) and as compared (`key`). */
export type Topic = { key: string; name: string };

/** Code points a topic's name may have; a longer run is plain text. */
export const topicNameLimit = 64;

const variation = "\\ufe00-\\ufe0f\\u20d0-\\u20ff";
const nameStart = `[\\p{L}\\p{Nl}\\p{Nd}_]`;
const nameGoesOn = `[\\p{L}\\p{Nl}\\p{Nd}_]|(?![${variation}])\\p{M}`;
const urlRest = "[A-Za-z0-9\\-._~:/?#\\[\\]@!$&'()*+,;=%]";
const domain = "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,24}";

function makeExpressions() {
  return {
    // Joiners shape Persian and Indic words; they belong to a name only between its letters.
    name: new RegExp(`${nameStart}(?:${nameGoesOn}|[\\u200c\\u200d·・](?=\\p{L}))*`, "uy"),
    // The shape accounts give to handles.
    handle: /[A-Za-z0-9_]{3,24}(?![A-Za-z0-9_@＠])/y,
    letter: /[\p{L}\p{Nl}]/u,
    startsName: new RegExp(`^${nameStart}`, "u"),
    // A word ends in one of these; Chinese, Japanese and Thai put no space before a topic, so theirs do not count.
    inWord: new RegExp(`(?:(?![${variation}])[\\p{L}\\p{M}\\p{Nd}\\p{Nl}_&])$`, "u"),
    spaceless: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u30fc]$/u,
    marks: new RegExp(
      `(?<url>https?://${urlRest}+|(?<![A-Za-z0-9@._-])${domain}/${urlRest}*|(?<![A-Za-z0-9@._-])www\\.${domain})|[#＃]|[@＠]`,
      "giu",
    ),
  };
}

let made: ReturnType<typeof makeExpressions> | undefined;

/** Made when a text needs them first: on a page of comments that takes a phone longer than reading them all. */
function expressions() {
  made ??= makeExpressions();
  return made;
}

/** Every mark has one of these; most comments have none. */
const markSign = /[#＃@＠/]|www\./i;

/** Cuts a text into segments; put together again they are the text, character for character. */
export function parse(text: string): Segment[] {
  if (!markSign.test(text)) return text === "" ? [] : [{ kind: "text", text }];
  const segments: Segment[] = [];
  let read = 0;
  const take = (from: number, segment: Segment) => {
    if (from > read) segments.push({ kind: "text", text: text.slice(read, from) });
    segments.push(segment);
    read = from + segment.text.length;
  };
  for (const mark of text.matchAll(expressions().marks)) {
    if (mark.index < read) continue;
    const segment = segmentAt(text, mark.index, mark.groups?.url, read === mark.index && segments.length > 0);
    if (segment !== null) take(mark.index, segment);
  }
  if (read < text.length) segments.push({ kind: "text", text: text.slice(read) });
  return segments;
}

function segmentAt(text: string, at: number, url: string | undefined, afterSegment: boolean): Segment | null {
  if (url !== undefined) return link(url);
  if (!afterSegment && insideWord(text, at)) return null;
  return "#＃".includes(text.charAt(at)) ? hashtag(text, at) : mention(text, at);
}

/** Full stops and closing quotes after an address end the sentence, not the address. */
function link(found: string): Segment | null {
  let url = trimmed(found, ".,;:!?']*_~");
  if (url.endsWith(")") && !url.includes("(")) url = trimmed(url, ").,;:!?']");
  if (/^https?:\/*$/i.test(url)) return null;
  return { kind: "url", text: url, href: /^https?:/i.test(url) ? url : `https://${url}` };
}

/** Without these characters at its end. (A regular expression would look at every run of them anew from each of its places.) */
function trimmed(text: string, ends: string): string {
  let length = text.length;
  while (length > 0 && ends.includes(text.charAt(length - 1))) length -= 1;
  return text.slice(0, length);
}

function insideWord(text: string, at: number): boolean {
  // Two code units are enough to hold the character before.
  const before = text.slice(Math.max(0, at - 2), at);
  return expressions().inWord.test(before) && !expressions().spaceless.test(before);
}

function hashtag(text: string, at: number): Segment | null {
  const { name, letter, startsName } = expressions();
  name.lastIndex = at + 1;
  const found = name.exec(text)?.[0];
  if (found === undefined || !letter.test(found) || [...found].length > topicNameLimit) return null;
  const end = at + 1 + found.length;
  // `#猫税#` is closed by its second mark, but in `#猫税#狗税` that mark opens the next topic.
  const closed = /[#＃]/.test(text.charAt(end)) && !startsName.test(text.slice(end + 1, end + 3));
  return { kind: "hashtag", text: text.slice(at, closed ? end + 1 : end), name: found };
}

function mention(text: string, at: number): Segment | null {
  const { handle } = expressions();
  handle.lastIndex = at + 1;
  const found = handle.exec(text)?.[0];
  return found === undefined
    ? null
    : { kind: "mention", text: text.slice(at, at + 1 + found.length), handle: found };
}

/** A topic or a handle whose beginning stands right before the caret: where its mark is, and what follows it so far. */
export type Beginning = { kind: "hashtag" | "mention"; from: number; typed: string };

/** What is being typed there, read as `parse` will read it; names may begin as a mention (people are found by theirs). */
const begun = /(?:([#＃])|[@＠])([\p{L}\p{N}\p{M}_]{0,64})$/u;

/** The topic or mention that is being typed right before the caret, or null. */
export function beginningAt(text: string, caret: number): Beginning | null {
  const before = text.slice(Math.max(0, caret - beginningWithin), caret);
  const found = begun.exec(before.slice(-2 * topicNameLimit - 1));
  if (!found) return null;
  const typed = found[2] ?? "";
  const at = before.length - typed.length - 1;
  // Only where the mark would count: not inside a word, and not inside an address.
  let from = 0;
  for (const segment of parse(before)) {
    const inside = at >= from && at < from + segment.text.length;
    from += segment.text.length;
    if (!inside) continue;
    if (segment.kind === "url" || (segment.kind === "hashtag" && typed === "")) return null;
    if (segment.kind === "text" && insideWord(before, at)) return null;
  }
  return { kind: found[1] ? "hashtag" : "mention", from: caret - typed.length - 1, typed };
}

/** How far back it is worth reading: further than any address. */
const beginningWithin = 2_048;

/** The form in which topic names compare: NFKC and case folding, without invisible joiners. Stable under repetition. */
export function topicKey(topicName: string): string {
  // Upper, then lower case is full case folding but for the final sigma.
  const folded = (text: string) => text.normalize("NFKC").toUpperCase().toLowerCase().replace(/ς/g, "σ");
  return folded(folded(topicName.replace(/\0|\p{Cs}/gu, "")))
    .replace(/\u200c|\u200d|[\ufe00-\ufe0f]/g, "")
    .normalize("NFKC");
}

/** The topics of a text in order of appearance, each once, in the form of its first use. */
export function extractTopics(text: string): Topic[] {
  const topics = new Map<string, Topic>();
  for (const segment of parse(text)) {
    if (segment.kind !== "hashtag") continue;
    const key = topicKey(segment.name);
    if (!topics.has(key)) topics.set(key, { key, name: segment.name });
  }
  return [...topics.values()];
}

/** The handles a text mentions, in lower case, each once. Whether anybody bears them is for the caller to find out. */
export function extractMentions(text: string): string[] {
  const handles = parse(text).flatMap((segment) =>
    segment.kind === "mention" ? segment.handle.toLowerCase() : [],
  );
  return [...new Set(handles)];
}

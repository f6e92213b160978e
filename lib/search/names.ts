import { fold } from "@/lib/search/fold";
import { isChinese, syllablesOf } from "@/lib/search/pinyin";
import { compact, runsOf, spacedOut } from "@/lib/search/runs";

/**
 * The keys under which people and topics are found as one types. Whoever fills `search_names` by COPY makes one row of each
 * key: (id, kind, account_id or hashtag_id, key, weight), weight being the followers of a person, the notes of a topic.
 */

export function personKeys({ handle, name }: { handle: string; name: string }): string[] {
  return [...new Set([compact(handle), ...namedAs(name)])].slice(0, mostKeys);
}

export function topicKeys(name: string): string[] {
  const keys = [...new Set(namedAs(name))].slice(0, mostKeys);
  // A name of rare letters that leave nothing to compare stands for itself.
  return keys.length > 0 ? keys : [name];
}

/** What somebody typed to find a name, in the form of the keys. */
export function typedKey(typed: string): string {
  return compact(typed);
}

const mostKeys = 5;
/** Longer names are found by their first signs, as by the rest of a search. */
const longest = 64;

/** The name without blanks, each later word of it, its pinyin and the initials of that. */
function namedAs(name: string): string[] {
  const whole = compact(name);
  if (whole === "") return [];
  const keys = [whole];
  if (isChinese(whole)) {
    const syllables = syllablesOf(whole);
    keys.push(syllables.join(""));
    if (syllables.length > 1) keys.push(syllables.map((syllable) => syllable.charAt(0)).join(""));
  }
  const words = runsOf(fold(spacedOut(name))).slice(1, 3);
  if (words.length > 0) keys.push(...words.map(({ text }) => text.replaceAll("'", "")));
  return keys.map((key) => key.slice(0, longest));
}

import type { translator } from "@/lib/language/translate";

type Words = ReturnType<typeof translator<"terms">>;

/** What a shipped pattern is called; one that has no words yet goes by its id. */
export function patternName(t: Words, patternId: string): string {
  const key = `patterns.${patternId}.name` as "patterns.drugs-slang.name"; // asked for before it is used
  return t.has(key) ? t(key) : patternId;
}

/** What a term of the figures is called. `words`: of one's own or of one word, and the id of a pattern itself. */
export function termName(t: Words, termId: string, words: string): string {
  return words === termId ? patternName(t, termId) : words;
}

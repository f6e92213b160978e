/** A soft colour that belongs to a word: the same one everywhere, readable under dark text in both themes. */
export function softColour(word: string): string {
  let hash = 2166136261;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 16777619);
  return `oklch(0.8 0.09 ${(hash >>> 0) % 360})`;
}

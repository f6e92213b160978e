/** Sentences one after the other; what is left out is null. */
export function sentences(first: string, ...later: (string | null)[]): string {
  return later
    .filter((sentence) => sentence !== null)
    .reduce((said, sentence) => said + gapAfter(said) + sentence, first);
}

/** What parts a sentence from the next: a full-width mark at its end brings its own space. */
export function gapAfter(sentence: string): "" | " " {
  return /[。！？][”’」』）]*$/.test(sentence) ? "" : " ";
}

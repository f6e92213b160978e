/** Sentences one after the other; what is left out is null. A full-width mark at the end of one brings its own space. */
export function sentences(...all: (string | null)[]): string {
  return all
    .filter((sentence) => sentence !== null)
    .reduce((said, sentence) => said + (/[。！？]$/.test(said) ? "" : " ") + sentence);
}

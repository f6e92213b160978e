/** What is put between Chinese characters, or after pinyin, and is no part of what is said. Places in a text, to be left out. */

/** A stop after every single character ("黄。片。合。集"): at least four characters, for three may be a cry. */
const stopped = /\p{Script=Han}(?:[，。、；…！,;!]\p{Script=Han}(?!\p{Script=Han})){3,}/gu;
/** The same digit or letter between all characters ("百0家0乐"). */
const threaded = /\p{Script=Han}([a-z0-9])\p{Script=Han}(?:\1\p{Script=Han})+/gu;
/** Tones as digits ("da4 ma2"), on at least two syllables; one could be a model's number. */
const toned = /(?<![a-z0-9])[a-z]{1,6}[1-5](?:[ '-]?[a-z]{1,6}[1-5])+(?![a-z0-9])/g;

export function* betweenCharacters(text: string): Generator<[from: number, to: number]> {
  for (const pattern of [stopped, threaded]) {
    for (const run of text.matchAll(pattern)) {
      for (let at = run.index + 1; at < run.index + run[0].length; at += 2) yield [at, at + 1];
    }
  }
  for (const run of text.matchAll(toned)) {
    for (const tone of run[0].matchAll(/[1-5]/g)) yield [run.index + tone.index, run.index + tone.index + 1];
  }
}

// @ts-check
import compile from "icu-minify/compile";

/** @typedef {string | { [key: string]: Words }} Words */

/** @param {Words} words @returns {unknown} */
const compiled = (words) =>
  typeof words === "string"
    ? compile(words)
    : Object.fromEntries(Object.entries(words).map(([key, value]) => [key, compiled(value)]));

/**
 * The bundler's loader of messages: read once, when the product is built, so that no browser carries a reader of ICU messages
 * (10 KB, decision 76). The worker and the tests read the same files as they are.
 * @param {string} source
 */
export default function compileMessages(source) {
  return `export default ${JSON.stringify(compiled(JSON.parse(source)))}`;
}

// @ts-check
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** @param {string} locale @returns {Record<string, string>} */
function wordsIn(locale) {
  const file = new URL(`../../lib/language/messages/${locale}/shell.json`, import.meta.url);
  return JSON.parse(readFileSync(fileURLToPath(file), "utf8"));
}

/** @param {string} locale */
function blockIn(locale) {
  const { notFoundTitle, notFoundWords, toExplore } = wordsIn(locale);
  return Buffer.from(
    `<noscript><main lang="${locale}" style="max-width:32rem;margin:15vh auto;padding:0 1.5rem;font:1rem/1.6 system-ui,sans-serif;text-align:center"><h1 style="font-size:1.25rem">${notFoundTitle}</h1><p>${notFoundWords}</p><p><a href="/${locale}/explore">${toExplore}</a></p></main></noscript></body>`,
  );
}

const blocks = { en: blockIn("en"), zh: blockIn("zh") };

/**
 * Next sends a missing page as an empty shell that only scripts fill (`__next_error__`); readers without scripts get the same
 * words here.
 * @param {Buffer} page @param {string} locale
 */
export function withWords(page, locale) {
  const end = page.lastIndexOf("</body>");
  if (end < 0 || !page.includes("__next_error__")) return page;
  const block = locale === "zh" ? blocks.zh : blocks.en;
  return Buffer.concat([page.subarray(0, end), block, page.subarray(end + "</body>".length)]);
}

// @ts-check
// Plain JavaScript, because scripts/serve.mjs decides the language before any bundled code runs.

/** The languages the interface speaks. The first one is spoken when a reader asks for neither. */
export const locales = /** @type {const} */ (["en", "zh"]);

/** @typedef {typeof locales[number]} Locale */

/** @param {unknown} value @returns {value is Locale} */
export function isLocale(value) {
  return locales.some((locale) => locale === value);
}

/**
 * The interface language for an `Accept-Language` header (RFC 9110 §12.5.4): the best-weighted one we speak.
 * @param {string | null | undefined} acceptLanguage
 * @returns {Locale}
 */
export function negotiate(acceptLanguage) {
  /** @type {Locale} */
  let best = locales[0];
  let bestWeight = 0;
  for (const range of (acceptLanguage ?? "").slice(0, 1000).split(",")) {
    const [tag = "", ...parameters] = range.trim().toLowerCase().split(";");
    const primary = tag.trim().split("-")[0];
    const weight = weightOf(parameters);
    if (isLocale(primary) && weight > bestWeight) {
      best = primary;
      bestWeight = weight;
    }
  }
  return best;
}

/** @param {string[]} parameters */
function weightOf(parameters) {
  const quality = parameters
    .map((parameter) => parameter.trim())
    .find((parameter) => parameter.startsWith("q="));
  if (quality === undefined) return 1;
  const weight = Number(quality.slice(2));
  return weight >= 0 && weight <= 1 ? weight : 0;
}

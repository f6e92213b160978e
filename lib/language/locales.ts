/** The languages the interface speaks. The first one is spoken when a reader asks for neither. */
export const locales = ["en", "zh"] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = "en";

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/** The interface language for an `Accept-Language` header (RFC 9110 §12.5.4): the best-weighted one we speak. */
export function negotiate(acceptLanguage: string | null): Locale {
  let best: Locale = defaultLocale;
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

function weightOf(parameters: string[]): number {
  const quality = parameters
    .map((parameter) => parameter.trim())
    .find((parameter) => parameter.startsWith("q="));
  if (quality === undefined) return 1;
  const weight = Number(quality.slice(2));
  return weight >= 0 && weight <= 1 ? weight : 0;
}

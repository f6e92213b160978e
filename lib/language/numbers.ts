import type { Locale } from "@/lib/language/locales";

type Step = { from: number; unit: string };

const steps: Record<Locale, readonly Step[]> = {
  en: [
    { from: 1_000_000_000, unit: "B" },
    { from: 1_000_000, unit: "M" },
    { from: 1_000, unit: "K" },
  ],
  zh: [
    { from: 100_000_000, unit: "亿" },
    { from: 10_000, unit: "万" },
  ],
};

/**
 * A count as people read it: 950, 1.2K, 12K, 3.4M; 9500, 1.2万, 12万, 1.2亿. Rounded down, so that it never claims
 * more than there is. Counts below zero or not finite read as 0.
 */
export function compactCount(count: number, locale: Locale): string {
  const whole = Number.isFinite(count) ? Math.max(0, Math.floor(count)) : 0;
  const step = steps[locale].find(({ from }) => whole >= from);
  if (step === undefined) return String(whole);
  const tenths = Math.floor((whole * 10) / step.from);
  return `${tenths < 100 ? tenths / 10 : Math.floor(tenths / 10)}${step.unit}`;
}

/** Numbers of pictures one after the other, smallest first: "1, 3 and 4", "1、3、4". */
export function numbersList(numbers: number[], locale: Locale): string {
  const sorted = numbers.toSorted((one, other) => one - other).map(String);
  return locale === "zh" ? sorted.join("、") : new Intl.ListFormat("en-GB").format(sorted);
}

/** The whole count with thousands set apart, for a title or a screen reader: 12,345. */
export function exactCount(count: number): string {
  return String(Math.trunc(count)).replace(/\B(?=(\d{3})+$)/g, ",");
}

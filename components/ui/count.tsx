import type { Locale } from "@/lib/language/locales";
import { compactCount, exactCount } from "@/lib/language/numbers";

/** A number as people read it, with the exact one on hover: 12K / 1.2万. */
export function Count({ value, locale }: { value: number; locale: Locale }) {
  const short = compactCount(value, locale);
  const exact = exactCount(value);
  return (
    <span className="tabular-nums" title={short === String(value) ? undefined : exact}>
      {short}
    </span>
  );
}

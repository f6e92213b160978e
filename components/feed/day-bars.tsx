import { dayOf } from "@/lib/hashtags/rules";
import type { Locale } from "@/lib/language/locales";
import { dayInYear } from "@/lib/language/time";
import { translator } from "@/lib/language/translate";

type Props = {
  locale: Locale;
  /** Notes a day, oldest first. */
  counts: readonly number[];
  /** The moment of the last of these days. */
  now: Date;
  className?: string;
};

const [step, height] = [8, 36];

/** Notes a day as bars, the two latest darker; in one sentence for whoever does not see them. */
export function DayBars({ locale, counts, now, className = "h-9 w-28" }: Props) {
  const t = translator(locale, "topicPage");
  const peak = Math.max(1, ...counts);
  const label = t("daysWords", {
    from: dayAt(locale, now, 1 - counts.length),
    to: dayAt(locale, now, 0),
    total: counts.reduce((total, each) => total + each, 0),
    peak: Math.max(0, ...counts),
    today: counts.at(-1) ?? 0,
  });
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${counts.length * step} ${height}`}
      preserveAspectRatio="none"
      className={`shrink-0 ${className}`}
    >
      {counts.map((count, at) => {
        // A day without notes keeps its place.
        const tall = count === 0 ? 2 : 4 + (count / peak) * (height - 4);
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a day is its place
            key={at}
            x={at * step + 1}
            y={height - tall}
            width={step - 2}
            height={tall}
            rx={1.5}
            className={count === 0 ? "fill-line" : at < counts.length - 2 ? "fill-ink-3/55" : "fill-ink-2"}
          >
            <title>{`${dayAt(locale, now, at + 1 - counts.length)}: ${t("dayNotes", { count })}`}</title>
          </rect>
        );
      })}
    </svg>
  );
}

/** The same, day by day, for whoever wants to read them one by one without seeing the bars. */
export function DayTable({ locale, counts, now }: Omit<Props, "className">) {
  const t = translator(locale, "topicPage");
  return (
    <table className="sr-only">
      <caption>{t("daysTitle")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("day")}</th>
          <th scope="col">{t("dayCount")}</th>
        </tr>
      </thead>
      <tbody>
        {counts.map((count, at) => {
          const day = dayAt(locale, now, at + 1 - counts.length);
          return (
            <tr key={day}>
              <th scope="row">{day}</th>
              <td>{count}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function dayAt(locale: Locale, now: Date, away: number): string {
  return dayInYear(new Date(dayOf(now, away)), locale, "UTC");
}

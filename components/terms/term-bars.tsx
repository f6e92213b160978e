import { dayOf } from "@/lib/hashtags/rules";
import type { Locale } from "@/lib/language/locales";
import { dayInYear } from "@/lib/language/time";
import { translator } from "@/lib/language/translate";
import type { TermFigures } from "@/lib/terms/figures";

type Props = { locale: Locale; figures: TermFigures; now: Date; className?: string };

const [step, height] = [8, 36];

/**
 * What a term held week by week, what was let pass later in another colour, and beside it, where there is any, what was turned away;
 * in one sentence for whoever does not see it.
 */
export function TermBars({ locale, figures, now, className = "h-9 w-24" }: Props) {
  const t = translator(locale, "terms");
  const { weeks, hits, overturned } = figures;
  const away = figures.refused + figures.asked;
  const peak = Math.max(1, ...weeks.map((week) => Math.max(week.hits, week.refused + week.asked)));
  const tall = (count: number) => (count === 0 ? 0 : 4 + (count / peak) * (height - 4));
  const wide = away > 0 ? 3 : 6;
  return (
    <svg
      role="img"
      aria-label={t("barsWords", {
        hits,
        overturned,
        away,
        weeks: weeks.length,
        peak: Math.max(...weeks.map((week) => week.hits)),
      })}
      viewBox={`0 0 ${weeks.length * step} ${height}`}
      preserveAspectRatio="none"
      className={`shrink-0 ${className}`}
    >
      {weeks.map((week, at) => {
        const whole = tall(week.hits);
        const beside = tall(week.refused + week.asked);
        const left = at * step + 1;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a week is its place
          <g key={at}>
            <title>{t("weekWords", { day: weekAt(locale, now, at + 1 - weeks.length), ...week })}</title>
            {whole + beside === 0 && <Bar left={left} wide={6} tall={2} look="fill-line" />}
            <Bar left={left} wide={wide} tall={whole} look="fill-ink-3" />
            <Bar left={left} wide={wide} tall={Math.min(whole, tall(week.overturned))} look="fill-warn" />
            <Bar left={left + 3} wide={wide} tall={beside} look="fill-ink-3/40" />
          </g>
        );
      })}
    </svg>
  );
}

const countNames = ["hits", "overturned", "refused", "asked"] as const;

/** The same as a table: the weeks in which something was found. */
export function TermWeeks({ locale, figures, now }: Props) {
  const t = translator(locale, "terms");
  const { weeks } = figures;
  return (
    <table className="w-full text-sm tabular-nums">
      <thead>
        <tr className="text-left text-ink-3 text-xs">
          <th scope="col" className="py-1.5 font-normal">
            {t("columns.week")}
          </th>
          {countNames.map((name) => (
            <th key={name} scope="col" className="py-1.5 pl-3 text-right font-normal">
              {t(`columns.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-line border-line border-y">
        {weeks
          .map((week, at) => ({ ...week, day: weekAt(locale, now, at + 1 - weeks.length) }))
          .filter((week) => countNames.some((name) => week[name] > 0))
          .reverse()
          .map((week) => (
            <tr key={week.day}>
              <th scope="row" className="py-2 text-left font-normal">
                {t("week", { day: week.day })}
              </th>
              {countNames.map((name) => (
                <td key={name} className="py-2 pl-3 text-right">
                  {week[name]}
                </td>
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  );
}

/** The first day of the seven that end now, or so many weeks before. */
function weekAt(locale: Locale, now: Date, weeksAway: number): string {
  return dayInYear(new Date(dayOf(now, weeksAway * 7 - 6)), locale, "UTC");
}

type BarProps = { left: number; wide: number; tall: number; look: string };

/** From the ground up. */
function Bar({ left, wide, tall, look }: BarProps) {
  if (tall === 0) return null;
  return <rect x={left} y={height - tall} width={wide} height={tall} className={look} />;
}

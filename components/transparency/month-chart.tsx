import type { MonthSum } from "@/lib/moderation/transparency";

type Props = { year: MonthSum[]; label: string; name: (month: string) => string };

const width = 600;
const height = 160;
const step = width / 12;
const bar = 16;

/** Reports and measures of twelve months, side by side. The table beside it says the same in figures. */
export function MonthChart({ year, label, name }: Props) {
  const most = Math.max(1, ...year.flatMap(({ reports, measures }) => [reports, measures]));
  const tall = (count: number) => (count === 0 ? 0 : Math.max(3, (count / most) * height));
  return (
    <svg viewBox={`0 0 ${width} ${height + 32}`} role="img" aria-label={label} className="w-full">
      <line x1="0" x2={width} y1={height + 0.5} y2={height + 0.5} className="stroke-line" />
      {year.map(({ month, reports, measures }, at) => (
        <g key={month} transform={`translate(${at * step} 0)`}>
          <rect
            x={step / 2 - bar - 1}
            y={height - tall(reports)}
            width={bar}
            height={tall(reports)}
            rx="3"
            className="fill-ink-3/70"
          />
          <rect
            x={step / 2 + 1}
            y={height - tall(measures)}
            width={bar}
            height={tall(measures)}
            rx="3"
            className="fill-info"
          />
          <text
            x={step / 2}
            y={height + 23}
            textAnchor="middle"
            className="fill-ink-3 text-[13px] max-sm:text-[21px]"
          >
            {name(month)}
          </text>
        </g>
      ))}
    </svg>
  );
}

import { blur, chance, glow, gradient, grain, skewer, whole } from "@/lib/cards/art/pieces";
import type { Layout } from "@/lib/cards/layout";

const quote = "M88 0C36 16 0 62 0 118a42 42 0 1 0 42-42c-5 0-9 .7-13 2C34 52 58 30 98 20z";

/** Laid paper, an opening quotation mark, a quiet rule. */
export const paperScene = `<defs>${gradient("pa", [
  [0, "#faf5ea"],
  [1, "#f0e7d6"],
])}${grain("pg", { scale: 0.9, opacity: 0.09 })}</defs>${whole("url(#pa)")}${whole("#000", ' filter="url(#pg)"')}
<g fill="#c22a33"><path transform="translate(120 150)" d="${quote}"/><path transform="translate(244 150)" d="${quote}"/></g>
<path d="M120 1236h96" stroke="#c22a33" stroke-width="6"/>
<path d="M120 1262h840" stroke="#2b2520" stroke-opacity=".16" stroke-width="2"/>${skewer(948, 1292, 0.62, "#c22a33")}`;

/** A line of hills from left to right, and down to the foot of the card. */
function ridge(seed: number, base: number, height: number): string {
  const luck = chance(seed);
  const points = Array.from({ length: 8 }, (_, at) => {
    const y = base - height * (at % 2 === 0 ? luck() * 0.35 : 0.35 + luck() ** 2 * 0.9);
    const x = at * 155 + (at % 7 === 0 ? 0 : (luck() - 0.5) * 90);
    return [Math.round(x), Math.round(y)] as const;
  });
  const curve = points
    .slice(1)
    .map(([x, y], at) => {
      const [from, before] = points[at] ?? [0, y];
      const reach = Math.round((x - from) * 0.45);
      return `C${from + reach} ${before} ${x - reach} ${y} ${x} ${y}`;
    })
    .join("");
  return `M0 ${points[0]?.[1] ?? base}${curve}V1440H0z`;
}

/** Rice paper, hills in washes of ink, a red sun and two birds. */
export const inkScene = `<defs>${gradient("ia", [
  [0, "#f6f3ec"],
  [0.7, "#efeae0"],
  [1, "#e6dfd2"],
])}${gradient("ib", [
  [0, "#3c4248", 0.34],
  [0.5, "#3c4248", 0.08],
  [1, "#3c4248", 0],
])}${gradient("ic", [
  [0, "#2b3036", 0.62],
  [0.55, "#2b3036", 0.16],
  [1, "#2b3036", 0],
])}${gradient("id", [
  [0, "#16191d", 0.92],
  [0.5, "#16191d", 0.5],
  [1, "#16191d", 0.12],
])}${blur("if", 5)}${blur("ih", 1.6)}${grain("ig", { scale: 0.7, opacity: 0.07 })}${glow("is", [
  [0, "#d8402f"],
  [0.85, "#cf3a2c", 0.94],
  [1, "#cf3a2c", 0.8],
])}</defs>${whole("url(#ia)")}
<circle cx="856" cy="196" r="66" fill="url(#is)"/>
<path d="${ridge(11, 1130, 190)}" fill="url(#ib)" filter="url(#if)"/>
<path d="${ridge(29, 1235, 210)}" fill="url(#ic)" filter="url(#ih)"/>
<path d="${ridge(46, 1385, 190)}" fill="url(#id)"/>
<g fill="none" stroke="#2b3036" stroke-width="5" stroke-linecap="round"><path d="M182 190q20-16 34 4q12-22 36-14"/><path d="M274 240q13-10 22 3q8-14 24-9" stroke-width="4"/></g>
${whole("#000", ' filter="url(#ig)"')}
<rect x="905" y="1290" width="88" height="88" rx="12" fill="#bf2f2a"/>${skewer(962, 1306, 0.55, "#f6efe2")}`;

/** A highlighter drawn along the lower half of each line. */
export function highlights({ lines, size }: Layout): string {
  return lines
    .filter(({ width }) => width > 0)
    .map(({ x, baseline, width }, at) => {
      const [top, foot] = [baseline - size * 0.34, baseline + size * 0.16];
      const lean = at % 2 === 0 ? 4 : -3;
      return `<path d="M${x - 14} ${top + lean}L${x + width + 16} ${top - lean}L${x + width + 10} ${foot - lean}L${x - 10} ${foot + lean}z" fill="#ffe45c" fill-opacity=".85"/>`;
    })
    .join("");
}

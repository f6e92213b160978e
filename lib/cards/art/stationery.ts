import { blur, chance, glow, gradient, grain, skewer, whole } from "@/lib/cards/art/pieces";
import type { Layout } from "@/lib/cards/layout";

/** A yellow note, taped to a pale desk. */
export const stickyScene = `<defs>${gradient("sa", [
  [0, "#efeae2"],
  [1, "#ddd5c8"],
])}${gradient("sb", [
  [0, "#ffeb94"],
  [0.8, "#ffdb5e"],
  [1, "#f7cd45"],
])}${gradient(
  "sc",
  [
    [0, "#e8b92f"],
    [1, "#fff1ac"],
  ],
  'x1="1" y1="1" x2="0" y2="0"',
)}${blur("sd", 26)}${grain("sg", { scale: 0.8, opacity: 0.06 })}</defs>${whole("url(#sa)")}
<g transform="rotate(-2.5 540 720)"><path d="M150 300H950L930 1180H130z" fill="#6b5a33" fill-opacity=".42" filter="url(#sd)" transform="translate(16 34)"/>
<path d="M130 260H950V1060Q950 1170 820 1170H130z" fill="url(#sb)"/><path d="M950 1040Q930 1056 846 1050 838 1140 812 1170 918 1166 950 1040z" fill="url(#sc)"/><path d="M846 1050q-10 92-34 120" stroke="#b98d1c" stroke-opacity=".35" stroke-width="3" fill="none"/></g>
<g transform="translate(540 268) rotate(1.5)"><path d="M-150-44H150l-9 15 9 14-9 15 9 15-9 14 9 15H-150l9-15-9-14 9-15-9-15 9-14z" fill="#e98a86" fill-opacity=".86"/><g stroke="#fff" stroke-opacity=".5" stroke-width="13"><path d="M-110-44l-40 88M-60-44l-40 88M-10-44l-40 88M40-44L0 44M90-44L50 44M140-44l-40 88"/></g></g>
${whole("#000", ' filter="url(#sg)"')}`;

const squares = [
  ...Array.from({ length: 19 }, (_, at) => `M${54 + at * 54} 0V1440`),
  ...Array.from({ length: 26 }, (_, at) => `M0 ${54 + at * 54}H1080`),
].join("");

const rings = Array.from({ length: 13 }, (_, at) => {
  const y = 108 + at * 102;
  return `<circle cx="66" cy="${y}" r="17" fill="#cfd6db"/><circle cx="66" cy="${y}" r="13" fill="#39424d" fill-opacity=".55"/><path d="M66 ${y - 4}C20 ${y - 34}-16 ${y - 22}-22 ${y}" stroke="#8f9aa5" stroke-width="11" fill="none" stroke-linecap="round"/><path d="M66 ${y - 7}C22 ${y - 36}-14 ${y - 26}-20 ${y - 4}" stroke="#e7ecf0" stroke-width="4" fill="none" stroke-linecap="round"/>`;
}).join("");

/** A squared notebook with its spiral. */
export const gridScene = `<defs>${gradient("ga", [
  [0, "#fdfcf8"],
  [1, "#f6f4ec"],
])}${gradient(
  "gb",
  [
    [0, "#4a5560", 0.2],
    [1, "#4a5560", 0],
  ],
  'x1="0" y1="0" x2="1" y2="0"',
)}</defs>${whole("url(#ga)")}<path d="${squares}" stroke="#b9d0dc" stroke-opacity=".55" stroke-width="2"/>
<path d="M140 0V1440" stroke="#e58b8b" stroke-width="3"/><rect width="120" height="1440" fill="url(#gb)"/>${rings}${skewer(986, 1316, 0.6, "#c22a33")}`;

const perforation = (() => {
  const dots: string[] = [];
  for (let at = 0; at <= 10; at += 1) {
    const along = at * 16;
    dots.push(`M${along} 0h.1M${along} 200h.1`);
  }
  for (let at = 1; at <= 12; at += 1) dots.push(`M0 ${(at * 200) / 12.5}h.1M160 ${(at * 200) / 12.5}h.1`);
  return dots.join("");
})();

/** Letter paper with a red border, a stamp and its postmark. */
export const letterScene = `<defs>${gradient("la", [
  [0, "#fdf9ef"],
  [1, "#f6eedd"],
])}${glow(
  "lb",
  [
    [0, "#ff7563"],
    [1, "#c1202d"],
  ],
  'cx=".38" cy=".32" r=".8"',
)}${grain("lg", { scale: 0.75, opacity: 0.08 })}</defs>${whole("#efe6d4")}<rect x="44" y="44" width="992" height="1352" fill="url(#la)"/>
<rect x="66" y="66" width="948" height="1308" fill="none" stroke="#c9433f" stroke-width="5"/><rect x="80" y="80" width="920" height="1288" fill="none" stroke="#c9433f" stroke-width="2"/>
<g transform="translate(756 130) rotate(3)"><rect x="-8" y="-8" width="176" height="216" fill="#fffdf6"/><path d="${perforation}" stroke="#fdf8ec" stroke-width="11" stroke-linecap="round" transform="translate(0 0)"/><rect x="10" y="10" width="140" height="180" fill="#f7dcb8"/><path d="M10 150q40-26 70-8t70-12v60H10z" fill="#e9b98a"/><path d="M66 178L104 22" stroke="#a5743f" stroke-width="6" stroke-linecap="round"/>${[50, 86, 122].map((cy) => `<circle cx="${116 - cy * 0.24}" cy="${cy}" r="22" fill="url(#lb)"/><ellipse cx="${108 - cy * 0.24}" cy="${cy - 9}" rx="6" ry="4" fill="#fff" fill-opacity=".8"/>`).join("")}</g>
<g transform="translate(706 250)" fill="none" stroke="#4a4a52" stroke-opacity=".5" stroke-width="4"><circle r="74"/><circle r="56"/><path d="M-40 0H40M-30-18H30M-30 18H30"/><path d="M-330-26q26-16 52 0t52 0 52 0 52 0 44-2M-332 0q26-16 52 0t52 0 52 0 52 0 48-2M-330 26q26-16 52 0t52 0 52 0 52 0 44-2"/></g>
${whole("#000", ' filter="url(#lg)"')}`;

/** The rules of the paper, at the distance of the lines, on to its foot. */
export function rulesUnder({ lines, size }: Layout): string {
  const [first, second] = lines;
  if (!first) return "";
  const gap = second ? second.baseline - first.baseline : size * 1.75;
  const rules: string[] = [];
  for (let y = first.baseline + size * 0.3; y < 1330; y += gap) rules.push(`M130 ${y.toFixed(1)}H950`);
  return `<path d="${rules.join("")}" stroke="#c9433f" stroke-opacity=".42" stroke-width="2"/>`;
}

const dust = (() => {
  const luck = chance(9);
  return Array.from({ length: 9 }, () => {
    const [x, y] = [120 + luck() * 840, 140 + luck() * 1080];
    return `<ellipse cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" rx="${(160 + luck() * 200).toFixed(0)}" ry="${(30 + luck() * 50).toFixed(0)}" transform="rotate(${(luck() * 40 - 20).toFixed(0)} ${x.toFixed(0)} ${y.toFixed(0)})"/>`;
  }).join("");
})();

/** A school blackboard, not quite wiped, with chalk on its ledge. */
export const chalkScene = `<defs>${glow(
  "ca",
  [
    [0, "#3d5f50"],
    [1, "#27423a"],
  ],
  'cx=".5" cy=".4" r=".8"',
)}${gradient("cb", [
  [0, "#b98350"],
  [0.5, "#9c6a3c"],
  [1, "#7c5230"],
])}${blur("cc", 34)}${grain("cg", { scale: 0.6, opacity: 0.14 })}${blur("ce", 10)}</defs>${whole("url(#cb)")}
<g stroke="#5f3c20" stroke-opacity=".35" stroke-width="3" fill="none"><path d="M0 22q300-10 560 2t520-4M0 40q260 8 600-2t480 4M0 1404q300-8 560 0t520-4M18 60q-8 500 2 1320M1062 60q8 500-2 1320"/></g>
<rect x="56" y="56" width="968" height="1288" rx="6" fill="#1b2f29"/><rect x="64" y="64" width="952" height="1272" rx="4" fill="url(#ca)"/>
<g fill="#fff" fill-opacity=".055" filter="url(#cc)">${dust}</g><rect x="64" y="64" width="952" height="1272" filter="url(#cg)"/>
<rect x="0" y="1330" width="1080" height="110" fill="#8a5c36"/><rect x="0" y="1330" width="1080" height="14" fill="#c79463"/>
<g><rect x="150" y="1306" width="190" height="26" rx="9" fill="#f7f4e8"/><rect x="372" y="1308" width="120" height="24" rx="9" fill="#f2b8b0"/><rect x="760" y="1270" width="200" height="62" rx="10" fill="#d9b58a"/><rect x="760" y="1306" width="200" height="26" rx="6" fill="#3b3f45"/></g>`;

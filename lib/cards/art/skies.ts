import { blur, chance, glow, gradient, grain, whole } from "@/lib/cards/art/pieces";
import type { Layout } from "@/lib/cards/layout";

const shimmer = (() => {
  const luck = chance(5);
  return Array.from({ length: 26 }, (_, at) => {
    const y = 1130 + at * 11.5;
    const wide = 90 + luck() * (120 + at * 11);
    const x = 540 + (luck() - 0.5) * (60 + at * 9) - wide / 2;
    return `<rect x="${x.toFixed(0)}" y="${y.toFixed(0)}" width="${wide.toFixed(0)}" height="${(3 + luck() * 4).toFixed(1)}" rx="3" fill-opacity="${(0.55 - at * 0.016).toFixed(2)}"/>`;
  }).join("");
})();

/** The sun goes down over the sea. */
export const duskScene = `<defs>${gradient("da", [
  [0, "#3b2a63"],
  [0.32, "#8a3f7d"],
  [0.58, "#dc5f6d"],
  [0.78, "#f79a62"],
])}${gradient("db", [
  [0, "#8b3f6c"],
  [0.5, "#4b2d63"],
  [1, "#271c47"],
])}${glow("dc", [
  [0, "#fff0c8"],
  [0.55, "#ffd088"],
  [1, "#ffb265"],
])}${glow("dd", [
  [0, "#ffd596", 0.75],
  [1, "#ff9d6b", 0],
])}${blur("df", 16)}</defs>${whole("url(#da)")}
<circle cx="540" cy="1110" r="460" fill="url(#dd)"/><circle cx="540" cy="1080" r="118" fill="url(#dc)"/>
<g fill="#ffd9b8" fill-opacity=".22" filter="url(#df)"><ellipse cx="220" cy="930" rx="240" ry="16"/><ellipse cx="860" cy="985" rx="270" ry="14"/><ellipse cx="760" cy="120" rx="300" ry="18"/></g>
<rect y="1118" width="1080" height="322" fill="url(#db)"/><g fill="#ffcf94">${shimmer}</g>`;

const stars = (() => {
  const luck = chance(42);
  return Array.from({ length: 190 }, () => {
    const [x, y, size] = [luck() * 1080, luck() ** 1.2 * 1250, luck()];
    const r = 0.8 + size ** 6 * 3.4;
    return `<circle cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" r="${r.toFixed(1)}" fill-opacity="${(0.25 + luck() * 0.7).toFixed(2)}"/>`;
  }).join("");
})();

const pines = (() => {
  const luck = chance(17);
  let d = "M0 1440";
  for (let x = -30; x < 1110; x += 34 + luck() * 30) {
    const h = 60 + luck() ** 2 * 190;
    const top = 1440 - 70 - h - Math.sin((x / 1080) * Math.PI * 1.2 + 0.6) * 34;
    d += `L${(x - 4).toFixed(0)} 1410L${(x + 17).toFixed(0)} ${top.toFixed(0)}L${(x + 40).toFixed(0)} 1410`;
  }
  return `${d}L1080 1440z`;
})();

/** Stars, a young moon, pines. */
export const nightScene = `<defs>${gradient("na", [
  [0, "#0a0f2c"],
  [0.5, "#17204f"],
  [0.82, "#38407c"],
  [1, "#6a6296"],
])}${blur("nb", 60)}${blur("nc", 30)}</defs>${whole("url(#na)")}
<ellipse cx="540" cy="560" rx="760" ry="120" transform="rotate(-38 540 560)" fill="#aeb4ff" fill-opacity=".13" filter="url(#nb)"/><g fill="#fffbe8">${stars}</g>
<circle cx="846" cy="196" r="104" fill="#fff3c9" fill-opacity=".2" filter="url(#nc)"/><path d="M872 116a84 84 0 1 0 56 128a92 92 0 0 1-56-128z" fill="#fdf0c4"/>
<path d="M0 1330q270-90 540-30t540-50V1440H0z" fill="#1a1f47"/><path d="${pines}" fill="#0a0d24"/>`;

const holes = (x: number) =>
  Array.from(
    { length: 17 },
    (_, at) => `<rect x="${x}" y="${14 + at * 85}" width="52" height="52" rx="11"/>`,
  ).join("");

const edge = (x: number) =>
  [90, 512, 934, 1300]
    .map(
      (y) =>
        `<path d="M${x} ${y}l16 9-16 9z"/><rect x="${x + 2}" y="${y + 34}" width="5" height="60"/><rect x="${x + 10}" y="${y + 34}" width="3" height="60"/>`,
    )
    .join("");

/** One frame of a roll of film: evening over hills, with room for a line at its foot. */
export const filmScene = `<defs>${gradient("fa", [
  [0, "#2f5d68"],
  [0.3, "#7fa39a"],
  [0.52, "#e6c48c"],
  [0.64, "#d98a54"],
])}${gradient("fb", [
  [0, "#0b0908", 0],
  [0.42, "#0b0908", 0.55],
  [1, "#0b0908", 0.86],
])}${gradient("fv", [
  [0, "#0b0908", 0],
  [0.3, "#0b0908", 0.62],
  [1, "#0b0908", 0.7],
])}${glow("fc", [
  [0, "#fff1cc"],
  [0.25, "#ffe2a6", 0.9],
  [1, "#ffce85", 0],
])}${glow("fd", [
  [0, "#ff6a2b", 0.6],
  [1, "#ff6a2b", 0],
])}${grain("fg", { scale: 1.1, opacity: 0.16 })}<clipPath id="fp"><rect x="128" y="70" width="824" height="1300" rx="18"/></clipPath></defs>${whole("#12100e")}
<g fill="#e9dfca">${holes(38)}${holes(990)}</g><g fill="#e08a3c" fill-opacity=".9">${edge(102)}${edge(962)}</g>
<g clip-path="url(#fp)"><rect x="128" y="70" width="824" height="1300" fill="url(#fa)"/><circle cx="660" cy="700" r="300" fill="url(#fc)"/><circle cx="660" cy="700" r="58" fill="#fff3d2"/>
<path d="M128 850q120-90 250-60t210-50 210 40 160-50v720H128z" fill="#6b5548" fill-opacity=".72"/><path d="M128 960q170-110 330-40t270-30 230-20v580H128z" fill="#43362f"/><path d="M128 1080q200-70 420-10t410-40v400H128z" fill="#241d1a"/>
<circle cx="128" cy="300" r="330" fill="url(#fd)"/><rect x="128" y="700" width="824" height="670" fill="url(#fb)"/><rect x="128" y="70" width="824" height="1300" filter="url(#fg)"/></g>`;

/** Dusk thickens where the words begin, so that they are read over any part of the picture. */
export function veil({ lines, size }: Layout): string {
  const top = Math.max(70, (lines[0]?.baseline ?? 1200) - size * 3.2);
  return `<path d="M128 ${top}H952V1352a18 18 0 0 1-18 18H146a18 18 0 0 1-18-18z" fill="url(#fv)"/>`;
}

import { blur, glow, gradient, whole } from "@/lib/cards/art/pieces";

/** One candied haw: a dark edge, sugar all around, two lights. */
function haw(x: number, y: number, r: number): string {
  return `<g transform="translate(${x} ${y}) scale(${r / 100})"><circle r="108" fill="#ffd9c2" fill-opacity=".2"/><circle r="100" fill="url(#hb)"/><path d="M-30-16a40 40 0 0 1 60 0" transform="translate(8 -62) rotate(20)" stroke="#5c0a14" stroke-opacity=".5" stroke-width="7" fill="none" stroke-linecap="round"/><ellipse cx="-36" cy="-40" rx="26" ry="15" transform="rotate(-40 -36 -40)" fill="#fff" fill-opacity=".85"/><circle cx="-58" cy="-6" r="7" fill="#fff" fill-opacity=".7"/><path d="M-60 62A86 86 0 0 0 78 40" stroke="#ff9d86" stroke-opacity=".55" stroke-width="9" fill="none" stroke-linecap="round"/></g>`;
}

/** Hawthorn red, and a stick of candied haws coming in from the corner. */
export const hawthornScene = `<defs>${gradient(
  "ha",
  [
    [0, "#e23b43"],
    [0.55, "#c9242f"],
    [1, "#a81526"],
  ],
  'x1="0" y1="0" x2="0.5" y2="1"',
)}${glow(
  "hb",
  [
    [0, "#ff6a5a"],
    [0.45, "#e0222f"],
    [1, "#8c0d1c"],
  ],
  'cx=".38" cy=".32" r=".8"',
)}${blur("hs", 22)}${glow("hl", [
  [0, "#ff8a72", 0.55],
  [1, "#ff8a72", 0],
])}</defs>${whole("url(#ha)")}<circle cx="140" cy="120" r="620" fill="url(#hl)"/>
<g transform="rotate(-58 860 1300)"><path d="M860 700V1800" stroke="#6d0a17" stroke-opacity=".55" stroke-width="46" filter="url(#hs)" transform="translate(40 30)"/><path d="M860 660V1800" stroke="#e9c79a" stroke-width="16" stroke-linecap="round"/><path d="M856 664V1800" stroke="#fff3dc" stroke-opacity=".6" stroke-width="4"/></g>
<g filter="url(#hs)" fill="#5d0613" fill-opacity=".5"><circle cx="560" cy="1190" r="112"/><circle cx="770" cy="1322" r="126"/><circle cx="990" cy="1440" r="138"/></g>
${haw(520, 1084, 108)}${haw(716, 1208, 124)}${haw(938, 1346, 142)}`;

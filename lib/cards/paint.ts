import { layOut } from "@/lib/cards/layout";
import { canDraw, lineOf, measureIn } from "@/lib/cards/lettering";
import { cardSize, type TemplateId, undrawable } from "@/lib/cards/rules";
import { templates } from "@/lib/cards/templates";

/** A card as SVG. Its words are in it as outlines only. */
export function cardSvg(id: TemplateId, words: string): string {
  const { face, ink, place, scene, behind, tilt } = templates[id];
  const layout = layOut(withLatinDots(words), place, measureIn(face));
  const outlines = layout.lines
    .map(({ text, x, baseline }) => lineOf(text, { face, x, y: baseline, size: layout.size }))
    .join("");
  const { width, height } = cardSize;
  const turn = tilt ? ` transform="rotate(${tilt} ${width / 2} ${height / 2})"` : "";
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${scene}<g${turn}>${behind?.(layout) ?? ""}<path d="${outlines}" fill="${ink}"/></g></svg>`;
}

/** Chinese dots float at half height, where English ones stand on the line. */
function withLatinDots(words: string): string {
  return words.replace(/(?<=[\p{Script=Latin}\d])…/gu, "...");
}

/** Characters that no font of ours has. */
export function missingFrom(id: TemplateId, words: string): string[] {
  return undrawable(words, (part) => canDraw(part, templates[id].face));
}

"use client";

import { cardFonts, measureHere } from "@/components/compose/card-fonts";
import { layOut } from "@/lib/cards/layout";
import { cardSize, type TemplateId, tidyWords } from "@/lib/cards/rules";
import { templates } from "@/lib/cards/templates";
import { langOf } from "@/lib/language/detect";

type Props = { id: TemplateId; words: string; label?: string; className?: string };

/** How the card will look, drawn by the browser as one types; the server draws it with its own letters. */
export function CardPreview({ id, words, label, className = "" }: Props) {
  const { face, ink, place, scene, behind, tilt } = templates[id];
  const { width, height } = cardSize;
  const { lines, size } = layOut(tidyWords(words), place, measureHere(face));
  const turn = tilt ? `rotate(${tilt} ${width / 2} ${height / 2})` : undefined;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${scene}${behind ? behind({ lines, size }) : ""}</svg>`;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      className={className}
    >
      <image href={`data:image/svg+xml,${encodeURIComponent(svg)}`} width={width} height={height} />
      <g
        transform={turn}
        fill={ink}
        fontSize={size}
        lang={langOf(words)}
        style={{
          fontFamily: cardFonts[face].family,
          fontWeight: cardFonts[face].weight,
          fontVariantEmoji: "text",
        }}
      >
        {lines.map(({ text, x, baseline, width }) => (
          // As wide as was measured: where a font is missing, the browser may draw with another than it measured with.
          <text
            key={baseline}
            x={x}
            y={baseline}
            textLength={width || undefined}
            lengthAdjust="spacingAndGlyphs"
          >
            {text}
          </text>
        ))}
      </g>
    </svg>
  );
}

/**
 * How wide a note's picture is shown, as `sizes` wants it: it fills its frame or, when it is tall, the frame's height. The
 * frames are those of note.css, note-page.tsx and carousel.tsx, with their sums worked out: this text is sent with
 * every picture. A browser test compares.
 */

/** A note is shown on a page of its own or over the feed. */
export type Frame = "page" | "dialog";

type Box = { from: number; widths: string[]; heights: { px: number; vh: number }[] };

/** The carousel of a phone is as wide as the window and at most 76 % as high. */
const phone: Box = { from: 0, widths: ["100vw"], heights: [{ px: 0, vh: 76 }] };

const pageHeights = [
  { px: 960, vh: 0 },
  { px: -96, vh: 100 },
];

/** The words take 36.7 % of a wide note, at least 340 px; what is left is the picture's. */
const frames: Record<Frame, readonly Box[]> = {
  page: [
    { from: 1280, widths: ["785px", "63.3vw - 177px"], heights: pageHeights },
    { from: 768, widths: ["63.3vw - 78px", "100vw - 464px"], heights: pageHeights },
    phone,
  ],
  dialog: [
    {
      from: 768,
      widths: ["836px", "52.8vw", "83.4vw - 340px"],
      heights: [
        { px: 960, vh: 0 },
        { px: 0, vh: 90.3 },
      ],
    },
    phone,
  ],
};

export function pictureSizes({ width, height }: { width: number; height: number }, frame: Frame): string {
  const ratio = width / height;
  return frames[frame]
    .map(({ from, widths, heights }) => {
      const limits = [...widths, ...heights.map(({ px, vh }) => sum(px * ratio, vh * ratio))];
      return `${from > 0 ? `(min-width:${from}px) ` : ""}min(${limits.join(",")})`;
    })
    .join(",");
}

function sum(px: number, vh: number): string {
  const [length, share] = [Math.round(Math.abs(px)), Math.round(vh * 10) / 10];
  if (share === 0) return `${length}px`;
  return length === 0 ? `${share}vh` : `${share}vh ${px < 0 ? "-" : "+"} ${length}px`;
}

import { thumbHashToRGBA } from "thumbhash";

const HEADER_BYTES = 54;
/** What fits beside the header in a URL of 260 characters. */
const PIXEL_BYTES = 120;
const LONGEST_SIDE = 8;

/** The last ones made: pages are rendered from the same few pictures over and over. */
const made = new Map<string, string>();
const kept = 1_000;

/**
 * A blurred stand-in for a picture: a data URL (at most 260 characters) of a BMP of about 5 × 7 pixels, which the
 * browser stretches smoothly. BMP because it needs no compression: small code, the same on server and client.
 * Takes the base64 thumbhash made by `processImage`; throws on anything that is not base64.
 */
export function placeholderUrl(thumbhash: string): string {
  const known = made.get(thumbhash);
  if (known) return known;
  const url = drawn(thumbhash);
  if (made.size >= kept) made.delete(made.keys().next().value ?? "");
  made.set(thumbhash, url);
  return url;
}

function drawn(thumbhash: string): string {
  const { w, h, rgba } = thumbHashToRGBA(Uint8Array.from(atob(thumbhash), (c) => c.charCodeAt(0)));
  const { width, height } = tinySize(w, h);
  const stride = rowBytes(width);
  const bmp = new Uint8Array(HEADER_BYTES + stride * height);
  writeHeader(new DataView(bmp.buffer), width, height);
  const means = meanColours({ w, h, rgba }, width, height);
  for (let y = 0; y < height; y++) {
    // Rows go from the bottom up, colours blue first.
    const row = HEADER_BYTES + (height - 1 - y) * stride;
    for (let i = 0; i < width * 3; i++) bmp[row + i] = means[y * width * 3 + i] ?? 0;
  }
  return `data:image/bmp;base64,${btoa(String.fromCharCode(...bmp))}`;
}

/** The largest size of about the same ratio whose rows, padded to four bytes, fit. */
function tinySize(w: number, h: number): { width: number; height: number } {
  for (let side = LONGEST_SIDE; ; side--) {
    const width = Math.max(1, Math.round((side * w) / Math.max(w, h)));
    const height = Math.max(1, Math.round((side * h) / Math.max(w, h)));
    if (rowBytes(width) * height <= PIXEL_BYTES) return { width, height };
  }
}

function rowBytes(width: number): number {
  return Math.ceil((width * 3) / 4) * 4;
}

function writeHeader(view: DataView, width: number, height: number): void {
  view.setUint16(0, 0x424d);
  view.setUint32(2, view.byteLength, true);
  view.setUint32(10, HEADER_BYTES, true);
  view.setUint32(14, 40, true);
  view.setInt32(18, width, true);
  view.setInt32(22, height, true);
  view.setUint16(26, 1, true);
  view.setUint16(28, 24, true);
}

type Pixels = { rgba: Uint8Array; w: number; h: number };

/** Blue, green, red of each of width × height cells: the mean of the pixels that fall into it. */
function meanColours({ rgba, w, h }: Pixels, width: number, height: number): Uint8Array {
  const sums = new Float64Array(width * height * 4);
  for (let i = 0; i < w * h; i++) {
    const x = Math.floor(((i % w) * width) / w);
    const y = Math.floor((Math.floor(i / w) * height) / h);
    const cell = (y * width + x) * 4;
    for (let c = 0; c < 3; c++) sums[cell + c] = (sums[cell + c] ?? 0) + (rgba[i * 4 + 2 - c] ?? 0);
    sums[cell + 3] = (sums[cell + 3] ?? 0) + 1;
  }
  return Uint8Array.from({ length: width * height * 3 }, (_, i) => {
    const cell = Math.floor(i / 3) * 4;
    return Math.round((sums[cell + (i % 3)] ?? 0) / (sums[cell + 3] || 1));
  });
}

import { crc32, deflateSync } from "node:zlib";
import { chance } from "./chance";

const side = 160;

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), body]);
  const out = Buffer.alloc(named.length + 8);
  out.writeUInt32BE(body.length, 0);
  named.copy(out, 4);
  out.writeUInt32BE(crc32(named), named.length + 4);
  return out;
}

/** Grey and alpha pixels as PNG: only what a tile of paper grain needs. */
function png(pixels: Buffer): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([8, 4, 0, 0, 0], 8);
  const rows = Array.from({ length: side }, (_, y) =>
    Buffer.concat([Buffer.from([0]), pixels.subarray(y * side * 2, (y + 1) * side * 2)]),
  );
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function tile(): string {
  const luck = chance(77);
  const pixels = Buffer.alloc(side * side * 2);
  for (let i = 0; i < side * side; i++) {
    const value = luck.next() + luck.next() + luck.next() - 1.5;
    pixels[i * 2] = value > 0 ? 255 : 30;
    // Few levels of alpha keep the tile small.
    pixels[i * 2 + 1] = Math.round(Math.abs(value) * 2) * 8;
  }
  return `data:image/png;base64,${png(pixels).toString("base64")}`;
}

let kept: string | undefined;

/** Paper grain as a pattern: feTurbulence would cost librsvg a hundred times more. It is fast only unscaled. */
export function grain(id: string): string {
  kept ??= tile();
  return `<pattern id="${id}" width="${side}" height="${side}" patternUnits="userSpaceOnUse"><image width="${side}" height="${side}" href="${kept}"/></pattern>`;
}

/** What is read from a HEIC file (ISO/IEC 14496-12 boxes) before any of its picture is decoded. */
export type HeicHeader = {
  /** The largest picture the file declares, in pixels; 0 when it declares none. */
  pixels: number;
  /** The ICC profile of its colours, which the decoder does not report. */
  profile: Buffer | null;
};

type Box = { type: string; body: Buffer };

export function readHeicHeader(file: Buffer): HeicHeader {
  const meta = find(file, "meta");
  const properties = meta && find(meta.subarray(4), "iprp");
  const container = properties && find(properties, "ipco");
  const header: HeicHeader = { pixels: 0, profile: null };
  if (!container) return header;
  for (const { type, body } of boxes(container)) {
    if (type === "ispe" && body.length >= 12) {
      header.pixels = Math.max(header.pixels, body.readUInt32BE(4) * body.readUInt32BE(8));
    }
    if (type === "colr" && ["prof", "rICC"].includes(body.toString("latin1", 0, 4))) {
      header.profile ??= body.subarray(4);
    }
  }
  return header;
}

function find(bytes: Buffer, type: string): Buffer | null {
  for (const box of boxes(bytes)) if (box.type === type) return box.body;
  return null;
}

/** The boxes lying side by side in `bytes`; stops at the first that lies about its size. */
function* boxes(bytes: Buffer): Generator<Box> {
  for (let at = 0; at + 8 <= bytes.length; ) {
    const short = bytes.readUInt32BE(at);
    const long = short === 1 && at + 16 <= bytes.length;
    const header = long ? 16 : 8;
    const size = long ? Number(bytes.readBigUInt64BE(at + 8)) : short || bytes.length - at;
    if (size < header || at + size > bytes.length) return;
    yield {
      type: bytes.toString("latin1", at + 4, at + 8),
      body: bytes.subarray(at + header, at + size),
    };
    at += size;
  }
}

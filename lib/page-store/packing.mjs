// @ts-check
import { promisify } from "node:util";
import { brotliCompress, brotliDecompressSync, constants } from "node:zlib";

/**
 * A kept page says everything two or three times: as markup, as data for a browser that comes from another page, and that data
 * once more in parts. Its texts are kept as one compressed piece, in which repetitions cost nothing.
 *
 * @typedef {{ name: string, length: number, written: boolean, segment: boolean }} Text `length`: bytes; `written`: a string, no Buffer
 * @typedef {{ rest: any, texts: Text[], bytes: Buffer }} Packed `rest`: the page without its texts
 */

const brotli = promisify(brotliCompress);

/** Light, as each rendering packs; the window has to reach from the data back to the markup. */
const params = { [constants.BROTLI_PARAM_QUALITY]: 3, [constants.BROTLI_PARAM_LGWIN]: 22 };

/** @param {unknown} part */
const isText = (part) => typeof part === "string" || Buffer.isBuffer(part);

/** @param {any} value what Next hands to its store @returns {Promise<Packed>} */
export async function pack(value) {
  const rest = { ...value };
  /** @type {Text[]} */
  const texts = [];
  /** @type {Buffer[]} */
  const parts = [];
  const add = (/** @type {string} */ name, /** @type {any} */ part, segment = false) => {
    const bytes = Buffer.from(part);
    parts.push(bytes);
    texts.push({ name, length: bytes.length, written: typeof part === "string", segment });
  };
  for (const name of ["html", "body", "rscData"]) {
    if (!isText(value[name])) continue;
    add(name, value[name]);
    delete rest[name];
  }
  for (const [name, part] of value.segmentData ?? []) add(name, part, true);
  if (value.segmentData) rest.segmentData = new Map();
  return { rest, texts, bytes: await brotli(Buffer.concat(parts), { params }) };
}

/** @param {Packed} packed @returns {any} the same as was packed */
export function unpack({ rest, texts, bytes }) {
  const all = brotliDecompressSync(bytes);
  const value = { ...rest };
  if (rest.segmentData) value.segmentData = new Map();
  let from = 0;
  for (const { name, length, written, segment } of texts) {
    const part = all.subarray(from, from + length);
    from += length;
    const text = written ? part.toString("utf8") : part;
    if (segment) value.segmentData.set(name, text);
    else value[name] = text;
  }
  return value;
}

/** What it takes in memory, in bytes. @param {Packed} packed */
export function sizeOf({ texts, bytes }) {
  return 1024 + texts.length * 100 + bytes.buffer.byteLength;
}

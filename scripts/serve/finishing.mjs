// @ts-check
import { promisify } from "node:util";
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from "node:zlib";
import { LRUCache } from "lru-cache";
import { policyFor } from "./content-security-policy.mjs";

/**
 * What a response still needs after Next has written it: a page's content security policy, and compression. Both are worked
 * out once for each distinct body and kept (by ETag, or by address for the immutable files of a build); the body itself is not.
 *
 * @typedef {{ policy: string | null, br?: Promise<Buffer>, gzip?: Promise<Buffer>, densest?: Promise<void>, sizes: { br?: number, gzip?: number } }} Finished
 *   `sizes`: bytes of what has been compressed so far
 */

const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

/** Brotli's levels. One more than 8 saves 0.7 % of a page, and works on 33 MB that have to be had first: 17 ms instead of 2.5. */
const LASTING = 8;
const PASSING = 4;

/** @type {LRUCache<string, Finished>} */
const kept = new LRUCache({
  maxSize: Number(process.env.FINISHED_MB ?? 16) * 1024 * 1024,
  sizeCalculation: ({ sizes }) => 2048 + (sizes.br ?? 0) + (sizes.gzip ?? 0),
});

/** @param {string | undefined} type */
export function isPage(type) {
  return type?.startsWith("text/html") ?? false;
}

/** @param {string | undefined} type */
export function isText(type) {
  return /^(?:text\/|application\/(?:javascript|json|manifest\+json|xml|rss\+xml|feed\+json|ld\+json)|image\/svg)/.test(
    type ?? "",
  );
}

/** @param {string} accepted */
function encodingFor(accepted) {
  if (/\bbr\b/.test(accepted)) return "br";
  return /\bgzip\b/.test(accepted) ? "gzip" : null;
}

/**
 * @param {Buffer | (() => Buffer)} given what is sent, or how to come by it
 * @param {{ key: string | null, type: string | undefined, accepted: string, dev: boolean, lasting: boolean, immutable?: boolean }} about
 * `lasting`: served many times as it is, so that good compression pays; `immutable`: for ever, so that the densest does.
 */
export async function finish(given, { key, type, accepted, dev, lasting, immutable = false }) {
  /** @type {Buffer | undefined} */
  let known;
  const body = () => (known ??= typeof given === "function" ? given() : given);
  const finished = (key && kept.get(key)) || fresh(body(), type, dev);
  if (key) kept.set(key, finished);
  const { policy } = finished;
  const encoding = encodingFor(accepted);
  if (!encoding || (!finished[encoding] && body().length <= 1024))
    return { policy, body: body(), encoding: null };
  finished[encoding] ??= compress(body(), encoding, lasting ? LASTING : PASSING);
  const compressed = await finished[encoding];
  if (key && !finished.sizes[encoding]) {
    finished.sizes[encoding] = compressed.buffer.byteLength;
    // Setting the same object again would leave it at the size it had.
    kept.delete(key);
    kept.set(key, finished);
  }
  if (immutable && !dev && encoding === "br") finished.densest ??= makeDensest(finished, body());
  return { policy, body: compressed, encoding };
}

/** @param {Buffer} body @param {string | undefined} type @param {boolean} dev @returns {Finished} */
function fresh(body, type, dev) {
  return { policy: isPage(type) ? policyFor(body.toString("utf8"), { dev }) : null, sizes: {} };
}

/** @param {Buffer} body @param {"br" | "gzip"} encoding @param {number} level */
function compress(body, encoding, level) {
  if (encoding === "gzip") return gz(body, { level: Math.min(level, 6) });
  return brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: level } });
}

/**
 * The densest compression takes half a second of a large file: nobody waits for it, those who come later get a twelfth less. (The
 * style sheet then fits into what a server may send at first, which saves a phone one way there and back before it draws.)
 * @param {Finished} finished @param {Buffer} body
 */
async function makeDensest(finished, body) {
  const densest = await compress(body, "br", constants.BROTLI_MAX_QUALITY);
  finished.br = Promise.resolve(densest);
}

/**
 * Compression for a small answer that is sent once: on the spot and lightly, because handing a few kilobytes to a thread
 * costs more than compressing them (5.7 KB: 28 µs here, 73 µs at the level of a lasting body, and the way there and back).
 * @param {Buffer} body @param {string} accepted
 */
export function compressNow(body, accepted) {
  const encoding = body.length > 1024 ? encodingFor(accepted) : null;
  if (encoding === "br")
    return { body: brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }), encoding };
  return { body: encoding ? gzipSync(body, { level: 1 }) : body, encoding };
}

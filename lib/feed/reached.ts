import { isUuid } from "@/lib/pagination";

/**
 * How far a reader has come in the feed that is balanced between channels, as one URL-safe word: where they are in each channel
 * (a note's value and id), in the newcomers' notes, and which of those they were shown.
 */
export type Reached = {
  /** Pages read so far. */
  page: number;
  channels: Map<string, { value: number; id: string }>;
  /** In microseconds. */
  newcomers: { moment: number; id: string } | null;
  /** Ends of ids (`tailOf`). */
  welcomed: string[];
  /** The end of the id of the author whom the page ended with twice. */
  tired: string;
};

export const start: Reached = { page: 0, channels: new Map(), newcomers: null, welcomed: [], tired: "" };

const version = 1;
const nobody = "0".repeat(16);
/** Channels whose places are written down at most; nobody needs more tabs than that. */
const most = 60;
const longest = 4_000;

/** Eight random bytes of an id tell it from the few others here. */
export function tailOf(id: string): string {
  return id.replaceAll("-", "").slice(-16);
}

const bare = (id: string) => id.replaceAll("-", "");
const dashed = (hex: string) => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");

function float(value: number): string {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value);
  return bytes.toString("hex");
}

export function toWord({ page, channels, newcomers, welcomed, tired }: Reached): string {
  const hex = [
    Buffer.from([version, Math.min(page, 255), welcomed.length]).toString("hex"),
    ...welcomed,
    tired || nobody,
    newcomers ? float(newcomers.moment) + bare(newcomers.id) : nobody + nobody + nobody,
    ...[...channels].slice(0, most).map(([id, at]) => bare(id) + float(at.value) + bare(at.id)),
  ].join("");
  return Buffer.from(hex, "hex").toString("base64url");
}

/** Null when it is broken or forged: the reader then begins anew. */
export function fromWord(word: string | null | undefined): Reached | null {
  if (!word || word.length > longest || !/^[\w-]+$/.test(word)) return null;
  const bytes = Buffer.from(word, "base64url");
  const [said = 0, page = 0, count = 0] = bytes;
  const head = 3 + count * 8;
  const body = head + 8 + 24;
  if (said !== version || bytes.length < body || (bytes.length - body) % 40 !== 0) return null;
  const hex = (from: number, length: number) => bytes.subarray(from, from + length).toString("hex");
  const id = (from: number) => dashed(hex(from, 16));
  const welcomed = Array.from({ length: count }, (_, at) => hex(3 + at * 8, 8));
  const channels: Reached["channels"] = new Map();
  for (let at = body; at < bytes.length; at += 40) {
    channels.set(id(at), { value: bytes.readDoubleBE(at + 16), id: id(at + 24) });
  }
  const moment = bytes.readDoubleBE(head + 8);
  const tired = hex(head, 8);
  const sound = [...channels].every(([, at]) => Number.isFinite(at.value)) && Math.abs(moment) < 2 ** 52;
  if (!sound || ![...channels.keys()].every(isUuid)) return null;
  return {
    page,
    channels,
    newcomers: moment > 0 ? { moment: Math.floor(moment), id: id(head + 16) } : null,
    welcomed,
    tired: tired === nobody ? "" : tired,
  };
}

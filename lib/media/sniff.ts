import type { ImageFormat } from "@/lib/media/schema";

/** Bytes `sniff` wants to see; fewer are fine, and then say less. */
export const SNIFF_BYTES = 64;

/** Major brands that may hold an HEVC picture (ISO/IEC 23008-12, annex B; `mif1` and `msf1` name any codec). */
const HEIC_BRANDS = new Set(["heic", "heix", "hevc", "hevx"]);
const NEUTRAL_BRANDS = new Set(["mif1", "msf1"]);

/**
 * What a file is by its first bytes, whatever its name says; null is everything else, refused.
 * The allow-list keeps interpreters of text (SVG, PostScript, MVG, PDF) from ever being asked.
 */
export function sniff(head: Uint8Array): ImageFormat | null {
  const text = latin1(head.subarray(0, SNIFF_BYTES));
  if (text.startsWith("\xff\xd8\xff")) return "jpeg";
  if (text.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  if (text.startsWith("GIF87a") || text.startsWith("GIF89a")) return "gif";
  if (text.startsWith("RIFF") && text.startsWith("WEBPVP8", 8)) return "webp";
  if (text.startsWith("ftyp", 4)) return sniffBrand(text);
  return null;
}

function sniffBrand(text: string): "heic" | null {
  const major = text.slice(8, 12);
  if (HEIC_BRANDS.has(major)) return "heic";
  if (!NEUTRAL_BRANDS.has(major)) return null;
  const length = text.charCodeAt(2) * 256 + text.charCodeAt(3);
  const compatible = text.slice(16, length).match(/.{4}/gs) ?? [];
  return compatible.some((brand) => HEIC_BRANDS.has(brand)) ? "heic" : null;
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import { env } from "@/lib/env";

/** Codes of the second factor: six digits that change every 30 seconds (RFC 6238), and the words for a rainy day. */

const period = 30;
/** How many steps a phone's clock may be off, either way. */
const drift = 1;

/** A new secret of 160 bits, in base32, as authenticator apps take it. */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32;
}

function totp(secret: string, label = ""): TOTP {
  return new TOTP({ issuer: "Tanghulu", label, secret: Secret.fromBase32(secret), digits: 6, period });
}

/** What the QR code holds. */
export function enrolmentUri(secret: string, label: string): string {
  return totp(secret, label).toString();
}

/** The code of this moment. */
export function codeAt(secret: string, now: Date): string {
  return totp(secret).generate({ timestamp: now.getTime() });
}

/** The time step that the code belongs to, or null when it is none of this minute's. */
export function stepOf(secret: string, code: string, now: Date): number | null {
  const token = code.normalize("NFKC").replace(/\s/g, "");
  if (!/^\d{6}$/.test(token)) return null;
  const delta = totp(secret).validate({ token, window: drift, timestamp: now.getTime() });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / period) + delta;
}

// Neither 0 and O nor 1, I and L: people copy these from paper.
const letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

/** Ten words of ten letters each: 49 bits, and each works once. */
export function newRecoveryCodes(): string[] {
  const letter = (byte: number) => letters[byte % letters.length] ?? "";
  return Array.from({ length: 10 }, () => {
    const word = [...randomBytes(10)].map(letter).join("");
    return `${word.slice(0, 5)}-${word.slice(5)}`;
  });
}

/** However it was typed: capitals, blanks and the dash do not count. */
export function recoveryHash(code: string): Uint8Array<ArrayBuffer> {
  const plain = code
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "");
  return Uint8Array.from(createHash("sha256").update(plain).digest());
}

/** A secret as it is stored: AES-256-GCM under a key of its own, derived from AUTH_SECRET. */
export function seal(secret: string): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key(), nonce);
  const sealed = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
  return Uint8Array.from(Buffer.concat([nonce, cipher.getAuthTag(), sealed]));
}

/** The secret again; null when AUTH_SECRET has changed since. */
export function unseal(sealed: Uint8Array): string | null {
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv("aes-256-gcm", key(), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}

function key(): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", env().AUTH_SECRET, "", "tanghulu second factor", 32));
}

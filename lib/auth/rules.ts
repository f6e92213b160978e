import { normaliseEmail, normaliseHandle } from "@/lib/accounts/rules";
import { codePointLength } from "@/lib/language/text";

/** Limits of a password, in code points. */
const passwordLength = { least: 8, most: 128 };

/** What is wrong with a password by itself, as a key of errors.json, or null. Passwords compare after NFKC, see passwords.ts. */
export function passwordLengthProblem(password: string): "passwordShort" | "passwordLong" | null {
  const length = codePointLength(password);
  if (length < passwordLength.least) return "passwordShort";
  return length > passwordLength.most ? "passwordLong" : null;
}

/** Whether a password is just the person's own handle or e-mail (or its part before the @). */
export function passwordIsYou(password: string, person: { handle: string; email: string }): boolean {
  const plain = password.normalize("NFKC").trim().toLowerCase();
  return [person.handle, `@${person.handle}`, person.email, person.email.split("@")[0]].includes(plain);
}

/** People sign in with either name; a handle holds no "@" but perhaps the leading one. */
export function readIdentifier(typed: string): { email: string } | { handle: string } {
  const isEmail = typed.normalize("NFKC").trim().lastIndexOf("@") > 0;
  return isEmail ? { email: normaliseEmail(typed) } : { handle: normaliseHandle(typed) };
}

const browsers: [RegExp, string][] = [
  [/Edg(?:e|A|iOS)?\//, "Edge"],
  [/OPR\/|Opera/, "Opera"],
  [/MicroMessenger\//, "WeChat"],
  [/SamsungBrowser\//, "Samsung Internet"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/Chrome\/|CriOS\/|Chromium\//, "Chrome"],
  [/Safari\//, "Safari"],
];

const systems: [RegExp, string][] = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Macintosh|Mac OS X/, "Mac"],
  [/CrOS/, "ChromeOS"],
  [/Linux/, "Linux"],
];

/** The device of a session in names people know; null where the browser does not say. */
export function describeDevice(userAgent: string): { browser: string | null; system: string | null } {
  const named = (list: [RegExp, string][]) => list.find(([pattern]) => pattern.test(userAgent))?.[1] ?? null;
  return { browser: named(browsers), system: named(systems) };
}

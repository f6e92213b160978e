/** Names that would speak for the house, or that an address needs; compared without underscores. */
const reserved = new Set(
  `about abuse account accounts admin administrator admins all anonymous api appeal appeals auth board boards channel channels
  collect compose confirm contact deleted everyone explore feed following forgot guest health help here home hostmaster inbox
  info join legal login logout mail mailer me media mod moderation moderator moderators mods news nobody noreply note notes
  notice notifications null official outbox owner people postmaster privacy profile register report reports reset root rules
  search security settings signin signout signup site staff status support sysadmin system team terms topic topics undefined
  unknown user users webmaster www you`.split(/\s+/),
);

const handleShape = /^(?=.*[a-z0-9])[a-z0-9_]{3,24}$/;

/** As it is kept and compared: people type "@Mei", "MEI" or full-width letters and mean "mei". */
export function normaliseHandle(typed: string): string {
  return typed.normalize("NFKC").trim().replace(/^@/, "").toLowerCase();
}

/** 3 to 24 of a–z, 0–9 and `_`, and not of `_` alone. */
export function isHandle(handle: string): boolean {
  return handleShape.test(handle);
}

/** Whether the handle is one of the house's own, or pretends to be ("tanghulu_team"). */
export function isReservedHandle(handle: string): boolean {
  const letters = handle.replaceAll("_", "");
  return reserved.has(letters) || letters.includes("tanghulu");
}

/**
 * An e-mail as it is kept and compared: no blanks around it, small letters, and the full-width "＠" and "。" that Chinese
 * keyboards write made plain. Dots and +tags are left alone: what they mean is the mail provider's business.
 */
export function normaliseEmail(typed: string): string {
  return typed.normalize("NFKC").trim().replaceAll("。", ".").toLowerCase();
}

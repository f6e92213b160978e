import { siteOrigin } from "@/lib/env";
import { type Locale, negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import type { Letter } from "@/lib/mail/commands";

/**
 * The letters of the house, as plain text in the reader's language. They name a person by handle alone: a display name is
 * free text, and somebody else's address must not become the carrier of it.
 */

type Reader = { handle: string; locale: string };

/** In the reader's language, with the link that confirms their address. */
export function confirmLetter(reader: Reader, token: string): Letter {
  const { t, locale } = voice(reader);
  const link = linkTo(locale, "confirm", token);
  return { subject: t("confirmSubject"), body: t("confirmBody", { handle: reader.handle, link }) };
}

/** In the reader's language, with the link at which they choose a new password. */
export function resetLetter(reader: Reader, token: string): Letter {
  const { t, locale } = voice(reader);
  const link = linkTo(locale, "reset", token);
  return { subject: t("resetSubject"), body: t("resetBody", { handle: reader.handle, link }) };
}

/** Sent after the password was changed, so that a change by somebody else does not stay unseen. */
export function passwordChangedLetter(reader: Reader): Letter {
  const { t, locale } = voice(reader);
  const link = `${siteOrigin()}/${locale}/forgot`;
  return {
    subject: t("passwordChangedSubject"),
    body: t("passwordChangedBody", { handle: reader.handle, link }),
  };
}

/** Somebody who knows the password guesses at the codes of the second factor. */
export function codesTriedLetter(reader: Reader): Letter {
  const { t, locale } = voice(reader);
  const link = `${siteOrigin()}/${locale}/forgot`;
  return { subject: t("codesTriedSubject"), body: t("codesTriedBody", { handle: reader.handle, link }) };
}

type Notice = { locale: Locale; code: string; url: string; link: string };

/** The receipt of a notice of illegal content. `confirm`: where its sender says that they sent it. */
export function noticeLetter({ locale, ...facts }: Notice & { confirm: string }): Letter {
  const t = translator(locale, "mail");
  return { subject: t("noticeSubject", facts), body: t("noticeBody", facts) };
}

/** What was decided upon a notice, and how to go on from there. */
export function noticeOutcomeLetter({
  locale,
  acted,
  ...facts
}: Notice & { rule: string; acted: boolean }): Letter {
  const t = translator(locale, "mail");
  return {
    subject: t("noticeOutcomeSubject", facts),
    body: t(acted ? "noticeActedBody" : "noticeDismissedBody", facts),
  };
}

function voice(reader: Reader) {
  const locale = negotiate(reader.locale);
  return { t: translator(locale, "mail"), locale };
}

function linkTo(locale: Locale, page: "confirm" | "reset", token: string): string {
  return `${siteOrigin()}/${locale}/${page}?token=${token}`;
}

import { createTranslator } from "use-intl/core";
import type { Locale } from "@/lib/language/locales";
import { type Messages, messages } from "@/lib/language/messages";

declare module "use-intl/core" {
  interface AppConfig {
    Messages: Messages;
    Locale: Locale;
  }
}

/** The words of one namespace in one language, for server code; client components use `useTranslations`. */
export function translator<Namespace extends keyof Messages>(locale: Locale, namespace: Namespace) {
  return createTranslator({ locale, messages: messages[locale], namespace });
}

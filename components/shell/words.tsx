"use client";

import type { ReactNode } from "react";
import { IntlProvider } from "use-intl";
import type { Locale } from "@/lib/language/locales";
import type { Messages } from "@/lib/language/messages";

type Props = { locale: Locale; messages: Partial<Messages>; children: ReactNode };

export function Words({ locale, messages, children }: Props) {
  return (
    <IntlProvider locale={locale} messages={messages} timeZone="UTC">
      {children}
    </IntlProvider>
  );
}

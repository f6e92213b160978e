import type { Metadata } from "next";
import type { ReactNode } from "react";
import { DeskKeys } from "@/components/moderation/desk-keys";
import { Words } from "@/components/shell/words";
import { negotiate } from "@/lib/language/locales";
import { messages } from "@/lib/language/messages";
import { clientMessages } from "@/lib/language/messages/client";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

// No title here: a page that is not there must not say what it would have been.
export const metadata: Metadata = { robots: { index: false, follow: false } };

export default async function DeskLayout({ children, params }: Props) {
  const locale = negotiate((await params).locale);
  const { moderation } = messages[locale];
  return (
    <Words locale={locale} messages={{ ...clientMessages(locale), moderation }}>
      {children}
      <DeskKeys />
    </Words>
  );
}

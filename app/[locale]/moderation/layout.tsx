import type { Metadata } from "next";
import type { ReactNode } from "react";
import { DeskKeys } from "@/components/moderation/desk-keys";
import { Words } from "@/components/shell/words";
import { isStaff } from "@/lib/accounts/authority";
import { currentViewer } from "@/lib/auth/current";
import { negotiate } from "@/lib/language/locales";
import { messages } from "@/lib/language/messages";
import { clientMessages } from "@/lib/language/messages/client";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

// No title here: a page that is not there must not say what it would have been.
export const metadata: Metadata = { robots: { index: false, follow: false } };

export default async function DeskLayout({ children, params }: Props) {
  const locale = negotiate((await params).locale);
  const viewer = await currentViewer();
  // The pages refuse by themselves; the words of the desk go to nobody else.
  if (!isStaff(viewer) || viewer?.suspendedUntil) return children;
  const { moderation, desk } = messages[locale];
  return (
    <Words locale={locale} messages={{ ...clientMessages(locale), moderation, desk }}>
      {children}
      <DeskKeys />
    </Words>
  );
}

import type { Metadata } from "next";
import type { ReactNode } from "react";
import { DeskKeys } from "@/components/moderation/desk-keys";
import { Frame } from "@/components/shell/frame";
import { Words } from "@/components/shell/words";
import { ViewerProvider } from "@/components/viewer/overlay";
import { isStaff } from "@/lib/accounts/authority";
import { currentViewer } from "@/lib/auth/current";
import { type Locale, negotiate } from "@/lib/language/locales";
import { messages } from "@/lib/language/messages";
import { clientMessages } from "@/lib/language/messages/client";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

// No title here: a page that is not there must not say what it would have been.
export const metadata: Metadata = { robots: { index: false, follow: false } };

export default async function DeskLayout({ children, params }: Props) {
  const locale = negotiate((await params).locale);
  const viewer = await currentViewer();
  if (!isStaff(viewer) || viewer?.suspendedUntil) return <Elsewhere locale={locale}>{children}</Elsewhere>;
  const { moderation, desk } = messages[locale];
  return (
    <Words locale={locale} messages={{ ...clientMessages(locale), moderation, desk }}>
      {children}
      <DeskKeys />
    </Words>
  );
}

/** The pages refuse by themselves; here their "not there" only gets the look of any other address that leads nowhere. */
function Elsewhere({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <ViewerProvider>
      <Frame locale={locale}>{children}</Frame>
    </ViewerProvider>
  );
}

import type { ReactNode } from "react";
import { TimeKeeper } from "@/components/restricted/time-keeper";
import { Frame } from "@/components/shell/frame";
import { MarkProblem } from "@/components/shell/problem";
import { ViewerProvider } from "@/components/viewer/overlay";
import { negotiate } from "@/lib/language/locales";

type Props = { children: ReactNode; modal: ReactNode; params: Promise<{ locale: string }> };

export default async function SiteLayout({ children, modal, params }: Props) {
  const { locale } = await params;
  return (
    <ViewerProvider>
      <Frame locale={negotiate(locale)}>{children}</Frame>
      {modal}
      <MarkProblem />
      <TimeKeeper />
    </ViewerProvider>
  );
}

import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { DraftRow } from "@/components/compose/draft-row";
import { DraftsHere } from "@/components/compose/drafts-here";
import { Words } from "@/components/shell/words";
import { buttonClass } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";
import { currentViewer } from "@/lib/auth/current";
import { doorPath } from "@/lib/auth/returning";
import { draftsOf } from "@/lib/drafts/queries";
import { href } from "@/lib/language/href";
import { negotiate } from "@/lib/language/locales";
import { messages } from "@/lib/language/messages";
import { clientMessages } from "@/lib/language/messages/client";
import { translator } from "@/lib/language/translate";
import { lateRequests } from "@/lib/notes/own";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(negotiate((await params).locale), "drafts")("title"), robots: { index: false } };
}

/** What one has begun, wherever one began it. */
export default async function DraftsPage({ params }: Props) {
  const locale = negotiate((await params).locale);
  const viewer = await currentViewer();
  if (!viewer) redirect(doorPath(locale, "sign-in", href(locale, "/compose/drafts")));
  const t = translator(locale, "drafts");
  const [drafts, published] = await Promise.all([draftsOf(viewer), lateRequests(viewer)]);
  return (
    <Words locale={locale} messages={{ ...clientMessages(locale), drafts: messages[locale].drafts }}>
      <div className="mx-auto w-full max-w-2xl px-1 pt-2 pb-10 md:px-6">
        <h1 className="px-2 font-bold text-xl">{t("title")}</h1>
        <DraftsHere accountId={viewer.id} published={published} />
        {drafts.length === 0 ? (
          <EmptyState icon="edit" title={t("emptyTitle")} words={t("emptyWords")}>
            <Link href={href(locale, "/compose")} prefetch={false} className={buttonClass()}>
              {messages[locale].compose.newNote}
            </Link>
          </EmptyState>
        ) : (
          <ul className="mt-3 flex flex-col">
            {drafts.map((draft) => (
              <DraftRow key={draft.id} draft={draft} locale={locale} />
            ))}
          </ul>
        )}
      </div>
    </Words>
  );
}

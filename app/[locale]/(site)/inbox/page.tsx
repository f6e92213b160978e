import type { Metadata } from "next";
import Link from "next/link";
import { MarkRead } from "@/components/notifications/mark-read";
import { NotificationRow } from "@/components/notifications/row";
import { buttonClass } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";
import { Tabs } from "@/components/ui/tabs";
import { currentViewer } from "@/lib/auth/current";
import { doorPath } from "@/lib/auth/returning";
import { href } from "@/lib/language/href";
import { type Locale, negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { inbox, unreadCounts } from "@/lib/notifications/queries";
import { type NotificationTab, notificationTabs } from "@/lib/notifications/schema";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ tab?: string; after?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(negotiate((await params).locale), "inbox");
  return { title: t("title"), robots: { index: false } };
}

const tabOf = (name: string | undefined): NotificationTab =>
  notificationTabs.find((tab) => tab === name) ?? "comments";

export default async function InboxPage({ params, searchParams }: Props) {
  const locale = negotiate((await params).locale);
  const { tab: asked, after } = await searchParams;
  const viewer = await currentViewer();
  if (!viewer) return <SignedOut locale={locale} />;

  const tab = tabOf(asked);
  const t = translator(locale, "inbox");
  const [page, unread] = await Promise.all([inbox(viewer, tab, after ?? null), unreadCounts(viewer)]);
  const elsewhere = notificationTabs.reduce((sum, each) => sum + (each === tab ? 0 : unread[each]), 0);
  return (
    <div className="mx-auto w-full max-w-2xl px-3 pt-2 pb-10 md:px-6">
      <h1 className="sr-only md:not-sr-only md:pb-3 md:font-bold md:text-xl">{t("title")}</h1>
      <Tabs
        label={t("tabs")}
        tabs={notificationTabs.map((each) => tabLink(locale, each, tab, unread[each]))}
      />
      {unread[tab] > 0 && <MarkRead tab={tab} unreadElsewhere={elsewhere} />}
      {page.rows.length === 0 ? (
        <Empty locale={locale} tab={tab} />
      ) : (
        <ol className="mt-3 space-y-1">
          {page.rows.map((notification) => (
            <NotificationRow key={notification.id} notification={notification} locale={locale} />
          ))}
        </ol>
      )}
      {page.next && (
        <p className="mt-6 text-center">
          <Link className={buttonClass()} href={href(locale, `/inbox?tab=${tab}&after=${page.next}`)}>
            {t("older")}
          </Link>
        </p>
      )}
    </div>
  );
}

function tabLink(locale: Locale, tab: NotificationTab, current: NotificationTab, unread: number) {
  const t = translator(locale, "inbox");
  return {
    href: href(locale, `/inbox?tab=${tab}`),
    label: unread > 0 ? `${t(tab)} ${unread}` : t(tab),
    current: tab === current,
  };
}

function Empty({ locale, tab }: { locale: Locale; tab: NotificationTab }) {
  const t = translator(locale, "inbox");
  const offersCompose = tab === "likes" || tab === "follows";
  return (
    <EmptyState
      icon={tab === "notices" ? "shield" : "bell"}
      title={t(`${tab}Empty`)}
      words={t(`${tab}EmptyWords`)}
    >
      <Link className={buttonClass()} href={href(locale, offersCompose ? "/compose" : "/explore")}>
        {t(offersCompose ? "toCompose" : "toExplore")}
      </Link>
    </EmptyState>
  );
}

function SignedOut({ locale }: { locale: Locale }) {
  const t = translator(locale, "inbox");
  const shell = translator(locale, "shell");
  return (
    <EmptyState icon="bell" title={t("signedOutTitle")} words={t("signedOutWords")}>
      <Link
        className={buttonClass({ variant: "primary" })}
        href={doorPath(locale, "sign-in", href(locale, "/inbox"))}
      >
        {shell("signIn")}
      </Link>
    </EmptyState>
  );
}

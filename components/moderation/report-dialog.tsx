"use client";

import Link from "next/link";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { createPortal } from "react-dom";
import { useLocale, useTranslations } from "use-intl";
import { ask } from "@/components/ui/ask";
import { Dialog } from "@/components/ui/dialog";
import { useOverlay } from "@/components/viewer/overlay";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import type { Subject } from "@/lib/moderation/limits";
import type { AddedRule } from "@/lib/moderation/rule-ids";

type FormProps = { subject: Subject; pictures?: number };

/** The form, and the exact rules that were added where this runs; it is of use without them, too. */
async function load(locale: Locale) {
  const [{ ReportForm }, answer] = await Promise.all([
    import("@/components/moderation/report-form"),
    ask<{ added: AddedRule[] }>(`/api/rules/added?locale=${locale}`),
  ]);
  const added = answer.ok ? answer.result.added : [];
  return { default: (props: FormProps) => <ReportForm {...props} added={added} /> };
}

const forms = { en: lazy(() => load("en")), zh: lazy(() => load("zh")) };

type Props = Subject & {
  /** Whose it is. */
  name: string;
  /** How many pictures it has. */
  pictures?: number;
  className?: string;
  children?: ReactNode;
};

/** A link to the report page; with JavaScript, for somebody signed in, the same form in a dialog over what they are reading. */
export function ReportDialog({ kind, id, name, pictures, className, children }: Props) {
  const t = useTranslations("report");
  const locale = useLocale();
  const store = useOverlay();
  const [open, setOpen] = useState(false);
  const ReportForm = forms[locale];
  function show(event: React.MouseEvent) {
    if (!store.viewer || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    setOpen(true);
  }
  return (
    <>
      <Link
        href={href(locale, `/reports/new?kind=${kind}&id=${id}`)}
        prefetch={false}
        rel="nofollow"
        onClick={show}
        className={className}
      >
        {children ?? t("report")}
      </Link>
      {open &&
        // A menu that closes would take the dialog along.
        createPortal(
          <Dialog
            open
            onClose={() => setOpen(false)}
            title={t(`title.${kind}`, { name })}
            closeLabel={t("close")}
            className="max-md:mb-0 max-md:w-full max-md:max-w-none max-md:rounded-b-none"
          >
            <Suspense fallback={<div className="min-h-80" />}>
              <ReportForm subject={{ kind, id }} pictures={pictures} />
            </Suspense>
          </Dialog>,
          document.body,
        )}
    </>
  );
}

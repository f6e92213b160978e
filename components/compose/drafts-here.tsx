"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import type { Draft } from "@/components/compose/draft";
import { stateOf } from "@/components/compose/draft";
import { putDraft } from "@/components/compose/draft-door";
import { keepDraft, unsavedDrafts } from "@/components/compose/saved-draft";
import { langOf } from "@/lib/language/detect";
import { href } from "@/lib/language/href";

type Props = { accountId: string; published: string[] };

/** Drafts, or parts of drafts, that only this browser has: it brings them to the server, and shows those that stay. */
export function DraftsHere({ accountId, published }: Props) {
  const t = useTranslations("drafts");
  const locale = useLocale();
  const router = useRouter();
  const [here, setHere] = useState<Draft[]>([]);

  useEffect(() => {
    let left = false;
    async function bring() {
      let brought = 0;
      for (const { draft, base } of unsavedDrafts(accountId, published)) {
        const state = stateOf(draft);
        const answer = await putDraft(draft.requestId, state, base?.revision ?? 0, false);
        if (answer.kind !== "saved") continue;
        brought += 1;
        keepDraft(accountId, draft, { revision: answer.revision, state });
      }
      if (left) return;
      setHere(unsavedDrafts(accountId, published).map(({ draft }) => draft));
      if (brought > 0) router.refresh();
    }
    void bring();
    window.addEventListener("online", bring);
    return () => {
      left = true;
      window.removeEventListener("online", bring);
    };
  }, [accountId, published, router]);

  if (here.length === 0) return null;
  return (
    <section className="mt-3 rounded-card bg-info-soft px-4 py-3 text-sm">
      <h2 className="font-semibold">{t("here")}</h2>
      <p className="mt-1 text-ink-2">{t("hereWords")}</p>
      <ul className="mt-1">
        {here.map(({ requestId, title, body }) => (
          <li key={requestId}>
            <Link
              href={href(locale, `/compose/${requestId}`)}
              prefetch={false}
              lang={langOf(title || body)}
              className="flex min-h-11 items-center font-semibold underline underline-offset-2"
            >
              {title.trim() || body.trim().slice(0, 40) || t("untitled")}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { useLocale, useTranslations } from "use-intl";
import { buttonClass } from "@/components/ui/button-class";
import { useViewer } from "@/components/viewer/overlay";
import { href } from "@/lib/language/href";

/** From a note that is not public to the page on which those who may see it do. By itself for who is signed in. */
export function LeadToMine({ noteId, then = "" }: { noteId: string; then?: string }) {
  const t = useTranslations("note");
  const locale = useLocale();
  const router = useRouter();
  const viewer = useViewer();
  const mine = href(locale, `/notes/${noteId}/mine${then}`);
  useEffect(() => {
    if (viewer) router.replace(mine);
  }, [viewer, router, mine]);
  return (
    // a plain link: it must leave the overlay, and work without JavaScript
    <a href={mine} rel="nofollow" className={buttonClass()}>
      {t("mineOpen")}
    </a>
  );
}

/** Inside the overlay there is no 404: the page itself says it. */
export function LeadToPage({ path }: { path: string }) {
  useEffect(() => location.replace(path), [path]);
  return null;
}

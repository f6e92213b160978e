"use client";

import { type ReactNode, useEffect } from "react";
import { useLocale, useTranslations } from "use-intl";
import type { Draft } from "@/components/compose/draft";
import type { Choice, Clash } from "@/components/compose/draft-keeper";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button";
import { RelativeTime } from "@/components/ui/relative-time";
import { langOf } from "@/lib/language/detect";

type Props = { clash: Clash; draft: Draft; onChoose: (choice: Choice) => void };

/** Two devices changed the same part of one draft: both are shown, and nothing is overwritten before somebody has chosen. */
export function DraftClash({ clash: { theirs }, draft, onChoose }: Props) {
  const t = useTranslations("drafts");
  const locale = useLocale();
  // somebody who is typing is told, and goes on typing
  useEffect(() => announce(t("clashTitle")), [t]);
  const { content, pictures, savedAt } = theirs.draft;
  return (
    <section
      aria-labelledby="clash-title"
      className="mx-2 mb-4 rounded-dialog bg-warn-soft p-4 md:mx-0 md:p-5"
    >
      <h2 id="clash-title" className="font-semibold">
        {t("clashTitle")}
      </h2>
      <p className="mt-1 text-ink-2 text-sm">{t("clashWords")}</p>
      <div className="mt-4 grid gap-3 md:grid-cols-2">
        <Version
          name={t("clashHere")}
          {...{ title: draft.title, body: draft.body, count: draft.pictures.length }}
          choice={<Button onClick={() => onChoose("mine")}>{t("mine")}</Button>}
        />
        <Version
          name={
            <>
              {t("clashThere")} · <RelativeTime at={savedAt} locale={locale === "zh" ? "zh" : "en"} />
            </>
          }
          {...{ title: content.title, body: content.body, count: pictures.length }}
          choice={<Button onClick={() => onChoose("theirs")}>{t("theirs")}</Button>}
        />
      </div>
      <Button variant="plain" className="mt-3" onClick={() => onChoose("both")}>
        {t("both")}
      </Button>
    </section>
  );
}

type VersionProps = {
  name: ReactNode;
  title: string;
  body: string;
  count: number;
  choice: ReactNode;
};

function Version({ name, title, body, count, choice }: VersionProps) {
  const t = useTranslations("drafts");
  return (
    <div className="flex flex-col items-start gap-2 rounded-card bg-surface p-4">
      <p className="text-ink-3 text-xs">{name}</p>
      <p lang={langOf(title)} className="break-words font-semibold">
        {title || t("untitled")}
      </p>
      <p
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls is scrolled by keyboard too
        tabIndex={0}
        lang={langOf(body)}
        className="max-h-40 w-full overflow-auto whitespace-pre-wrap break-words text-sm"
      >
        {body || t("noWords")}
      </p>
      <p className="text-ink-3 text-xs">{t("photos", { count })}</p>
      <div className="mt-auto pt-1">{choice}</div>
    </div>
  );
}

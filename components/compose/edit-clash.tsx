"use client";

import { useTranslations } from "use-intl";
import { buttonClass } from "@/components/ui/button-class";
import { Icon } from "@/components/ui/icon";
import { langOf } from "@/lib/language/detect";
import type { NoteToEdit } from "@/lib/notes/own";

type Props = {
  now: NoteToEdit;
  /** The editor's own address: without JavaScript it begins with the newer version. */
  path: string;
  onTake: () => void;
};

/** The note was changed elsewhere meanwhile: what it has become, beside what is typed here. Nothing is lost either way. */
export function EditClash({ now, path, onTake }: Props) {
  const t = useTranslations("compose");
  return (
    <section
      aria-labelledby="clash-title"
      tabIndex={-1}
      id="clash"
      className="mx-2 mb-4 rounded-card bg-warn-soft px-4 py-3.5 md:mx-0"
    >
      <h2 id="clash-title" className="flex items-center gap-2 font-semibold">
        <Icon name="warning" size={20} className="text-warn" />
        {t("edit.clashTitle")}
      </h2>
      <p className="mt-1 text-sm">{t("edit.clashWords")}</p>
      <blockquote className="mt-3 rounded-control bg-raised px-3.5 py-3" lang={langOf(now.title + now.body)}>
        <p className="font-semibold">{now.title}</p>
        <p className="mt-1 max-h-40 overflow-auto whitespace-pre-line text-sm [overflow-wrap:anywhere]">
          {now.body}
        </p>
        {now.pictures.length > 0 && (
          <ul className="mt-2 flex gap-1.5 overflow-hidden">
            {now.pictures.map(({ id, smallUrl, alt }) => (
              <li key={id} className="shrink-0">
                <img src={smallUrl} alt={alt} className="size-12 rounded-[6px] object-cover" />
              </li>
            ))}
          </ul>
        )}
      </blockquote>
      <a
        href={path}
        onClick={(event) => {
          event.preventDefault();
          onTake();
        }}
        className={`${buttonClass()} mt-3`}
      >
        {t("edit.takeNewer")}
      </a>
    </section>
  );
}

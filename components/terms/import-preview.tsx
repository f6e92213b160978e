"use client";

import { useTranslations } from "use-intl";
import { Form, Submit } from "@/components/ui/form";
import { importTerms } from "@/lib/terms/actions";
import type { Preview } from "@/lib/terms/importing";

/** What a file would do, or what is wrong with it line by line. */
export function ImportPreview({ preview }: { preview: Preview }) {
  const t = useTranslations("terms");
  const { added, changed, same, complaints, wrong, text } = preview;
  if (wrong > 0)
    return (
      <section className="mt-6 rounded-card bg-warn-soft p-4">
        <h3 className="font-semibold">{t("file.wrong", { count: wrong })}</h3>
        <ul className="mt-2 divide-y divide-line">
          {complaints.map(({ line, column, words }) => (
            <li key={`${line} ${column} ${words}`} className="grid grid-cols-[5.5rem_1fr] gap-3 py-2 text-sm">
              <span className="text-ink-2 tabular-nums">{t("file.line", { line })}</span>
              <span>
                {column && (
                  <code lang="en" className="mr-2 text-ink-2">
                    {column}
                  </code>
                )}
                {words}
              </span>
            </li>
          ))}
        </ul>
        {wrong > complaints.length && (
          <p className="mt-2 text-ink-2 text-sm">{t("file.further", { count: wrong - complaints.length })}</p>
        )}
      </section>
    );
  return (
    <section className="mt-6 rounded-card bg-raised p-4 ring-1 ring-line">
      <p className="mb-4 font-semibold">{t("file.would", { added, changed, same })}</p>
      {added + changed === 0 ? (
        <p className="text-ink-2">{t("file.nothing")}</p>
      ) : (
        <Form
          door={importTerms}
          doneInstead={<p className="text-good">{t("file.done", { added, changed })}</p>}
        >
          <textarea name="text" defaultValue={text} hidden readOnly />
          <Submit variant="primary" className="self-start">
            {t("file.apply")}
          </Submit>
        </Form>
      )}
    </section>
  );
}

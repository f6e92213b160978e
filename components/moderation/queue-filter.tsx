import Link from "next/link";
import { FilterForm } from "@/components/moderation/filter-form";
import { ruleGroups } from "@/components/moderation/rule-groups";
import { ruleName } from "@/components/moderation/rule-name";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { subjectKinds } from "@/lib/moderation/limits";
import { caseHref, filterLanguages, type QueueFilter } from "@/lib/moderation/queue-filter";
import { rulebook } from "@/lib/moderation/rulebook";

type Props = { filter: QueueFilter; locale: Locale };

/** Narrows the queue down: to what one has in hand, to a rule, a kind of thing, a language. */
export async function QueueFilters({ filter, locale }: Props) {
  const t = translator(locale, "desk");
  const kinds = translator(locale, "moderation");
  const rules = await rulebook(locale);
  const { mine = false, ...rest } = filter;
  return (
    <div className="flex items-center gap-1 px-3 py-2">
      <Link
        href={caseHref(locale, null, mine ? rest : { ...rest, mine: true })}
        prefetch={false}
        aria-current={mine ? "true" : undefined}
        className="target flex min-h-9 shrink-0 items-center rounded-full px-3 font-semibold text-ink-2 text-sm ring-1 ring-line hover:bg-sunken hover:text-ink aria-[current]:bg-ink aria-[current]:text-page aria-[current]:ring-ink"
      >
        {t("filter.mine")}
      </Link>
      <FilterForm
        key={JSON.stringify(filter)}
        action={caseHref(locale, null, {})}
        mine={mine}
        fields={[
          {
            name: "rule",
            label: t("filter.rule"),
            value: filter.rule ?? "",
            options: [
              { value: "", label: t("filter.anyRule") },
              ...ruleGroups(rules, {
                name: ({ id, title }) => ruleName(locale, id, title),
                label: ({ id, title }) => ruleName(locale, id, title),
              }),
            ],
          },
          {
            name: "kind",
            label: t("filter.kind"),
            value: filter.kind ?? "",
            options: [
              { value: "", label: t("filter.anyKind") },
              ...subjectKinds.map((kind) => ({ value: kind, label: kinds(`kinds.${kind}`) })),
            ],
          },
          {
            name: "language",
            label: t("filter.language"),
            value: filter.language ?? "",
            options: [
              { value: "", label: t("filter.anyLanguage") },
              ...filterLanguages.map((each) => ({ value: each, label: t(`filter.languages.${each}`) })),
            ],
          },
        ]}
      />
    </div>
  );
}

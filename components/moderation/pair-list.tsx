import { PairForm } from "@/components/moderation/pair-form";
import { PairRow } from "@/components/moderation/pair-row";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

type Pair = { id: string; en: string; zh: string };

/** The table of phrases that mean the same, with a form for a new pair before it. */
export function PairList({ locale, pairs }: { locale: Locale; pairs: Pair[] }) {
  const t = translator(locale, "search");
  return (
    <section aria-labelledby="pairs">
      <h2 id="pairs" className="font-semibold text-lg">
        {t("desk.pairsTitle")}
      </h2>
      <p className="mt-1 mb-4 text-ink-3 text-sm">{t("desk.pairsWords")}</p>
      <PairForm key={pairs.length} />
      <ul className="mt-4 divide-y divide-line rounded-card bg-raised ring-1 ring-line">
        {pairs.map((pair) => (
          <PairRow key={`${pair.id} ${pair.en} ${pair.zh}`} {...pair} />
        ))}
      </ul>
    </section>
  );
}

import { FormMessage } from "@/components/ui/form-message";
import { wasTakenBack } from "@/lib/desk/bulk";
import { toldBeside } from "@/lib/desk/remarks";
import { langOf } from "@/lib/language/detect";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

/** What there is to a decision besides its letter: that it was taken back, and what else the moderators told the person. */
export async function ToldBeside({ decisionId, locale }: { decisionId: string; locale: Locale }) {
  const t = translator(locale, "desk");
  const [remarks, takenBack] = await Promise.all([toldBeside(decisionId), wasTakenBack(decisionId)]);
  if (takenBack) {
    return (
      <FormMessage tone="good" className="mt-6">
        {t("bulk.takenBack")}
      </FormMessage>
    );
  }
  if (remarks.length === 0) return null;
  return (
    <section className="mt-6 rounded-card bg-info-soft p-5">
      <h2 className="mb-2 font-semibold text-ink-2 text-sm">{t("remarks.beside")}</h2>
      {remarks.map(({ id, words }) => (
        <p key={id} lang={langOf(words)} className="prose-text whitespace-pre-line [&+p]:mt-3">
          {words}
        </p>
      ))}
    </section>
  );
}

import Link from "next/link";
import { FormMessage } from "@/components/ui/form-message";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import type { NoteView } from "@/lib/notes/queries";

/** What its author is told on a note that is not out: that it waits, or what was decided. */
export function StateNotice({ state, locale }: { state: NoteView["state"]; locale: Locale }) {
  const t = translator(locale, "notePage");
  if (state.kind === "open") return null;
  if (state.kind === "held") {
    return (
      <FormMessage tone="info" className="mb-4">
        <p className="font-semibold">{t("heldTitle")}</p>
        <p className="mt-1 text-ink-2">{t("heldWords")}</p>
      </FormMessage>
    );
  }
  return (
    <FormMessage tone="warn" className="mb-4">
      <p className="font-semibold">{t("takenDownTitle")}</p>
      <p className="mt-1 text-ink-2">{t("takenDownWords")}</p>
      <Link
        href={href(locale, `/decisions/${state.decisionId}`)}
        prefetch={false}
        className="target mt-2 inline-block font-semibold underline underline-offset-2"
      >
        {t("readDecision")}
      </Link>
    </FormMessage>
  );
}

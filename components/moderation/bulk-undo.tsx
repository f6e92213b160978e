import { ExactTime } from "@/components/moderation/exact-time";
import { UndoTogether } from "@/components/moderation/undo-together";
import { hasDuty, requireSenior } from "@/lib/accounts/authority";
import { currentViewer } from "@/lib/auth/current";
import { undoable } from "@/lib/desk/bulk";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

/** One's own last bulk decision, as long as it can be taken back. */
export async function BulkUndo({ locale }: { locale: Locale }) {
  const t = translator(locale, "desk");
  const viewer = await currentViewer();
  if (!hasDuty(viewer, "lead")) return null;
  const last = await undoable(requireSenior(viewer));
  if (!last) return null;
  return (
    <div className="flex items-center gap-3 border-line border-t bg-good-soft px-4 py-2 text-sm">
      <p className="min-w-0 flex-1">
        {t.rich("bulk.decided", {
          count: last.count,
          until: () => <ExactTime key="until" at={last.until} locale={locale} />,
        })}
      </p>
      <UndoTogether bulkId={last.id} />
    </div>
  );
}

import { Form, Submit } from "@/components/ui/form";
import { Icon } from "@/components/ui/icon";
import { RelativeTime } from "@/components/ui/relative-time";
import { endSession } from "@/lib/auth/actions";
import type { OwnSession } from "@/lib/auth/queries";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

export function SessionList({ locale, sessions }: { locale: Locale; sessions: OwnSession[] }) {
  const t = translator(locale, "settings");
  return (
    <ul className="flex flex-col divide-y divide-line">
      {sessions.map((session) => {
        const device = nameOf(session, t);
        return (
          <li key={session.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
            <Icon name="system" size={22} className="text-ink-3" />
            <div className="min-w-0 flex-1">
              <p className="truncate font-semibold">{device}</p>
              <p className="text-ink-3 text-xs">
                {t.rich("since", {
                  time: () => <RelativeTime at={session.createdAt.toISOString()} locale={locale} />,
                })}
              </p>
            </div>
            {session.isThisOne ? (
              <span className="rounded-full bg-good-soft px-3 py-1 font-semibold text-good text-xs">
                {t("thisDevice")}
              </span>
            ) : (
              <Form door={endSession}>
                <input type="hidden" name="sessionId" value={session.id} />
                <Submit size="sm" label={t("endSessionOf", { device })}>
                  {t("endSession")}
                </Submit>
              </Form>
            )}
          </li>
        );
      })}
    </ul>
  );
}

type T = ReturnType<typeof translator<"settings">>;

function nameOf({ browser, system }: OwnSession, t: T): string {
  if (browser && system) return t("device", { browser, system });
  return browser ?? system ?? t("unknownDevice");
}

import { Form, Submit } from "@/components/ui/form";
import { interestedAgain } from "@/lib/feed/actions";
import type { Said } from "@/lib/feed/interest";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

/** What somebody said is not for them, each with the way back; works without JavaScript. */
export function UnwantedList({ locale, list }: { locale: Locale; list: Said[] }) {
  const t = translator(locale, "settings");
  if (list.length === 0) return <p className="text-pretty text-ink-3">{t("unwantedNone")}</p>;
  return (
    <ul>
      {list.map((said) => {
        const name = nameOf(locale, said);
        return (
          <li key={said.key} className="border-line border-b py-1 last:border-b-0">
            <Form door={interestedAgain}>
              <input type="hidden" name="kind" value={said.kind} />
              <input type="hidden" name="id" value={said.id} />
              <div className="flex min-h-11 items-center gap-4">
                <bdi className="min-w-0 flex-1 truncate">{name}</bdi>
                <Submit size="sm" variant="outline" label={t("takeBackOf", { name })}>
                  {t("takeBack")}
                </Submit>
              </div>
            </Form>
          </li>
        );
      })}
    </ul>
  );
}

function nameOf(locale: Locale, said: Said): string {
  const t = translator(locale, "settings");
  if (said.kind === "topic") return `#${said.name}`;
  if (said.kind === "author") return `${said.name} @${said.handle}`;
  const { title, author } = said;
  return title ? t("unwantedNote", { title, author }) : t("unwantedUntitled", { author });
}

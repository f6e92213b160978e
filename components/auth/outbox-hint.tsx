import { TextLink } from "@/components/auth/text-link";
import { requestFacts } from "@/lib/action";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { outboxIsOpenTo } from "@/lib/mail/outbox";

/** On a demo without post, where the letters are. */
export async function OutboxHint({ locale }: { locale: Locale }) {
  const { address } = await requestFacts();
  if (!outboxIsOpenTo(address)) return null;
  const t = translator(locale, "auth");
  return (
    <p className="text-ink-2 text-sm">
      {t.rich("openOutbox", {
        outbox: (words) => <TextLink href={`/${locale}/outbox`}>{words}</TextLink>,
      })}
    </p>
  );
}

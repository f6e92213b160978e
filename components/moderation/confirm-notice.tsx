import { Form, Submit } from "@/components/ui/form";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { confirmNotice } from "@/lib/moderation/actions";

type Props = { locale: Locale; code: string; token: string };

/** A press, not the visit: programs that look through letters open every address in them. */
export function ConfirmNotice({ locale, code, token }: Props) {
  const t = translator(locale, "notices");
  return (
    <div className="mt-6 rounded-card p-4 ring-1 ring-line">
      <p className="mb-4 text-pretty">{t("confirmWords")}</p>
      <Form door={confirmNotice}>
        <input type="hidden" name="code" value={code} />
        <input type="hidden" name="token" value={token} />
        <Submit variant="primary" className="self-start">
          {t("confirm")}
        </Submit>
      </Form>
    </div>
  );
}

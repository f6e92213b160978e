import type { Metadata } from "next";
import { DoorCard } from "@/components/auth/door-card";
import { OutboxHint } from "@/components/auth/outbox-hint";
import { type PageProps, readPage } from "@/components/auth/page-params";
import { TextLink } from "@/components/auth/text-link";
import { Form, Submit } from "@/components/ui/form";
import { FormText } from "@/components/ui/form-fields";
import { FormMessage } from "@/components/ui/form-message";
import { forgotPassword } from "@/lib/auth/actions";
import { translator } from "@/lib/language/translate";

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale } = await readPage(props);
  return { title: translator(locale, "auth")("forgotTitle") };
}

export default async function ForgotPage(props: PageProps) {
  const { locale } = await readPage(props);
  const t = translator(locale, "auth");
  return (
    <DoorCard
      title={t("forgotTitle")}
      lead={t("forgotLead")}
      foot={<TextLink href={`/${locale}/sign-in`}>{t("backToSignIn")}</TextLink>}
    >
      <Form
        door={forgotPassword}
        doneInstead={
          <div className="flex flex-col gap-3">
            <FormMessage tone="good">{t("forgotDone")}</FormMessage>
            <p className="text-ink-2 text-sm">{t("forgotWait")}</p>
            <OutboxHint locale={locale} />
          </div>
        }
      >
        <FormText name="email" type="email" label={t("email")} autoComplete="email" required />
        <Submit variant="primary" wide className="mt-1 min-h-12">
          {t("sendLink")}
        </Submit>
      </Form>
    </DoorCard>
  );
}

import type { Metadata } from "next";
import { DoorCard } from "@/components/auth/door-card";
import { LinkSpent } from "@/components/auth/link-spent";
import { type PageProps, readPage } from "@/components/auth/page-params";
import { TextLink } from "@/components/auth/text-link";
import { Form, Submit, WhenRefused } from "@/components/ui/form";
import { FormPassword } from "@/components/ui/form-fields";
import { resetPassword } from "@/lib/auth/actions";
import { translator } from "@/lib/language/translate";

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale } = await readPage(props);
  const title = translator(locale, "auth")("resetTitle");
  // The address holds a secret. ("no-referrer" would also blank the Origin that guards the form.)
  return { title, referrer: "same-origin", robots: { index: false } };
}

export default async function ResetPage(props: PageProps) {
  const { locale, once } = await readPage(props);
  const t = translator(locale, "auth");
  const token = once("token");
  if (!token) return <LinkSpent locale={locale} again={`/${locale}/forgot`} />;
  return (
    <DoorCard title={t("resetTitle")} lead={t("resetLead")}>
      <Form door={resetPassword}>
        <input type="hidden" name="token" value={token} />
        <FormPassword
          name="password"
          label={t("newPassword")}
          hint={t("passwordHint")}
          autoComplete="new-password"
          showWords={t("showPassword")}
          hideWords={t("hidePassword")}
        />
        <Submit variant="primary" wide className="mt-1 min-h-12">
          {t("saveNewPassword")}
        </Submit>
        <WhenRefused code="not_found">
          <p className="text-center text-sm">
            <TextLink href={`/${locale}/forgot`}>{t("askAgain")}</TextLink>
          </p>
        </WhenRefused>
      </Form>
    </DoorCard>
  );
}

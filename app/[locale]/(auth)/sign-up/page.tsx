import type { Metadata } from "next";
import { AlreadyHere } from "@/components/auth/already-here";
import { DoorCard } from "@/components/auth/door-card";
import { type PageProps, readPage } from "@/components/auth/page-params";
import { TextLink } from "@/components/auth/text-link";
import { KeepWords } from "@/components/people/keep-words";
import { Form, Submit, WhenRefused } from "@/components/ui/form";
import { FormPassword, FormText } from "@/components/ui/form-fields";
import { limits } from "@/lib/accounts/schema";
import { signUp } from "@/lib/auth/actions";
import { currentViewer } from "@/lib/auth/current";
import { doorPath, safeNext } from "@/lib/auth/returning";
import { translator } from "@/lib/language/translate";

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale } = await readPage(props);
  return { title: translator(locale, "auth")("signUp") };
}

export default async function SignUpPage(props: PageProps) {
  const { locale, once } = await readPage(props);
  const t = translator(locale, "auth");
  const next = safeNext(once("next"), locale);
  const viewer = await currentViewer();
  if (viewer) {
    return (
      <DoorCard title={t("signUpTitle")}>
        <AlreadyHere locale={locale} handle={viewer.handle} next={next} />
      </DoorCard>
    );
  }
  const signInPath = doorPath(locale, "sign-in", next);
  return (
    <DoorCard
      title={t("signUpTitle")}
      lead={t("signUpLead")}
      foot={
        <p>
          {t("haveAccount")} <TextLink href={signInPath}>{t("signIn")}</TextLink>
        </p>
      }
    >
      <Form door={signUp}>
        <input type="hidden" name="next" value={next} />
        <div className="flex flex-col gap-2">
          <FormText
            name="email"
            type="email"
            label={t("email")}
            hint={t("emailHint")}
            autoComplete="email"
            required
          />
          <WhenRefused code="conflict" field="email">
            <p className="flex flex-wrap gap-x-5 gap-y-2 text-sm">
              <TextLink href={signInPath}>{t("signIn")}</TextLink>
              <TextLink href={`/${locale}/forgot`}>{t("forgotTitle")}</TextLink>
            </p>
          </WhenRefused>
        </div>
        <FormText
          name="handle"
          label={t("handle")}
          hint={t("handleHint")}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <FormText
          name="name"
          label={t("name")}
          hint={t("nameHint")}
          aside={<span className="text-ink-3 text-xs">{t("optional")}</span>}
          autoComplete="nickname"
          maxLength={limits.name * 2}
        />
        <FormPassword
          name="password"
          label={t("password")}
          hint={t("passwordHint")}
          autoComplete="new-password"
          showWords={t("showPassword")}
          hideWords={t("hidePassword")}
        />
        <KeepWords
          keep={t("keepNames")}
          seeRule={translator(locale, "settings")("seeRule")}
          rules={`/${locale}/rules`}
          besides={t("passwordAgain")}
        />
        <Submit variant="primary" wide className="mt-1 min-h-12">
          {t("signUp")}
        </Submit>
        <p className="text-balance break-keep text-center text-ink-3 text-xs">
          {t.rich("rulesNote", { rules: (words) => <TextLink href={`/${locale}/rules`}>{words}</TextLink> })}
        </p>
      </Form>
    </DoorCard>
  );
}

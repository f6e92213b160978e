import type { Metadata } from "next";
import { AlreadyHere } from "@/components/auth/already-here";
import { DoorCard } from "@/components/auth/door-card";
import { type PageProps, readPage } from "@/components/auth/page-params";
import { TextLink } from "@/components/auth/text-link";
import { Form, Submit } from "@/components/ui/form";
import { FormPassword, FormText } from "@/components/ui/form-fields";
import { FormMessage } from "@/components/ui/form-message";
import { signIn } from "@/lib/auth/actions";
import { currentViewer } from "@/lib/auth/current";
import { doorPath, safeNext } from "@/lib/auth/returning";
import { translator } from "@/lib/language/translate";

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale } = await readPage(props);
  return { title: translator(locale, "auth")("signIn") };
}

export default async function SignInPage(props: PageProps) {
  const { locale, once } = await readPage(props);
  const t = translator(locale, "auth");
  const next = safeNext(once("next"), locale);
  const viewer = await currentViewer();
  if (viewer) {
    return (
      <DoorCard title={t("signInTitle")}>
        <AlreadyHere locale={locale} handle={viewer.handle} next={next} />
      </DoorCard>
    );
  }
  return (
    <DoorCard
      title={t("signInTitle")}
      lead={t("signInLead")}
      foot={
        <p>
          {t("noAccount")} <TextLink href={doorPath(locale, "sign-up", next)}>{t("signUp")}</TextLink>
        </p>
      }
    >
      <Form door={signIn}>
        <Notice words={noticeOf(once("done"), t)} />
        <input type="hidden" name="next" value={next} />
        <FormText
          name="identifier"
          label={t("identifier")}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <FormPassword
          name="password"
          label={t("password")}
          autoComplete="current-password"
          showWords={t("showPassword")}
          hideWords={t("hidePassword")}
        />
        <Submit variant="primary" wide className="mt-1 min-h-12">
          {t("signIn")}
        </Submit>
        <p className="text-center text-sm">
          <TextLink href={`/${locale}/forgot`}>{t("forgot")}</TextLink>
        </p>
      </Form>
    </DoorCard>
  );
}

function noticeOf(done: string | undefined, t: (key: "resetDone" | "outDone") => string): string | null {
  if (done === "reset") return t("resetDone");
  return done === "out" ? t("outDone") : null;
}

function Notice({ words }: { words: string | null }) {
  return words && <FormMessage tone="good">{words}</FormMessage>;
}

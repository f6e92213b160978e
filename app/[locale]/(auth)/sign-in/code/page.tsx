import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { DoorCard } from "@/components/auth/door-card";
import { type PageProps, readPage } from "@/components/auth/page-params";
import { TextLink } from "@/components/auth/text-link";
import { Form, Submit } from "@/components/ui/form";
import { FormText } from "@/components/ui/form-fields";
import { enterCode } from "@/lib/auth/actions";
import { currentViewer, isHalfwayIn } from "@/lib/auth/current";
import { doorPath, safeNext } from "@/lib/auth/returning";
import { translator } from "@/lib/language/translate";

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale } = await readPage(props);
  return { title: translator(locale, "auth")("codeTitle"), robots: { index: false } };
}

/** The second step of signing in. Whoever has not taken the first starts there. */
export default async function CodePage(props: PageProps) {
  const { locale, once } = await readPage(props);
  const next = safeNext(once("next"), locale);
  if (await currentViewer()) redirect(next);
  if (!(await isHalfwayIn())) redirect(doorPath(locale, "sign-in", next));
  const t = translator(locale, "auth");
  return (
    <DoorCard
      title={t("codeTitle")}
      lead={t("codeLead")}
      foot={
        <p>
          {t("codeLost")} <TextLink href={`/${locale}/sign-out`}>{t("codeBack")}</TextLink>
        </p>
      }
    >
      <Form door={enterCode}>
        <input type="hidden" name="next" value={next} />
        <FormText
          name="code"
          label={t("code")}
          hint={t("codeHint")}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          required
        />
        <Submit variant="primary" wide className="mt-1 min-h-12">
          {t("codeGo")}
        </Submit>
      </Form>
    </DoorCard>
  );
}

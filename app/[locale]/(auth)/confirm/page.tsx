import type { Metadata } from "next";
import Link from "next/link";
import { DoorCard } from "@/components/auth/door-card";
import { LinkSpent } from "@/components/auth/link-spent";
import { type PageProps, readPage } from "@/components/auth/page-params";
import { TextLink } from "@/components/auth/text-link";
import { buttonClass } from "@/components/ui/button-class";
import { Form, Submit, WhenRefused } from "@/components/ui/form";
import { FormMessage } from "@/components/ui/form-message";
import { confirmEmail } from "@/lib/auth/actions";
import { href } from "@/lib/language/href";
import { translator } from "@/lib/language/translate";

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale } = await readPage(props);
  const title = translator(locale, "auth")("confirmTitle");
  // The address holds a secret. ("no-referrer" would also blank the Origin that guards the form.)
  return { title, referrer: "same-origin", robots: { index: false } };
}

/** A button rather than the link itself: mail programs open links to look at them, which would use the token up. */
export default async function ConfirmPage(props: PageProps) {
  const { locale, once } = await readPage(props);
  const t = translator(locale, "auth");
  const token = once("token");
  if (!token) return <LinkSpent locale={locale} again={href(locale, "/settings/security")} />;
  return (
    <DoorCard title={t("confirmTitle")} lead={t("confirmLead")}>
      <Form
        door={confirmEmail}
        doneInstead={
          <div className="flex flex-col gap-5">
            <FormMessage tone="good">{t("confirmDone")}</FormMessage>
            <Link
              href={href(locale, "/explore")}
              prefetch={false}
              className={buttonClass({ variant: "primary", wide: true })}
            >
              {t("goExplore")}
            </Link>
          </div>
        }
      >
        <input type="hidden" name="token" value={token} />
        <Submit variant="primary" wide className="min-h-12">
          {t("confirm")}
        </Submit>
        <WhenRefused code="not_found">
          <p className="text-center text-sm">
            <TextLink href={href(locale, "/settings/security")}>{t("askAgain")}</TextLink>
          </p>
        </WhenRefused>
      </Form>
    </DoorCard>
  );
}

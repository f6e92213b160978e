import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { DoorCard } from "@/components/auth/door-card";
import { type PageProps, readPage } from "@/components/auth/page-params";
import { Form, Submit } from "@/components/ui/form";
import { signOut } from "@/lib/auth/actions";
import { currentViewer } from "@/lib/auth/current";
import { href } from "@/lib/language/href";
import { translator } from "@/lib/language/translate";

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale } = await readPage(props);
  return { title: translator(locale, "auth")("signOut") };
}

/** A page, because a link must not sign anybody out. */
export default async function SignOutPage(props: PageProps) {
  const { locale } = await readPage(props);
  const t = translator(locale, "auth");
  const viewer = await currentViewer();
  if (!viewer) redirect(href(locale, "/explore"));
  return (
    <DoorCard title={t("signOut")} lead={t("already", { handle: viewer.handle })}>
      <Form door={signOut}>
        <Submit variant="primary" wide className="min-h-12">
          {t("signOut")}
        </Submit>
      </Form>
    </DoorCard>
  );
}

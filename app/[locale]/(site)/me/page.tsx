import { redirect } from "next/navigation";
import { currentViewer } from "@/lib/auth/current";
import { doorPath } from "@/lib/auth/returning";
import { href } from "@/lib/language/href";
import { negotiate } from "@/lib/language/locales";

/** "Me" before the page knows who that is: one's profile, or the way to sign in and back. */
export default async function MePage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = negotiate((await params).locale);
  const viewer = await currentViewer();
  redirect(
    viewer ? href(locale, `/people/${viewer.handle}`) : doorPath(locale, "sign-in", href(locale, "/me")),
  );
}

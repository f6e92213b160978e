import { redirect } from "next/navigation";
import { href } from "@/lib/language/href";
import { negotiate } from "@/lib/language/locales";
import { nextCase } from "@/lib/moderation/queue";
import { staff } from "../staff";

type Props = { params: Promise<{ locale: string }> };

/** Leads on to the case that is next, or to the queue when all is done. */
export default async function NextPage({ params }: Props) {
  const moderator = await staff();
  const locale = negotiate((await params).locale);
  const next = await nextCase(moderator);
  redirect(href(locale, next ? `/moderation/cases/${next}` : "/moderation"));
}

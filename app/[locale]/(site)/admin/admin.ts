import { notFound, redirect } from "next/navigation";
import { type Admin, requireAdmin } from "@/lib/accounts/authority";
import { currentViewer } from "@/lib/auth/current";
import { href } from "@/lib/language/href";
import { negotiate } from "@/lib/language/locales";
import { Refusal } from "@/lib/refusal";

/** The administrator who opens a page of theirs. To everybody else the page is not there. */
export async function admin(): Promise<Admin> {
  const viewer = await currentViewer();
  try {
    return requireAdmin(viewer);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.messageKey === "secondFactorFirst") {
      redirect(href(negotiate(viewer?.locale), "/settings/security/second-factor"));
    }
    notFound();
  }
}

import { notFound } from "next/navigation";
import { type Moderator, requireModerator } from "@/lib/accounts/authority";
import { currentViewer } from "@/lib/auth/current";
import { Refusal } from "@/lib/refusal";

/** The moderator who opens a page of the desk. To everybody else the page is not there. */
export async function staff(): Promise<Moderator> {
  try {
    return requireModerator(await currentViewer());
  } catch (error) {
    if (error instanceof Refusal) notFound();
    throw error;
  }
}

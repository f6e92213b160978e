import { notFound, redirect } from "next/navigation";
import {
  type Moderator,
  type RulesEditor,
  requireModerator,
  requireRulesEditor,
  requireSenior,
  requireTermKeeper,
  requireTermReader,
  type TermKeeper,
  type TermReader,
} from "@/lib/accounts/authority";
import type { Anyone } from "@/lib/accounts/viewer";
import { currentViewer } from "@/lib/auth/current";
import { href } from "@/lib/language/href";
import { negotiate } from "@/lib/language/locales";
import { Refusal } from "@/lib/refusal";

/** Whoever opens a page of the desk, by what it asks for. To everybody else the page is not there. */

export function staff(): Promise<Moderator> {
  return having(requireModerator);
}

export function senior(): Promise<Moderator> {
  return having(requireSenior);
}

export function rulesEditor(): Promise<RulesEditor> {
  return having(requireRulesEditor);
}

export function termReader(): Promise<TermReader> {
  return having(requireTermReader);
}

export function termKeeper(): Promise<TermKeeper> {
  return having(requireTermKeeper);
}

async function having<Authority>(require: (viewer: Anyone) => Authority): Promise<Authority> {
  const viewer = await currentViewer();
  try {
    return require(viewer);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // only those with the role hear that something is missing
    if (error.messageKey === "secondFactorFirst") {
      redirect(href(negotiate(viewer?.locale ?? "en"), "/settings/security/second-factor"));
    }
    notFound();
  }
}

import type { Anyone, Viewer } from "@/lib/accounts/viewer";
import { Refusal } from "@/lib/refusal";

declare const authority: unique symbol;

/** Somebody who may write: signed in and not suspended. Only `requireWriter` makes one. */
export type Writer = Viewer & { readonly [authority]: "writer" | "moderator" };
/** Somebody who may decide cases. Only `requireModerator` makes one. */
export type Moderator = Viewer & { readonly [authority]: "moderator" };

/** Somebody who runs the place. Only `requireAdmin` makes one. */
export type Admin = Viewer & { readonly [authority]: "admin" };

/** Refuses the signed-out. Suspended people pass: what they may still do asks for no more. */
export function requireViewer(viewer: Anyone): Viewer {
  if (!viewer) throw new Refusal("unauthenticated", "signInFirst");
  return viewer;
}

/** Refuses signed-out and suspended people (who may still read, appeal and take their data along). */
export function requireWriter(viewer: Anyone): Writer {
  const person = requireViewer(viewer);
  if (person.suspendedUntil) {
    throw new Refusal("forbidden", "suspended", { values: { until: person.suspendedUntil.toISOString() } });
  }
  // the one place where the brand is given
  return person as Writer;
}

/** To anyone without the role, staff doors read "not there". A suspended moderator has no authority. */
export function requireModerator(viewer: Anyone): Moderator {
  if (!viewer || viewer.suspendedUntil || !isStaff(viewer)) throw new Refusal("not_found", "notFound");
  return viewer as Moderator; // the brand, as above
}

/** To anyone else, moderators too, an admin's doors read "not there". */
export function requireAdmin(viewer: Anyone): Admin {
  if (!viewer || viewer.suspendedUntil || !viewer.roles.includes("admin")) {
    throw new Refusal("not_found", "notFound");
  }
  return viewer as Admin; // the brand, as above
}

/** Of the people who keep order: what they are shown, not what they may do (that is `requireModerator`). */
export function isStaff(viewer: Anyone): boolean {
  return viewer?.roles.some((role) => role !== "rules_editor") ?? false;
}

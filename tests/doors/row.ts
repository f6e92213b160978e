import type { RefusalCode } from "@/lib/refusal";
import type { Asked } from "./harness";
import { type Role, roles, type Scene } from "./scene";

/** "done": it was done, and the database shows it. "nothing": it was taken kindly, and the database is as before. */
export type Outcome = "done" | "nothing" | RefusalCode;

export type Gets = Record<Role, Outcome>;

export type Row = {
  door: string;
  /** What has to be there before, besides the scene; the ids it answers are `scene.given`. */
  prepare?: (scene: Scene) => Promise<Record<string, string>>;
  asks: (scene: Scene) => Asked | Promise<Asked>;
  gets: Gets;
  /** Not ours to try here: why. */
  elsewhere?: string;
};

function all(outcome: Outcome): Gets {
  return Object.fromEntries(roles.map((role) => [role, outcome])) as Gets; // every role is in the list
}

export const anybody = all("done");
/** A read: it answers everybody and writes nothing. */
export const readers = all("nothing");
/** Suspended people too: reading, safety, one's own account. */
export const signedIn: Gets = { ...anybody, signedOut: "unauthenticated" };
/** Who may put something into the world. */
export const writers: Gets = { ...signedIn, suspended: "forbidden", suspendedOwner: "forbidden" };
/** Who is allowed near the owner's things, and may write. */
export const welcomeWriters: Gets = { ...writers, blocked: "not_found" };
/** For everybody but the owner it is not there. */
export const ownerOnly: Gets = { ...all("not_found"), signedOut: "unauthenticated", owner: "done" };
/** For everybody but moderators the door itself is not there. */
export const staff: Gets = { ...all("not_found"), moderator: "done", admin: "done" };
/** For everybody but admins, moderators too, these doors are not there. */
export const admins: Gets = { ...staff, moderator: "not_found" };
/** For everybody but those who edit the rules, moderators too, these doors are not there. */
export const editors: Gets = { ...all("not_found"), rulesEditor: "done", admin: "done" };

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;

/** The methods with which there is nothing at an address, for nobody. */
export function nothingAt(address: string, but: readonly (typeof methods)[number][] = []): Row[] {
  return methods
    .filter((method) => !but.includes(method))
    .map((method) => ({
      door: `${method} ${address}`,
      asks: () => ({}),
      gets: all("not_found"),
      elsewhere: "answers everybody the same: hinting.test.ts",
    }));
}

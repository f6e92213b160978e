import { randomUUID } from "node:crypto";
import type { Anyone } from "@/lib/accounts/viewer";
import { codeAt, seal } from "@/lib/auth/one-time";
import { openSession } from "@/lib/auth/sessions";
import { issueToken } from "@/lib/auth/tokens";
import { db } from "@/lib/db";
import { admins, anybody, type Gets, type Row, readers, signedIn, writers } from "./row";
import { emailOf, giveCredential, password, type Scene } from "./scene";

/** Accounts, signing in and out, following, blocking, muting. */

const aPassword = "热腾腾的 candied hawthorn 42";
const none = async () => ({});

const nobodyElse: Gets = {
  ...signedIn,
  ...{
    stranger: "nothing",
    blocked: "nothing",
    moderator: "nothing",
    rulesEditor: "nothing",
    admin: "nothing",
    suspended: "nothing",
  },
};

/** Whoever is signed in gets a password of their own. */
async function withPassword({ me, owner }: Scene) {
  await giveCredential(me ?? owner);
  return {};
}

async function letter({ owner }: Scene, kind: "confirm" | "reset") {
  await giveCredential(owner);
  return { token: await db.$transaction((tx) => issueToken(tx, kind, owner.id, new Date())) };
}

const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

/** A second factor, confirmed or not, and a code of it. */
async function withSecret(person: Anyone, confirmed: boolean) {
  if (person) {
    const accountId = person.id;
    const row = { secret: seal(secret), confirmedAt: confirmed ? new Date() : null };
    await db.secondFactor.upsert({ where: { accountId }, create: { accountId, ...row }, update: row });
  }
  return { code: codeAt(secret, new Date()) };
}

const accounts: Row[] = [
  {
    door: "lib/accounts#updateProfile",
    asks: () => ({ form: { name: "新名字", bio: "a cat person" } }),
    gets: writers,
  },
  {
    door: "lib/accounts#updateLanguages",
    asks: () => ({ form: { "language[]": ["en", "zh"], "level[]": ["native", "learning"] } }),
    gets: writers,
  },
  {
    door: "lib/accounts#chooseHiddenDeclarations",
    asks: () => ({ form: { "hidden[]": ["sponsored"] } }),
    gets: signedIn,
  },
  {
    door: "PUT /api/declarations/[declaration]/hidden",
    asks: () => ({ params: { declaration: "ai_made" } }),
    gets: signedIn,
  },
  {
    door: "DELETE /api/declarations/[declaration]/hidden",
    prepare: async ({ me }) => {
      const data = { hiddenDeclarations: ["ai_made" as const] };
      if (me) await db.account.update({ where: { id: me.id }, data });
      return {};
    },
    asks: () => ({ params: { declaration: "ai_made" } }),
    gets: signedIn,
  },
  { door: "lib/accounts#turnDial", asks: () => ({ form: { dial: "more_zh" } }), gets: signedIn },
  {
    door: "lib/accounts#chooseReminders",
    asks: () => ({ form: { remindsAlt: "0" } }),
    gets: signedIn,
  },
  { door: "lib/accounts#chooseLocale", asks: () => ({ form: { locale: "zh" } }), gets: signedIn },
];

const arriving: Row[] = [
  {
    door: "lib/auth#signUp",
    asks: () => ({ form: { email: "new@example.org", handle: "newcomer", password: aPassword } }),
    gets: anybody,
  },
  {
    door: "lib/auth#signIn",
    prepare: async ({ owner }) => giveCredential(owner).then(none),
    asks: ({ owner }) => ({ form: { identifier: emailOf(owner), password } }),
    gets: anybody,
  },
  { door: "lib/auth#signOut", asks: () => ({}), gets: { ...anybody, signedOut: "nothing" } },
  { door: "lib/auth#signOutEverywhere", asks: () => ({}), gets: signedIn },
  {
    door: "lib/auth#endSession",
    prepare: async ({ owner }) => {
      await openSession(owner.id, "another browser");
      const { id } = await db.session.findFirstOrThrow({ where: { accountId: owner.id } });
      return { sessionId: id };
    },
    asks: ({ given: { sessionId = "" } }) => ({ form: { sessionId } }),
    gets: nobodyElse,
  },
  {
    door: "lib/auth#confirmEmail",
    prepare: (scene) => letter(scene, "confirm"),
    asks: ({ given: { token = "" } }) => ({ form: { token } }),
    gets: anybody,
  },
  { door: "lib/auth#resendConfirmation", prepare: withPassword, asks: () => ({}), gets: signedIn },
  {
    door: "lib/auth#forgotPassword",
    prepare: async ({ owner }) => giveCredential(owner).then(none),
    asks: ({ owner }) => ({ form: { email: emailOf(owner) } }),
    gets: anybody,
  },
  {
    door: "lib/auth#resetPassword",
    prepare: (scene) => letter(scene, "reset"),
    asks: ({ given: { token = "" } }) => ({ form: { token, password: aPassword } }),
    gets: anybody,
  },
  {
    door: "lib/auth#changePassword",
    prepare: withPassword,
    asks: () => ({ form: { currentPassword: password, newPassword: aPassword } }),
    gets: signedIn,
  },
  {
    door: "lib/auth#beginSecondFactor",
    asks: () => ({}),
    gets: { ...signedIn, moderator: "conflict", rulesEditor: "conflict", admin: "conflict" },
  },
  {
    door: "lib/auth#confirmSecondFactor",
    prepare: ({ me }) => withSecret(me, false),
    asks: ({ given: { code = "" } }) => ({ form: { code } }),
    gets: signedIn,
  },
  {
    door: "lib/auth#enterCode",
    prepare: ({ me }) => withSecret(me, true),
    asks: async ({ given: { code = "" } }) => {
      await db.session.updateMany({ data: { secondFactorAt: null } });
      return { form: { code } };
    },
    gets: signedIn,
  },
  {
    door: "lib/auth#renewRecoveryCodes",
    prepare: ({ me }) => withSecret(me, true),
    asks: ({ given: { code = "" } }) => ({ form: { code } }),
    gets: signedIn,
  },
  {
    door: "lib/auth#removeSecondFactor",
    prepare: ({ me }) => withSecret(me, true),
    asks: ({ given: { code = "" } }) => ({ form: { code } }),
    gets: { ...signedIn, moderator: "forbidden", rulesEditor: "forbidden", admin: "forbidden" },
  },
  {
    door: "lib/auth#resetSecondFactor",
    prepare: async ({ reporter }) => withSecret(reporter, true),
    asks: ({ reporter }) => ({ form: { accountId: reporter.id } }),
    gets: admins,
  },
  {
    door: "lib/accounts#setRoles",
    asks: ({ reporter }) => ({ form: { handle: reporter.handle, "roles[]": ["reviewer"] } }),
    gets: admins,
  },
  ...["GET", "POST"].map((method) => ({
    door: `${method} /api/auth/[...nextauth]`,
    asks: () => ({ params: { nextauth: ["session"] } }),
    gets: readers,
    elsewhere: "next-auth's own handler; its one provider takes only tickets that our commands have made",
  })),
];

/** Everybody, but oneself. */
const toOthers: Gets = { ...signedIn, owner: "invalid", suspendedOwner: "invalid" };
/** Nobody is tied to themselves, so there is nothing to undo. */
const undone: Gets = { ...signedIn, owner: "nothing", suspendedOwner: "nothing" };

async function tied({ me, owner }: Scene, tie: (meId: string, ownerId: string) => Promise<unknown>) {
  if (me && me.id !== owner.id) await tie(me.id, owner.id);
  return {};
}

const followed = (scene: Scene) =>
  tied(scene, async (followerId, followeeId) => {
    await db.follow.create({ data: { followerId, followeeId } });
    await db.account.update({ where: { id: followerId }, data: { followingCount: 1 } });
    await db.account.update({ where: { id: followeeId }, data: { followerCount: 1 } });
  });
const hasBlocked = (scene: Scene) =>
  tied(scene, (blockerId, blockedId) => db.block.create({ data: { blockerId, blockedId } }));
const muted = (scene: Scene) =>
  tied(scene, (muterId, mutedId) => db.mute.create({ data: { muterId, mutedId } }));

const byForm: Row["asks"] = ({ owner: { id } }) => ({ form: { id } });
const byScript: Row["asks"] = ({ owner: { id } }) => ({ params: { id } });

const followable: Gets = { ...writers, owner: "invalid", blocked: "not_found" };

const relationships: Row[] = [
  { door: "lib/relationships#follow", asks: byForm, gets: followable },
  { door: "PUT /api/people/[id]/follow", asks: byScript, gets: followable },
  { door: "lib/relationships#unfollow", prepare: followed, asks: byForm, gets: undone },
  { door: "DELETE /api/people/[id]/follow", prepare: followed, asks: byScript, gets: undone },
  { door: "lib/relationships#block", asks: byForm, gets: toOthers },
  { door: "lib/relationships#unblock", prepare: hasBlocked, asks: byForm, gets: undone },
  { door: "lib/relationships#mute", asks: byForm, gets: toOthers },
  { door: "lib/relationships#unmute", prepare: muted, asks: byForm, gets: undone },
  { door: "GET /api/people/suggest", asks: () => ({ query: "q=m" }), gets: readers },
  { door: "PUT /api/people/[id]/block", asks: byScript, gets: toOthers },
  { door: "DELETE /api/people/[id]/block", prepare: hasBlocked, asks: byScript, gets: undone },
  { door: "PUT /api/people/[id]/mute", asks: byScript, gets: toOthers },
  { door: "DELETE /api/people/[id]/mute", prepare: muted, asks: byScript, gets: undone },
];

const inbox: Row[] = [
  {
    door: "lib/notifications#markRead",
    prepare: async ({ me, reporter }) => {
      const { id: eventId } = await db.event.create({ data: { name: "person.followed", payload: {} } });
      const row = { kind: "follow", actorId: reporter.id, eventId } as const;
      if (me) await db.notification.create({ data: { ...row, accountId: me.id } });
      return { requestId: randomUUID() };
    },
    asks: () => ({ form: { tab: "follows" } }),
    gets: signedIn,
  },
];

export const peopleRows: Row[] = [...accounts, ...arriving, ...relationships, ...inbox];

import { seal } from "@/lib/auth/one-time";
import { hashPassword } from "@/lib/auth/passwords";
import type { Tx } from "@/lib/db";
import { signIns } from "./cast";
import { insertRows, type Row } from "./insert";
import { later, soonAfter, type Town } from "./town";

/** Accounts with what they speak, how they sign in and what they may do. Pictures of them come later. */
export async function addPeople(tx: Tx, town: Town): Promise<void> {
  const citizens = [...town.citizens.values()];
  await insertRows(tx, "accounts", [
    ...citizens.map(({ id, handle, joined, person }) => accountRow(id, handle, joined, person)),
    ...town.readers.map(({ id, handle, joined, member }) =>
      accountRow(id, handle, joined, { ...member, bio: "" }),
    ),
  ]);
  await insertRows(
    tx,
    "account_languages",
    citizens.flatMap(({ id, joined, person }) =>
      Object.entries(person.languages).map(([language, level]) => ({
        account_id: id,
        language,
        level,
        created_at: joined,
      })),
    ),
  );
  await insertRows(
    tx,
    "staff_roles",
    citizens.flatMap(({ id, joined, person }) =>
      person.role ? [{ account_id: id, role: person.role, created_at: joined }] : [],
    ),
  );
  await insertRows(tx, "credentials", await credentials(town));
  await insertRows(tx, "second_factors", secondFactors(town));
}

function accountRow(
  id: string,
  handle: string,
  joined: Date,
  { name, bio, locale }: { name: string; bio: string; locale: string },
): Row {
  const counts = { follower_count: 0, following_count: 0, note_count: 0, received_count: 0 };
  return { id, handle, name, bio, locale, ...counts, created_at: joined };
}

async function credentials(town: Town): Promise<Row[]> {
  return Promise.all(
    signIns.map(async ({ key, email, password }) => {
      const person = citizen(town, key);
      const password_hash = await hashPassword(password);
      return {
        account_id: person.id,
        email,
        email_confirmed_at: person.joined,
        password_hash,
        created_at: person.joined,
      };
    }),
  );
}

function secondFactors(town: Town): Row[] {
  return signIns.flatMap((signIn) => {
    if (!("secret" in signIn)) return [];
    const { id, joined } = citizen(town, signIn.key);
    const secret = `\\x${Buffer.from(seal(signIn.secret)).toString("hex")}`;
    return [{ account_id: id, secret, confirmed_at: joined, last_step: 0, created_at: joined }];
  });
}

export function citizen(town: Town, key: Parameters<Town["citizens"]["get"]>[0]) {
  const found = town.citizens.get(key);
  if (!found) throw new Error(`${key} is not of the cast`);
  return found;
}

/** Readers follow the well known; the cast follow one another. */
export function followRows({ citizens, readers, luck, now }: Town): Row[] {
  const cast = [...citizens.values()];
  return cast.flatMap((followee) => {
    const followers = [
      ...readers.filter(() => luck.maybe(followee.person.known * 0.62)),
      ...cast.filter(
        (other) =>
          other !== followee &&
          other.key !== "facai" &&
          followee.key !== "facai" &&
          luck.maybe(0.2 + followee.person.known * 0.5),
      ),
    ];
    return followers.map((follower) => ({
      follower_id: follower.id,
      followee_id: followee.id,
      created_at: soonAfter(later(follower.joined, followee.joined), now, luck, 1.4),
    }));
  });
}

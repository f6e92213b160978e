import type pg from "pg";
import { chance } from "@/prisma/seed/art/chance";
import { quietMembers } from "@/prisma/seed/members";
import { Filling, nothing } from "./copying";
import { idAt, roll, steps } from "./numbers";
import type { Pictures } from "./pictures";
import type { Plan } from "./plan";

export type Person = { id: string; handle: string; name: string };

const day = 86_400_000;

export const personId = (plan: Plan, n: number) => idAt(10, n, joinedAt(plan, n));
const boardId = (plan: Plan, n: number) => idAt(20, n, joinedAt(plan, n));

/** Everybody was here before the first note. */
function joinedAt({ now }: Plan, n: number): number {
  return Math.floor(now - 401 * day - roll(31, n) * 200 * day);
}

/**
 * Person 0 is the best known. How eager somebody is to like and follow has nothing to do with that: `slot` is everybody's place
 * in an order of eagerness.
 */
export async function addPeople(clients: pg.ClientBase[], plan: Plan, pictures: Pictures): Promise<Person[]> {
  const [one, two, three] = clients;
  if (!one || !two || !three) throw new Error("three connections are needed");
  const known = quietMembers(400, chance(7));
  const handles = new Map(plan.readers.map(({ person, handle }) => [person, handle]));
  const columns = ["id", "handle", "name", "locale", "avatar_id", "created_at"];
  const accounts = new Filling(one, "accounts", columns);
  const boards = new Filling(two, "boards", ["id", "owner_id", "name", "is_default", "created_at"]);
  const staged = new Filling(three, "bench.people", ["n", "id", "slot", "followees", "board_id"]);
  const [step = 1] = steps;
  const all: Person[] = [];
  for (let n = 0; n < plan.people; n++) {
    const like = known[n % known.length];
    if (!like) throw new Error("nobody lives here");
    const [id, board] = [personId(plan, n), boardId(plan, n)];
    const joined = new Date(joinedAt(plan, n)).toISOString();
    const handle = handles.get(n) ?? `${like.handle.slice(0, 16)}_${n}`;
    const name = `${like.name}${n < known.length ? "" : Math.floor(n / known.length)}`;
    const avatar = roll(32, n) < 0.7 ? pictures.avatars[n % pictures.avatars.length] : undefined;
    accounts.add(id, handle, name, like.locale, avatar ?? nothing, joined);
    boards.add(board, id, like.locale === "zh" ? "我的收藏" : "My collects", true, joined);
    staged.add(n, id, (n * step + 17) % plan.people, plan.followees[n] ?? 0, board);
    all.push({ id, handle, name });
    if (n % 500 === 0) await Promise.all([accounts.room(), boards.room(), staged.room()]);
  }
  await Promise.all([accounts.close(), boards.close(), staged.close()]);
  return all;
}

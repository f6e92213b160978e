import type pg from "pg";
import { Filling } from "./copying";
import { idAt } from "./numbers";
import type { Plan } from "./plan";
import type { Topic } from "./words";

export const topicId = (plan: Plan, at: number) => idAt(40, at, plan.now - 420 * 86_400_000);

/** Every topic that notes may name; what is never used is swept at the end. */
export async function addTopics(
  clients: pg.ClientBase[],
  plan: Plan,
  topics: readonly Topic[],
): Promise<void> {
  const [one, two] = clients;
  if (!one || !two) throw new Error("two connections are needed");
  const hashtags = new Filling(one, "hashtags", ["id", "key", "name", "created_at"]);
  const staged = new Filling(two, "bench.topics", ["n", "id"]);
  const created = new Date(plan.now - 420 * 86_400_000).toISOString();
  for (const [at, { key, name }] of topics.entries()) {
    const id = topicId(plan, at);
    hashtags.add(id, key, name, created);
    staged.add(at, id);
    if (at % 500 === 0) await Promise.all([hashtags.room(), staged.room()]);
  }
  await Promise.all([hashtags.close(), staged.close()]);
}

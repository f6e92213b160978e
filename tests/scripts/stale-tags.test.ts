import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { markStale, tags } from "@/lib/cache-tags";
import { db } from "@/lib/db";
import PageStore, { expireAll, freshPage } from "../../lib/page-store/store.mjs";
import { listenForStaleTags } from "../../scripts/serve/stale-tags.mjs";

const store = new PageStore();
let listener: ReturnType<typeof listenForStaleTags>;

async function keep(path: string, tag: string) {
  const key = `/route-cache/APP_PAGE/${"0".repeat(8)}/$${path}`;
  await store.get(key);
  const headers = { "x-next-cache-tags": tag };
  await store.set(
    key,
    { kind: "APP_PAGE", html: `<p>${path}</p>`, headers },
    { cacheControl: { revalidate: 600 } },
  );
  expect(freshPage(path)).not.toBeNull();
}

const patience = { timeout: 8_000, interval: 20 };
const gone = (path: string) => vi.waitFor(() => expect(freshPage(path)).toBeNull(), patience);

// Everything is forgotten the moment one listens: who begins does not know what was said before.
beforeEach(async () => {
  expireAll();
  await keep("/en/before", "before");
  listener = listenForStaleTags(String(process.env.DATABASE_URL));
  await gone("/en/before");
});

afterEach(() => listener.close());

async function hears() {
  await keep("/zh/topics/猫税", tags.topic("猫税"));
  await keep("/en/explore/pets", tags.channel("pets"));
  await markStale(db, tags.topic("猫税"), tags.person("nobody"));
  await gone("/zh/topics/猫税");
  expect(freshPage("/en/explore/pets")).not.toBeNull();
}

describe("what another process marks stale", () => {
  it("leaves this one's pages, and nothing else does", hears);

  it("is more than one message can carry, and all of it arrives", async () => {
    const names = Array.from({ length: 90 }, (_, at) => tags.topic(`${at}${"猫".repeat(15)}`));
    for (const [at, name] of names.entries()) await keep(`/en/topics/${at}`, name);
    await markStale(db, ...names);
    for (const at of names.keys()) await gone(`/en/topics/${at}`);
  });

  it("is said when the change is there, never of one that was taken back", async () => {
    await keep("/en/explore", tags.explore);
    await keep("/en/people/mei", tags.person("mei"));
    const undone = db.$transaction(async (tx) => {
      await markStale(tx, tags.explore);
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    await db.$transaction(async (tx) => {
      await markStale(tx, tags.person("mei"));
      // on another connection: nothing has been said yet
      await db.$queryRaw`SELECT 1 AS one`;
      expect(freshPage("/en/people/mei")).not.toBeNull();
    });
    await gone("/en/people/mei");
    expect(freshPage("/en/explore")).not.toBeNull();
  });
});

describe("a connection that is lost", () => {
  const cut = () =>
    db.$executeRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND query = 'LISTEN stale_tags'`;

  it("costs every kept page, since nobody knows what was said meanwhile, and is made anew", async () => {
    await keep("/en/explore", tags.explore);
    await cut();
    await gone("/en/explore");
    await keep("/en/latest", "meanwhile");
    // until somebody listens again
    await vi.waitFor(async () => {
      await markStale(db, "meanwhile");
      expect(freshPage("/en/latest")).toBeNull();
    }, patience);
    await hears();
  });
});

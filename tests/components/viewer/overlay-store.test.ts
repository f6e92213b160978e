import { afterEach, expect, test, vi } from "vitest";
import { OverlayStore } from "@/components/viewer/overlay-store";

afterEach(() => vi.unstubAllGlobals());

const nobodyYet = {
  viewer: null,
  notes: {},
  unsuited: [],
  people: {},
  topics: { cats: false },
  comments: {},
};

/** A server whose answers come when the test says so. */
function aServer() {
  const waiting = new Map<string, (body: unknown, status?: number) => void>();
  vi.stubGlobal("document", { cookie: "signed-in=1" });
  vi.stubGlobal(
    "fetch",
    (url: string) =>
      new Promise<Response>((resolve) => {
        waiting.set(String(url).split("?")[0] ?? "", (body, status = 200) =>
          resolve(Response.json(body, { status })),
        );
      }),
  );
  const answer = async (path: string, body: unknown, status?: number) => {
    await vi.waitFor(() => expect(waiting.has(path)).toBe(true));
    waiting.get(path)?.(body, status);
    waiting.delete(path);
  };
  return { answer };
}

const following = (store: OverlayStore) => ({
  key: "topic:cats",
  url: "/api/topics/cats/follow",
  wanted: true,
  apply: (on: boolean) => store.changeTopic("cats", on),
});

test("a press before the server has told of the viewer is not undone by what it tells", async () => {
  const { answer } = aServer();
  const store = new OverlayStore();
  store.want("topics", "cats");
  store.start();
  await vi.waitFor(() => expect(store.viewer).toBeUndefined());
  await new Promise((resolve) => setTimeout(resolve, 30));
  const done = store.mark(following(store));
  await answer("/api/topics/cats/follow", { count: 1 });
  await done;
  await answer("/api/viewer", nobodyYet);
  await vi.waitFor(() => expect(store.viewer).toBeNull());
  expect(store.topics.get("cats")).toBe(true);
});

test("a press that the server refused is taken back, also by a late answer", async () => {
  const { answer } = aServer();
  const store = new OverlayStore();
  store.want("topics", "cats");
  store.start();
  await new Promise((resolve) => setTimeout(resolve, 30));
  const done = store.mark(following(store));
  await answer("/api/topics/cats/follow", { error: { code: "forbidden", message: "no" } }, 403);
  await done;
  await answer("/api/viewer", nobodyYet);
  await vi.waitFor(() => expect(store.viewer).toBeNull());
  expect(store.topics.get("cats")).toBe(false);
});

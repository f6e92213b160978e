import { afterEach, describe, expect, test, vi } from "vitest";
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

describe("a heart", () => {
  const before = { liked: false, collected: true, likes: 41, collects: 3, comments: 2 };

  /** As useNoteMarks does it. */
  const heart = (store: OverlayStore, wanted: boolean) => ({
    key: "like:note",
    url: "/api/notes/note/like",
    wanted,
    apply: (liked: boolean) => {
      const now = store.notes.get("note") ?? before;
      if (now.liked !== liked) store.changeNote("note", { liked, likes: now.likes + (liked ? 1 : -1) });
    },
    settle: (likes: number) => store.changeNote("note", { likes }),
  });

  async function aReader() {
    const server = aServer();
    const store = new OverlayStore();
    store.start();
    await server.answer("/api/viewer", { ...nobodyYet, viewer: { id: "mei" }, notes: { note: before } });
    await vi.waitFor(() => expect(store.viewer).toBeTruthy());
    return { store, ...server };
  }

  test.each([403, 404, 429, 500, 503])(
    "that the server answers with %i is as it was, number and all",
    async (status) => {
      const { store, answer } = await aReader();
      const done = store.mark(heart(store, true));
      expect(store.notes.get("note")).toEqual({ ...before, liked: true, likes: 42 });
      await answer("/api/notes/note/like", { error: { code: "x", message: "Not now." } }, status);
      await done;
      expect(store.notes.get("note")).toEqual(before);
      expect(store.problem).toEqual({ message: expect.any(String), signIn: false });
    },
  );

  test("pressed by fast fingers ends where they stopped, and a late no puts back what the server has", async () => {
    const { store, answer } = await aReader();
    const done = store.mark(heart(store, true));
    await store.mark(heart(store, false));
    expect(store.notes.get("note")).toEqual(before);
    await answer("/api/notes/note/like", { count: 42 });
    await answer("/api/notes/note/like", { error: { code: "unavailable", message: "Not now." } }, 503);
    await done;
    expect(store.notes.get("note")).toMatchObject({ liked: true, likes: 42 });
  });
});

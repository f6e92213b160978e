import { randomBytes } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { tags } from "@/lib/cache-tags";
import { pack, unpack } from "../../lib/page-store/packing.mjs";
import PageStore, { expire, expireAll } from "../../lib/page-store/store.mjs";
import { wakeAfterPaint, wakeScript } from "../../scripts/serve/after-paint.mjs";
import { scriptHashes } from "../../scripts/serve/content-security-policy.mjs";
import { sendKeptPage } from "../../scripts/serve/kept-pages.mjs";

const store = new PageStore();
let server: Server;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (!sendKeptPage(request, response)) response.writeHead(418).end("Next's turn");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => server.close());
beforeEach(() => {
  vi.useRealTimers();
  expireAll();
});

const headerSafe = (tag: string) => tag.replace(/[^\x20-\x7e]+/g, encodeURIComponent);

type Kept = { html?: string; status?: number; tags?: string[]; revalidate?: number; segmentData?: object };

/** As Next hands a page to its store, tags in a header that holds plain ASCII only. */
async function keep(
  path: string,
  { html = "<p>hello</p>", status, tags = [], revalidate = 30, segmentData }: Kept = {},
) {
  const key = `/route-cache/APP_PAGE/${"0".repeat(8)}/$${path}`;
  const headers = { "x-next-cache-tags": tags.map(headerSafe).join(",") };
  await store.get(key);
  await store.set(
    key,
    { kind: "APP_PAGE", html, headers, status, segmentData },
    { cacheControl: { revalidate } },
  );
}

function ask(path: string, headers: Record<string, string> = {}, method = "GET") {
  const { port } = server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}${path}`, { headers, method });
}

describe("a kept page", () => {
  it("is sent at once, with its policy, and not again to a browser that has it", async () => {
    await keep("/en/explore");
    const first = await ask("/en/explore");
    expect(await first.text()).toBe("<p>hello</p>");
    expect(first.headers.get("content-security-policy")).toContain("default-src 'self'");
    expect(first.headers.get("vary")).toContain("rsc");
    const again = await ask("/en/explore", { "if-none-match": first.headers.get("etag") ?? "" });
    expect(again.status).toBe(304);
  });

  it("of explore's root is for everybody who is not signed in; theirs is rendered for them", async () => {
    for (const path of ["/en/explore", "/en/explore/pets"]) await keep(path);
    const signedIn = { cookie: "locale=en; signed-in=1" };
    expect((await ask("/en/explore", signedIn)).status).toBe(418);
    expect((await ask("/en/explore", { cookie: "not-signed-in=1" })).status).toBe(200);
    expect((await ask("/en/explore")).headers.get("vary")).toContain("cookie");
    expect((await ask("/en/explore/pets", signedIn)).status).toBe(200);
    expect((await ask("/en/explore/pets")).headers.get("vary")).not.toContain("cookie");
  });

  it("counts with all that is kept of it, and makes room when that is too much", async () => {
    const large = new Map([["/_tree", randomBytes(12 * 1024 * 1024)]]);
    for (const name of ["one", "two", "three"]) await keep(`/en/topics/${name}`, { segmentData: large });
    expect((await ask("/en/topics/one")).status).toBe(418);
    expect((await ask("/en/topics/three")).status).toBe(200);
  });

  it("takes a small part of the memory that its texts would", async () => {
    const html = `<p>${"猫税 paid in full. ".repeat(5_000)}</p>`;
    for (let n = 0; n < 1_000; n++) await keep(`/en/topics/same-${n}`, { html });
    for (const n of [0, 500, 999]) expect((await ask(`/en/topics/same-${n}`)).status).toBe(200);
  });

  it("comes back to Next exactly as Next gave it", async () => {
    const value = {
      kind: "APP_PAGE",
      html: "<p>猫税 🐱</p>",
      rscData: Buffer.from([0, 255, 1, 254]),
      headers: { "x-next-cache-tags": "a" },
      status: undefined,
      postponed: undefined,
      segmentData: new Map([
        ["/_tree", Buffer.from("tree")],
        ["/_empty", Buffer.alloc(0)],
      ]),
    };
    expect(unpack(await pack(value))).toEqual(value);
    const route = { kind: "APP_ROUTE", body: Buffer.from("<rss/>"), headers: {}, status: 200 };
    expect(unpack(await pack(route))).toEqual(route);
    const redirect = { kind: "REDIRECT", props: { to: "/en" } };
    expect(unpack(await pack(redirect))).toEqual(redirect);
  });

  it("is found under its Chinese address", async () => {
    await keep("/zh/topics/猫税");
    expect((await ask(`/zh/topics/${encodeURIComponent("猫税")}`)).status).toBe(200);
  });

  it("is Next's to renew when one of its tags is stale, a Chinese topic's too", async () => {
    await keep("/zh/topics/猫税", { tags: [tags.topic("猫税")] });
    expire([tags.topic("猫税")]);
    expect((await ask(`/zh/topics/${encodeURIComponent("猫税")}`)).status).toBe(418);
  });

  it("is Next's to renew when its time is over", async () => {
    await keep("/en/explore", { revalidate: 30 });
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 30_500 });
    expect((await ask("/en/explore")).status).toBe(418);
  });

  it("is not sent in place of what Next alone can answer", async () => {
    await keep("/en/explore");
    await keep("/en/notes/gone", { html: '<main data-not-here="">gone</main>' });
    await keep("/en/people/nobody", { status: 404 });
    const others = [
      ask("/en/explore", { rsc: "1" }),
      ask("/en/explore?x=1"),
      ask("/en/explore", {}, "POST"),
      ask("/en/notes/gone"),
      ask("/en/people/nobody"),
      ask("/en/elsewhere"),
      ask("/en/%E0%A4"),
    ];
    for (const answer of await Promise.all(others)) expect(answer.status).toBe(418);
  });
});

it("tags are plain ASCII, as Next would make them, whatever a topic is called", () => {
  for (const name of ["猫税", "émigré", "\ud800", "🍓", "한국어"]) {
    expect(tags.topic(name)).toMatch(/^[\x21-\x7e]+$/);
  }
});

describe("the scripts of a kept page", () => {
  const html =
    '<html><head><link rel="preload" as="script" href="/_next/a.js"/><script src="/_next/a.js" async=""></script></head><body><script>self.__next_f.push([1,"a"])</script></body></html>';

  it("wait until it has been painted, which one more script of a known form sees to", () => {
    const page = wakeAfterPaint(html);
    expect(page).toContain('<script type="later" src="/_next/a.js" async=""></script>');
    expect(page).not.toContain("preload");
    expect(page).toContain(`<script>${wakeScript}</script></body></html>`);
    expect(scriptHashes(page)).toHaveLength(2);
  });

  it("are left alone where there is no page to paint", () => {
    expect(wakeAfterPaint("<p>hello</p>")).toBe("<p>hello</p>");
  });
});

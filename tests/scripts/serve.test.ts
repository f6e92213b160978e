import { createServer, type IncomingMessage, request } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { MAX_BYTES } from "@/lib/media/schema";
import { readableAddress } from "../../scripts/lib/readable-address.mjs";
import { scriptHashes } from "../../scripts/serve/content-security-policy.mjs";
import { finish } from "../../scripts/serve/finishing.mjs";
import { clientAddress, isTooLarge, prepare } from "../../scripts/serve/requests.mjs";
import { browsersKeep } from "../../scripts/serve/responses.mjs";
import { refuseBody } from "../../scripts/serve/too-large.mjs";

type Asked = { url?: string; method?: string; headers?: Record<string, string>; from?: string };

/** As much of a request as the server layer looks at. */
function aRequest({ url = "/", method = "GET", headers = {}, from = "192.0.2.1" }: Asked): IncomingMessage {
  return { url, method, headers, socket: { remoteAddress: from } } as unknown as IncomingMessage;
}

describe("an address without a language", () => {
  const asked = (url: string, headers = {}) => prepare(aRequest({ url, headers }), { proxies: 0 });

  it("leads to the reader's: the one chosen before, else the browser's, else English", () => {
    expect(asked("/topics/tiktokrefugee", { "accept-language": "zh-CN,zh;q=0.9" })).toBe(
      "/zh/topics/tiktokrefugee",
    );
    expect(asked("/", { cookie: "locale=zh", "accept-language": "en" })).toBe("/zh/explore");
    expect(asked("/notes/1?x=2", { "accept-language": "fr" })).toBe("/en/notes/1?x=2");
  });

  it("never leads to another site", () => {
    for (const url of ["//evil.example/x", "/\\evil.example", "//evil.example"]) {
      const place = asked(url);
      expect(place === null || /^\/(?:en|zh)\//.test(place), `${url} → ${place}`).toBe(true);
    }
  });

  it("leaves prefixed pages, files and doors alone", () => {
    for (const url of ["/zh/explore", "/_next/static/x.js", "/api/viewer", "/media/ab/x.webp", "/icon.svg"]) {
      expect(asked(url)).toBeNull();
    }
  });
});

describe("an address that cannot be read", () => {
  it.each([
    ["/en/explore/%E0%A4%A", "/en/explore/%EF%BF%BD"],
    ["/en/topics/%/new?after=%", "/en/topics/%EF%BF%BD/new?after=%"],
    ["/zh/people/a%00b", "/zh/people/a%EF%BF%BDb"],
    ["/media/%ff/x.webp", "/media/%EF%BF%BD/x.webp"],
  ])("names nothing where it says nothing: %s", (url, readable) => {
    expect(readableAddress(url)).toBe(readable);
  });

  it.each([
    "/en/topics/%E7%8C%AB%E7%A8%8E?q=%00",
    "/en/topics/%25%25",
    "/en/explore?after=%E0%A4%A",
    "/",
    "",
  ])("is none of these: %s", (url) => expect(readableAddress(url)).toBe(url));
});

describe("the facts that the bridge reads", () => {
  it("cannot be told by the client", () => {
    const request = aRequest({
      url: "/zh/explore",
      headers: { "x-locale": "en", "x-client-address": "10.0.0.1", "x-forwarded-for": "10.0.0.2" },
    });
    prepare(request, { proxies: 0 });
    expect(request.headers["x-locale"]).toBe("zh");
    expect(request.headers["x-client-address"]).toBe("192.0.2.1");
  });

  it("tell the language of the page that asks, whatever the browser would like", () => {
    const told = (url: string, referer: string) => {
      const headers = { host: "haw.example", referer, "accept-language": "en" };
      const request = aRequest({ url, headers });
      prepare(request, { proxies: 0 });
      return request.headers["x-locale"];
    };
    expect(told("/api/comments/1", "https://haw.example/zh/notes/1")).toBe("zh");
    expect(told("/api/comments/1", "https://elsewhere.example/zh/notes/1")).toBe("en");
    expect(told("/api/comments/1", "https://haw.example/xx/notes/1")).toBe("en");
    expect(told("/en/explore", "https://haw.example/zh/explore")).toBe("en");
  });

  it("believe as many proxies as the operator trusts, and no more", () => {
    const request = aRequest({ headers: { "x-forwarded-for": "1.1.1.1, 2.2.2.2, 3.3.3.3" } });
    expect([0, 1, 2].map((proxies) => clientAddress(request, proxies))).toEqual([
      "192.0.2.1",
      "3.3.3.3",
      "2.2.2.2",
    ]);
  });
});

describe("a large body", () => {
  const sent = (url: string, headers: Record<string, string>) =>
    isTooLarge(aRequest({ url, method: "POST", headers }));

  it("is read from signed-in people at the addresses that take pictures", () => {
    const cookie = "locale=en; session=abc";
    expect(sent("/api/uploads", { "content-length": "9000000", cookie })).toBe(false);
    expect(sent("/zh/compose?topic=x", { "content-length": "9000000", cookie })).toBe(false);
    const edit = "/en/notes/0190a000-0000-7000-8000-000000000000/edit";
    expect(sent(edit, { "content-length": "9000000", cookie })).toBe(false);
    expect(sent(edit, { "content-length": "9000000" })).toBe(true);
    expect(sent(edit.replace("edit", "history"), { "content-length": "9000000", cookie })).toBe(true);
  });

  it("is one file or one form at most, to the byte", () => {
    const cookie = "session=abc";
    const size = (bytes: number) => ({ "content-length": String(bytes), cookie });
    for (const url of ["/api/uploads", "/api/uploads/resumable/0190a000-0000-7000-8000-000000000000"]) {
      expect(sent(url, size(MAX_BYTES))).toBe(false);
      expect(sent(url, size(MAX_BYTES + 1))).toBe(true);
      expect(sent(url, size(1_000_000_000))).toBe(true);
    }
    expect(sent("/en/compose", size(64 * 1024 * 1024))).toBe(false);
    expect(sent("/en/compose", size(64 * 1024 * 1024 + 1))).toBe(true);
    expect(sent("/api/uploads", { "transfer-encoding": "chunked", cookie })).toBe(false);
  });

  it("is refused in the reader's words, on a connection that ends", async () => {
    const server = createServer((request, response) =>
      isTooLarge(request) ? refuseBody(request, response) : response.end(),
    );
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo; // it listens on a port
    try {
      for (const [language, words] of [
        ["zh", "超过了 30 MB"],
        ["en", "larger than 30 MB"],
      ]) {
        const answer = await new Promise<IncomingMessage>((resolve, reject) => {
          const headers = { "content-length": 1_000_000_000, cookie: `session=x; locale=${language}` };
          request({ port, host: "127.0.0.1", method: "POST", path: "/api/uploads", headers }, resolve)
            .on("error", reject)
            .flushHeaders();
        });
        expect([answer.statusCode, answer.headers.connection]).toEqual([413, "close"]);
        let said = "";
        for await (const part of answer) said += part;
        expect(JSON.parse(said).error.message).toContain(words);
      }
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  it("is turned away elsewhere, from strangers, and when its size is not said", () => {
    expect(sent("/en/sign-in", { "content-length": "9000000", cookie: "session=abc" })).toBe(true);
    expect(sent("/api/uploads", { "content-length": "9000000" })).toBe(true);
    expect(sent("/en/sign-up", { "transfer-encoding": "chunked" })).toBe(true);
    expect(sent("/en/sign-up", { "content-length": "900" })).toBe(false);
  });
});

it("lets no browser show a page, or the data of one, without asking whether it still holds", () => {
  const asks = "public, max-age=0, must-revalidate";
  expect(browsersKeep("s-maxage=30, stale-while-revalidate=31535970", true)).toBe(asks);
  expect(browsersKeep("s-maxage=30, stale-while-revalidate=31535970", false)).toBe(asks);
  expect(browsersKeep("public, max-age=31536000, immutable", false)).toBeNull();
  expect(browsersKeep("private, no-cache, no-store", false)).toBeNull();
});

describe("the policy of a page", () => {
  it("lets Next's own inline scripts run", () => {
    const page =
      '<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"a"])</script>';
    expect(scriptHashes(page)).toHaveLength(2);
  });

  it("gives no hash to a script that somebody slipped in, however it is dressed", () => {
    const slipped = [
      "alert(1)",
      "self.__next_f.push(alert(1))",
      'self.__next_f.push([1,"a"]);alert(1)',
      "(self.__next_f=self.__next_f||[]).push([0]),alert(1)",
      "$RC(alert(1))",
      '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push(alert(1))',
    ];
    for (const code of slipped) expect(scriptHashes(`<script>${code}</script>`), code).toEqual([]);
  });
});

describe("a file of the build", () => {
  it("is sent at once, to later readers in fewer bytes, and is the same file", async () => {
    const file = Buffer.from(Array.from({ length: 4_000 }, (_, n) => `.c${n * 7919}{order:${n}}`).join(""));
    const about = {
      key: "url:/a.css",
      type: "text/css",
      accepted: "br",
      dev: false,
      lasting: true,
      immutable: true,
    };
    const first = (await finish(file, about)).body;
    await expect.poll(async () => (await finish(file, about)).body.length).toBeLessThan(first.length);
    for (const sent of [first, (await finish(file, about)).body])
      expect(brotliDecompressSync(sent).equals(file)).toBe(true);
  });
});

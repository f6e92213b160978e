import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nginxProgram, startNginx } from "../../scripts/lib/nginx.mjs";
import { freePort } from "../../scripts/lib/ports.mjs";
import { end } from "../../scripts/lib/processes.mjs";

/** Stands for the application: answers how often it was asked, and remembers what it was told. */
let asked = 0;
let told: IncomingHttpHeaders = {};
const application: Server = createServer((request, response) => {
  asked += 1;
  told = request.headers;
  const url = request.url ?? "";
  const own = url.startsWith("/en/inbox") || url.startsWith("/en/people/secret");
  response.setHeader("cache-control", own ? "private, no-store" : "public, max-age=0, must-revalidate");
  response.setHeader("vary", "rsc, accept-encoding");
  response.setHeader("content-type", "text/html");
  response.end(`${url} ${asked} ${request.headers["accept-encoding"] ?? ""}`);
});

const key = `ab/ab${"0".repeat(38)}.480.webp`;

describe.runIf(nginxProgram())("nginx as it is shipped", () => {
  const folder = mkdtempSync(join(tmpdir(), "tanghulu-nginx-"));
  let origin = "";
  let nginx: Awaited<ReturnType<typeof startNginx>>;

  beforeAll(async () => {
    await new Promise<void>((resolve) => application.listen(0, "127.0.0.1", resolve));
    const { port: upstream } = application.address() as AddressInfo; // it listens on a port, not on a path
    mkdirSync(join(folder, "served/ab"), { recursive: true });
    writeFileSync(join(folder, "served", key), "a picture");
    const port = await freePort();
    nginx = await startNginx({ folder, port, upstream, media: folder });
    origin = `http://127.0.0.1:${port}`;
  });

  afterAll(async () => {
    await end(nginx, 1_000);
    application.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const get = async (path: string, headers: Record<string, string> = {}) =>
    fetch(origin + path, { headers: { "accept-encoding": "identity", ...headers }, redirect: "manual" });
  const text = async (path: string, headers?: Record<string, string>) => (await get(path, headers)).text();

  it("asks for a public page once a second, and never gives an older one", async () => {
    const note = "/en/notes/01965df4-0252-7133-8ebe-b98f0001869f";
    const first = await text(note);
    expect(await text(note)).toBe(first);
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect(await text(note)).not.toBe(first);
  });

  it("keeps each language and each encoding apart", async () => {
    const pages = await Promise.all([
      text("/en/topics/cattax"),
      text("/zh/topics/cattax"),
      text("/en/topics/cattax", { "accept-encoding": "gzip, deflate, br, zstd" }),
      text("/en/topics/cattax", { "accept-encoding": "gzip" }),
    ]);
    expect(new Set(pages).size).toBe(4);
    expect(await text("/en/topics/cattax", { "accept-encoding": "br;q=1.0, gzip" })).toBe(pages[2]);
  });

  it.each([
    ["what is somebody's own", "/en/inbox", {}],
    ["a page that says it is private", "/en/people/secret", {}],
    ["data for a page that is open", "/en/explore", { rsc: "1" }],
    ["what is asked with a query", "/en/explore?_rsc=1", {}],
    ["explore of somebody signed in", "/en/explore", { cookie: "a=b; session=abc" }],
    ["the overlay", "/api/viewer?notes=", {}],
  ])("does not keep %s", async (_, path, headers) => {
    expect(await text(path, headers)).not.toBe(await text(path, headers));
  });

  it("does not give a page to somebody who asks for its data, nor the reverse", async () => {
    const page = await text("/en/latest");
    expect(await text("/en/latest", { rsc: "1" })).not.toBe(page);
    expect(await text("/en/latest")).toBe(page);
  });

  it("tells whose address it is, and believes nobody who says another", async () => {
    await get("/en/inbox", { "x-forwarded-for": "203.0.113.7" });
    expect(told["x-forwarded-for"]).toBe("127.0.0.1");
    expect(told.host).toBe(new URL(origin).host);
  });

  it("hands pictures out from the disk, with the headers that the application sends", async () => {
    const before = asked;
    const answer = await get(`/media/${key}`);
    expect(await answer.text()).toBe("a picture");
    expect(asked).toBe(before);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "cache-control": "public, max-age=31536000, immutable",
      "content-disposition": "inline",
      "content-security-policy": "default-src 'none'; sandbox",
      "content-type": "image/webp",
      "cross-origin-resource-policy": "same-origin",
      "x-content-type-options": "nosniff",
    });
  });

  it("reads nothing but pictures, and asks the application about what is not there", async () => {
    expect(await text(`/media/${key.replaceAll("ab", "cd")}`)).toContain("/media/cd/");
    expect(await text("/media/../nginx.conf")).not.toContain("worker_processes");
    expect(await text("/media/ab%2F..%2F..%2Fnginx.conf")).not.toContain("worker_processes");
  });

  it("takes pictures of 30 MB and no other body above one", async () => {
    const send = (path: string, megabytes: number) =>
      fetch(origin + path, { method: "POST", body: new Uint8Array(megabytes * 1024 * 1024) });
    expect((await send("/api/uploads/resumable", 30)).status).toBe(200);
    expect((await send("/api/screening", 1)).status).toBe(200);
    expect((await send("/api/screening", 2)).status).toBe(413);
  });
});

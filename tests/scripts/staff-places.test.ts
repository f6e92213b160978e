import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { asAskedFor, hideFromStrangers } from "../../scripts/serve/staff-places.mjs";

/** What the application tells the server layer (instrumentation.ts). */
const told = globalThis as { tanghuluKeepsOrder?: (cookies: string | undefined) => Promise<boolean> };

beforeEach(() => {
  told.tanghuluKeepsOrder = async (cookies) => cookies === "session=lan";
});

afterEach(() => {
  delete told.tanghuluKeepsOrder;
});

async function asked(url: string, headers: Record<string, string> = {}, method = "GET") {
  const request = Object.assign(new IncomingMessage(new Socket()), { url, headers, method });
  const response = new ServerResponse(request);
  await hideFromStrangers(request, response);
  return { request, response, led: request.url };
}

test.each([
  ["/en/moderation", "/en/~~~~~~~~~~"],
  ["/zh/moderation/cases/x?tab=1", "/zh/~~~~~~~~~~/cases/x?tab=1"],
  ["/en/admin/log", "/en/~~~~~/log"],
  ["/en/%6doderation/terms", "/en/~~~~~~~~~~~~/terms"],
  ["/en/moderation.rsc", "/en/~~~~~~~~~~.rsc"],
  ["/fr/moderation/terms", "/fr/~~~~~~~~~~/terms"],
  ["/%65n/admin", "/%65n/~~~~~"],
])("a stranger at %s is led to %s", async (url, nowhere) => {
  expect((await asked(url)).led).toBe(nowhere);
  expect((await asked(url, { cookie: "session=mei" })).led).toBe(nowhere);
});

test("those who keep order come to their pages", async () => {
  expect((await asked("/en/moderation", { cookie: "session=lan" })).led).toBe("/en/moderation");
});

test.each([
  "/en/moderation-log",
  "/en/administer",
  "/en/explore",
  "/api/moderation/cases",
  "/moderation",
  "/en/%",
])("%s is everybody's", async (url) => {
  expect((await asked(url)).led).toBe(url);
});

test("an action answers by itself", async () => {
  const headers = { "next-action": "7f" };
  expect((await asked("/en/moderation", headers, "POST")).led).toBe("/en/moderation");
  // nobody sends an action so: Next answers with the page
  expect((await asked("/en/moderation", headers)).led).toBe("/en/~~~~~~~~~~");
});

test.each(["/en/admin?q=~~~~~", "/en/admin/%7E~~~%7e"])(
  "what %s says besides comes back as it was said",
  async (url) => {
    const { request, led } = await asked(url);
    expect(led).toContain("/en/~~~~1");
    expect(asAskedFor(request, `${led} ~~~~~`)).toBe(`${url} ~~~~~`);
  },
);

test("the answer names what was asked for, wherever it sends on to", async () => {
  const { request, response } = await asked("/en/admin/log/");
  response.setHeader("location", "/en/~~~~~/log");
  expect(response.getHeader("location")).toBe("/en/admin/log");
  expect(asAskedFor(request, "at /en/~~~~~/log")).toBe("at /en/admin/log");
  expect(String(asAskedFor(request, Buffer.from('["~~~~~","日志"]')))).toBe('["admin","日志"]');
  expect(asAskedFor((await asked("/en/explore")).request, "a ~~~~~ b")).toBe("a ~~~~~ b");
});

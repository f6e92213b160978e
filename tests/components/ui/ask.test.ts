import { createServer, type RequestListener } from "node:http";
import { afterEach, expect, it } from "vitest";
import { ask } from "@/components/ui/ask";

let stop: (() => void) | undefined;
afterEach(() => stop?.());

/** Somebody who answers, and where. */
async function answering(how: RequestListener): Promise<string> {
  const server = createServer(how);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  stop = () => server.close();
  const address = server.address();
  return typeof address === "object" && address ? `http://127.0.0.1:${address.port}/` : "";
}

const saying = (status: number, words: string) =>
  answering((_, response) => response.writeHead(status).end(words));

it("what one says arrives as JSON, and what is answered comes back", async () => {
  const url = await answering(async (request, response) => {
    const said = await request.toArray();
    response.end(JSON.stringify([request.method, request.headers["content-type"], said.join("")]));
  });
  const answer = await ask(url, { method: "PUT", body: { words: "糖葫芦", none: undefined } });
  expect(answer).toEqual({ ok: true, result: ["PUT", "application/json", '{"words":"糖葫芦"}'] });
});

it("asking for a page sends nothing", async () => {
  const url = await answering(async (request, response) =>
    response.end(JSON.stringify([request.method, (await request.toArray()).length])),
  );
  expect(await ask(url)).toEqual({ ok: true, result: ["GET", 0] });
});

it("a no comes with its reasons", async () => {
  const error = { code: "conflict", message: "Too late.", fields: { body: "Too long." }, detail: { now: 2 } };
  expect(await ask(await saying(409, JSON.stringify({ error })))).toEqual({
    ...{ ok: false, status: 409, message: "Too late." },
    ...{ fields: { body: "Too long." }, detail: { now: 2 } },
  });
});

it.each([
  ["a proxy's page", 502, "<h1>Bad gateway</h1>"],
  ["the page of a café's network", 200, "<h1>Welcome!</h1>"],
])("%s is no answer of ours", async (_, status, words) => {
  expect(await ask(await saying(status, words))).toMatchObject({
    ok: false,
    status,
    message: "",
    fields: {},
  });
});

it("without a network nothing answers, and nothing is thrown", async () => {
  const url = await saying(200, "{}");
  stop?.();
  expect(await ask(url)).toMatchObject({ ok: false, status: 0, message: "" });
});

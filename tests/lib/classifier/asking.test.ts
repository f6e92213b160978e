import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { ask, ClassifierTrouble } from "@/lib/classifier/asking";
import { json, resultOf, type StandIn, scores, startClassifier } from "../../support/classifier-server";

let standIn: StandIn;

beforeAll(async () => {
  standIn = await startClassifier();
});
afterEach(() => standIn.forget());
afterAll(() => standIn.close());

async function troubleOf(attempt: Promise<unknown>): Promise<ClassifierTrouble> {
  const error = await attempt.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ClassifierTrouble);
  return error as ClassifierTrouble; // just seen
}

describe("a question", () => {
  it("about words is a text, with the key in the header and nowhere else", async () => {
    standIn.answers(scores({ hate: 0.25 }));
    const asking = standIn.endpoint({ key: "sk-very-secret", model: "omni-moderation-latest" });
    expect(await ask(asking, "一日三餐")).toEqual({ hate: 0.25 });
    const [asked] = standIn.asked;
    expect(asked).toMatchObject({ method: "POST", path: "/v1/moderations" });
    expect(asked?.body).toEqual({ model: "omni-moderation-latest", input: "一日三餐" });
    expect(asked?.headers.authorization).toBe("Bearer sk-very-secret");
    expect(JSON.stringify([asked?.path, asked?.body])).not.toContain("secret");
  });

  it("about a picture carries its bytes, not an address", async () => {
    await ask(standIn.endpoint(), { webp: Buffer.from("picture") });
    expect(standIn.asked[0]?.body).toEqual({
      input: [{ type: "image_url", image_url: { url: "data:image/webp;base64,cGljdHVyZQ==" } }],
    });
    expect(standIn.asked[0]?.headers.authorization).toBeUndefined();
  });

  it.each(["", "/", "/v1", "/v1/"])("finds its way from a base that ends with “%s”", async (end) => {
    await ask(standIn.endpoint({ url: `${standIn.url}/behind${end}` }), "words");
    expect(standIn.asked[0]?.path).toBe("/behind/v1/moderations");
  });

  it("takes the highest of several results", async () => {
    const [one, other] = [resultOf({ hate: 0.1, sexual: 0.9 }), resultOf({ hate: 0.2 })];
    standIn.answers(json({ results: [...one.results, ...other.results] }));
    expect(await ask(standIn.endpoint(), "words")).toEqual({ hate: 0.2, sexual: 0.9 });
  });
});

describe("a classifier is in trouble that", () => {
  it("is down", async () => {
    const gone = await startClassifier();
    await gone.close();
    expect((await troubleOf(ask(gone.endpoint(), "words"))).message).toMatch(
      /did not answer \(ECONNREFUSED\)/,
    );
  });

  it("takes longer than it may", async () => {
    standIn.answers(() => {});
    const trouble = await troubleOf(ask(standIn.endpoint({ timeoutMs: 150 }), "words"));
    expect(trouble.message).toContain("did not answer (TimeoutError)");
  });

  it("begins to answer and then stops", async () => {
    standIn.answers((response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.write('{"results":');
    });
    const trouble = await troubleOf(ask(standIn.endpoint({ timeoutMs: 150 }), "words"));
    expect(trouble.message).toContain("broke off");
  });

  it.each([
    ["no JSON", "<html>"],
    ["half of one", '{"results": [{"category_sc'],
    ["an empty page", ""],
    ["no results", "{}"],
    ["an empty list of them", '{"results": []}'],
    ["no scores", '{"results": [{"flagged": true}]}'],
    ["words for scores", '{"results": [{"category_scores": {"hate": "high"}}]}'],
    ["a score above 1", '{"results": [{"category_scores": {"hate": 1.01}}]}'],
    ["a score below 0", '{"results": [{"category_scores": {"hate": -0.01}}]}'],
    ["a list of scores", '{"results": [{"category_scores": [0.5]}]}'],
    ["nothing at all", "null"],
  ])("answers %s", async (_, body) => {
    standIn.answers((response) => response.end(body));
    expect((await troubleOf(ask(standIn.endpoint(), "words"))).message).toMatch(
      /answered something else than/,
    );
  });

  const long = (size: number) => {
    const rest = JSON.stringify({ ...resultOf({ hate: 0.5 }), filler: "" });
    return JSON.stringify({ ...resultOf({ hate: 0.5 }), filler: "x".repeat(size - rest.length) });
  };

  it("answers more than 64 KB, while 64 KB are well", async () => {
    standIn.answers((response) => response.end(long(65_536)));
    expect(await ask(standIn.endpoint(), "words")).toEqual({ hate: 0.5 });
    standIn.answers((response) => response.end(long(65_537)));
    expect((await troubleOf(ask(standIn.endpoint(), "words"))).message).toContain("answered too much");
  });

  it("answers without end, or with little that unpacks to much", async () => {
    standIn.answers((response) => {
      const timer = setInterval(() => response.write("x".repeat(10_000)), 1);
      response.on("close", () => clearInterval(timer));
    });
    expect((await troubleOf(ask(standIn.endpoint(), "words"))).message).toContain("answered too much");
    standIn.answers((response) => {
      response.writeHead(200, { "content-encoding": "gzip" });
      response.end(gzipSync(long(20_000_000)));
    });
    expect((await troubleOf(ask(standIn.endpoint(), "words"))).message).toContain("answered too much");
  });

  it.each([301, 302, 307, 308])(
    "sends elsewhere (%i): nobody goes there, least of all the key",
    async (status) => {
      let visited = 0;
      const elsewhere = createServer((_, response) => {
        visited += 1;
        response.end(JSON.stringify(resultOf({ hate: 1 })));
      });
      await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
      const { port } = elsewhere.address() as { port: number }; // listens on a port
      standIn.answers(json({}, status, { location: `http://127.0.0.1:${port}/v1/moderations` }));
      const trouble = await troubleOf(ask(standIn.endpoint({ key: "sk" }), "words"));
      expect(trouble.message).toContain(`answered ${status}`);
      expect(visited).toBe(0);
      elsewhere.close();
    },
  );

  it.each([400, 401, 404, 500, 503])("answers %i", async (status) => {
    standIn.answers(json({ error: { message: "no" } }, status));
    expect(await troubleOf(ask(standIn.endpoint(), "words"))).toMatchObject({
      message: `the classifier answered ${status}`,
      retryAfter: null,
    });
  });

  it.each([
    ["7", 7],
    ["0", 1],
    ["3600", 3_600],
    ["3601", 3_600],
    ["soon", null],
  ])("asks to be asked again after “%s”", async (said, retryAfter) => {
    standIn.answers(json({}, 429, { "retry-after": said }));
    expect(await troubleOf(ask(standIn.endpoint(), "words"))).toMatchObject({ retryAfter });
  });

  it("asks to be asked again at a time of day", async () => {
    standIn.answers(json({}, 429, { "retry-after": new Date(Date.now() + 60_000).toUTCString() }));
    const { retryAfter } = await troubleOf(ask(standIn.endpoint(), "words"));
    expect(retryAfter).toBeGreaterThan(55);
    expect(retryAfter).toBeLessThanOrEqual(60);
  });

  it("is told of without what was asked and without the key", async () => {
    standIn.answers(json({ error: "sk-very-secret 一日三餐" }, 500));
    const trouble = await troubleOf(ask(standIn.endpoint({ key: "sk-very-secret" }), "一日三餐"));
    expect(`${trouble.stack}${JSON.stringify(trouble)}`).not.toMatch(/sk-very|一日三餐/);
  });
});

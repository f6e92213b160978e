import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { Classifier, Endpoint } from "@/lib/classifier/settings";
import type { Thresholds } from "@/lib/classifier/thresholds";

/** Stands in for a classifier that speaks OpenAI's moderation interface: answers as it is told, and keeps what it was asked. */

type Part = { type: "image_url"; image_url: { url: string } };
type Asked = {
  method: string | undefined;
  path: string | undefined;
  headers: IncomingHttpHeaders;
  body: { model?: string; input: string | Part[] };
};

type Scores = Record<string, number>;
type Answer = (response: ServerResponse, asked: Asked) => void;

export async function startClassifier() {
  const asked: Asked[] = [];
  let answer: Answer = scores({});
  const server = createServer(async (request, response) => {
    const { method, url: path, headers } = request;
    // what our own client sent
    const body = JSON.parse((await text(request)) || "{}") as Asked["body"];
    const question = { method, path, headers, body };
    asked.push(question);
    answer(response, question);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // a server on a port has an address of this form
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    asked,
    answers(next: Answer) {
      answer = next;
    },
    endpoint(wish: Partial<Endpoint> = {}): Endpoint {
      return { url, key: undefined, model: undefined, timeoutMs: 2_000, ...wish };
    },
    /** Asked about words and pictures alike. */
    classifier(thresholds: Thresholds): Classifier {
      return { words: this.endpoint(), pictures: this.endpoint(), thresholds };
    },
    forget() {
      asked.length = 0;
      answer = scores({});
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export type StandIn = Awaited<ReturnType<typeof startClassifier>>;

export function json(value: unknown, status = 200, headers: Record<string, string> = {}): Answer {
  return (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(value));
  };
}

export function resultOf(category_scores: Scores) {
  const categories = Object.fromEntries(
    Object.entries(category_scores).map(([name, score]) => [name, score > 0.5]),
  );
  return { id: "modr-1", model: "stand-in", results: [{ flagged: false, categories, category_scores }] };
}

export function scores(given: Scores): Answer {
  return json(resultOf(given));
}

/** Of words, and of each picture in turn; the last goes on. */
export function scoresOf({ words = {}, pictures = [{}] }: { words?: Scores; pictures?: Scores[] }): Answer {
  let next = 0;
  return (response, { body }) => {
    if (typeof body.input === "string") return json(resultOf(words))(response, { body } as Asked);
    const given = pictures[Math.min(next, pictures.length - 1)] ?? {};
    next += 1;
    json(resultOf(given))(response, { body } as Asked);
  };
}

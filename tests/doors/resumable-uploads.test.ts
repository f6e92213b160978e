import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { Upload, type UploadOptions } from "tus-js-client";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { MAX_BYTES } from "@/lib/media/schema";
import { finishUpload, uploadState } from "@/lib/uploads/resumable";
import { aPicture, draw } from "../lib/media/pictures";
import { aPerson } from "../support/cast";
import { as } from "./harness";

/** The door as a client knows it that is not ours: tus-js-client, over a real connection. */

let server: Server;
let origin = "";
let mei: Viewer;
/** Requests after which the connection is cut, before they are answered. */
let cuts: ((request: IncomingMessage) => boolean)[] = [];
let asked: string[] = [];

async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const { method = "", url = "" } = incoming;
  asked.push(method);
  const hasBody = method === "PATCH";
  const init: RequestInit & { duplex?: "half" } = {
    method,
    headers: Object.entries(incoming.headers).map(
      ([name, value]) => [name, String(value)] as [string, string],
    ),
    // the types of the same stream in the DOM's and in Node's libraries differ in name only
    ...(hasBody ? { body: Readable.toWeb(incoming) as ReadableStream, duplex: "half" } : {}),
  };
  const request = new Request(`${origin}${url}`, init);
  const params = Promise.resolve<Record<string, string>>(
    method === "POST" ? {} : { id: url.split("/").at(-1) ?? "" },
  );
  // not before the harness has set up what it plays
  const { POST } = await import("@/app/api/uploads/resumable/route");
  const one = await import("@/app/api/uploads/resumable/[id]/route");
  const door = { POST, HEAD: one.HEAD, PATCH: one.PATCH, DELETE: one.DELETE }[method];
  if (!door) return void outgoing.writeHead(405).end();
  const answer = await door(request, { params });
  const cut = cuts.findIndex((cuts) => cuts(incoming));
  if (cut >= 0) {
    cuts.splice(cut, 1);
    return void incoming.socket.destroy();
  }
  outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
  outgoing.end(await answer.text());
}

beforeAll(async () => {
  server = createServer(
    (incoming, outgoing) => void handle(incoming, outgoing).catch(() => outgoing.destroy()),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

beforeEach(async () => {
  [cuts, asked] = [[], []];
  mei = await aPerson("mei");
  await as(mei);
});

/** Of several megabytes: what follows a JPEG's end is passed over. */
const picture = async () =>
  Buffer.concat([await draw(aPicture(300, 200)).jpeg().toBuffer(), randomBytes(2_400_000)]);

type Sent = { id: string; steps: number[] };

function send(bytes: Buffer, options: Partial<UploadOptions> = {}): Promise<Sent> {
  const steps: number[] = [];
  return new Promise((resolve, reject) => {
    const upload = new Upload(bytes, {
      endpoint: `${origin}/api/uploads/resumable`,
      retryDelays: [0, 10, 10],
      metadata: { filename: "猫.jpg", filetype: "image/jpeg" },
      onChunkComplete: (_, accepted) => steps.push(accepted),
      onError: reject,
      onSuccess: () => resolve({ id: upload.url?.split("/").at(-1) ?? "", steps }),
      ...options,
    });
    upload.start();
  });
}

describe("tus-js-client", () => {
  it("sends a picture whole", async () => {
    const bytes = await picture();
    const { id } = await send(bytes);
    expect(await finishUpload(mei, { id })).toMatchObject({ width: 300 });
    expect(asked).toEqual(["POST", "PATCH"]);
  });

  it("sends a picture in chunks", async () => {
    const bytes = await picture();
    const { id, steps } = await send(bytes, { chunkSize: 700_000 });
    expect(steps).toEqual([700_000, 1_400_000, 2_100_000, bytes.length]);
    expect(await finishUpload(mei, { id })).toMatchObject({ width: 300 });
  });

  it("goes on after answers that never reached it, and sends nothing twice", async () => {
    const bytes = await picture();
    cuts = [(request) => request.headers["upload-offset"] === "700000"];
    const { id, steps } = await send(bytes, { chunkSize: 700_000 });
    expect(steps).toEqual([700_000, 2_100_000, bytes.length]);
    expect(asked).toEqual(["POST", "PATCH", "PATCH", "HEAD", "PATCH", "PATCH"]);
    expect(await finishUpload(mei, { id })).toMatchObject({ width: 300 });
  });

  it("resumes an upload begun before, from where it is", async () => {
    const bytes = await picture();
    const uploadUrl = await new Promise<string>((resolve, reject) => {
      const upload = new Upload(bytes, {
        endpoint: `${origin}/api/uploads/resumable`,
        chunkSize: 1_000_000,
        onError: reject,
        onChunkComplete: () => {
          void upload.abort();
          resolve(upload.url ?? "");
        },
      });
      upload.start();
    });
    asked = [];
    const { id, steps } = await send(bytes, { uploadUrl });
    expect(asked).toEqual(["HEAD", "PATCH"]);
    expect(steps).toEqual([bytes.length]);
    expect(await finishUpload(mei, { id })).toMatchObject({ width: 300 });
  });

  it("begins anew when the upload it knew is gone", async () => {
    const bytes = await picture();
    const uploadUrl = `${origin}/api/uploads/resumable/0190a000-0000-7000-8000-000000000000`;
    const { id } = await send(bytes, { uploadUrl });
    expect(asked).toEqual(["HEAD", "POST", "PATCH"]);
    expect(await uploadState(mei, { id })).toMatchObject({ received: bytes.length });
  });

  it("is told in words what is wrong with a file", async () => {
    const upload = send(Buffer.alloc(10), { metadata: { filetype: "video/mp4" } });
    await expect(upload).rejects.toThrow("This kind of file cannot be a photo here.");
    const large = send(Buffer.alloc(MAX_BYTES + 1));
    await expect(large).rejects.toThrow("This photo is larger than 30 MB.");
    expect(asked).toEqual(["POST", "POST"]);
  });
});

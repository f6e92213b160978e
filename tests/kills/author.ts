import { randomBytes, randomInt, randomUUID } from "node:crypto";
import type { Viewer } from "@/lib/accounts/viewer";
import { sessionCookieName } from "@/lib/auth/cookies";
import { openSession } from "@/lib/auth/sessions";
import { aPicture, draw } from "../lib/media/pictures";

/** What the site has told somebody is safe. */
export type Told = {
  /** Upload → bytes that it acknowledged. */
  bytes: Map<string, number>;
  pictures: Set<string>;
  /** Draft → its title and pictures. */
  drafts: Map<string, { title: string; pictures: string[] }>;
  /** Request → the note's title and pictures. */
  notes: Map<string, { title: string; pictures: string[] }>;
  /** Requests that were answered. */
  answers: number;
  /** Times that a request came to nothing and was made again. */
  again: number;
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Somebody with a phone: uploads in chunks, saves a draft, publishes; whatever fails is tried again until `isOver`. */
export async function anAuthor(viewer: Viewer, origin: string, isOver: () => boolean) {
  const books = { bytes: new Map(), pictures: new Set<string>(), drafts: new Map(), notes: new Map() };
  const told: Told = { ...books, answers: 0, again: 0 };
  const cookie = `${sessionCookieName()}=${await openSession(viewer.id, "a phone")}`;
  const headers = { cookie, "sec-fetch-site": "same-origin", "tus-resumable": "1.0.0" };

  class Over extends Error {}

  /** Until it is answered: a network that is not there, a server that is starting, a line that is full. */
  async function ask(path: string, init: RequestInit & { headers?: Record<string, string> } = {}) {
    for (;;) {
      if (isOver()) throw new Over();
      try {
        const answer = await fetch(`${origin}${path}`, {
          redirect: "manual",
          signal: AbortSignal.timeout(20_000),
          ...init,
          headers: { ...headers, ...init.headers },
        });
        const text = await answer.text();
        if (answer.status < 500) {
          told.answers += 1;
          return { status: answer.status, headers: answer.headers, text };
        }
      } catch {}
      told.again += 1;
      await pause(100);
    }
  }

  async function upload(bytes: Buffer): Promise<string> {
    const type = Buffer.from("image/jpeg").toString("base64");
    const begun = await ask("/api/uploads/resumable", {
      method: "POST",
      headers: { "upload-length": String(bytes.length), "upload-metadata": `filetype ${type}` },
    });
    if (begun.status !== 201) throw new Error(`POST ${begun.status}: ${begun.text}`);
    const address = begun.headers.get("location") ?? "";
    const id = address.split("/").at(-1) ?? "";
    const offsetOf = (answer: { headers: Headers }) => Number(answer.headers.get("upload-offset"));
    let at = 0;
    told.bytes.set(id, 0);
    while (at < bytes.length) {
      const chunk = bytes.subarray(at, at + 400_000);
      const sent = await ask(address, {
        method: "PATCH",
        body: new Uint8Array(chunk),
        headers: { "upload-offset": String(at), "content-type": "application/offset+octet-stream" },
      });
      // a try before this one may have brought more than its sender came to know
      const state = sent.status === 409 ? await ask(address, { method: "HEAD" }) : sent;
      if (state.status >= 300) throw new Error(`upload ${id} at ${at}: ${state.status} ${state.text}`);
      if (offsetOf(state) < at) throw new Error(`upload ${id} went back from ${at} to ${offsetOf(state)}`);
      at = offsetOf(state);
      told.bytes.set(id, at);
    }
    const made = await ask(`${address}/picture`, { method: "PUT" });
    if (made.status !== 200) throw new Error(`PUT picture ${made.status}: ${made.text}`);
    const picture: { id: string } = JSON.parse(made.text);
    told.pictures.add(picture.id);
    return picture.id;
  }

  async function saveDraft(title: string, pictures: string[]): Promise<string> {
    const id = randomUUID();
    for (;;) {
      const saved = await ask(`/api/drafts/${id}`, {
        method: "PUT",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({
          baseRevision: 0,
          content: { title, channel: "pets" },
          pictures: pictures.map((mediaId) => ({ mediaId })),
        }),
      });
      // a conflict is what a try before this one has saved
      if (saved.status === 200 || saved.status === 409) break;
      throw new Error(`draft ${saved.status}: ${saved.text}`);
    }
    told.drafts.set(id, { title, pictures });
    return id;
  }

  /** By the form as it stands without scripts. */
  async function publish(requestId: string, title: string, pictures: string[]): Promise<void> {
    const page = await ask("/en/compose", { headers: { accept: "text/html" } });
    const form = new FormData();
    for (const [, name = "", value = ""] of page.text.matchAll(
      /<input type="hidden" name="(\$ACTION[^"]*)"(?: value="([^"]*)")?\/?>/g,
    ))
      form.set(name, value.replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
    if ([...form.keys()].length === 0) throw new Error(`the composer has no form: ${page.status}`);
    for (const [name, value] of Object.entries({ requestId, title, channel: "pets", visibility: "everyone" }))
      form.set(name, value);
    for (const id of pictures) form.append("mediaIds[]", id);
    for (const _ of pictures) form.append("alts[]", "");
    const answer = await ask("/en/compose", { method: "POST", body: form });
    if (answer.status !== 303) throw new Error(`publish ${answer.status}: ${answer.text.slice(0, 300)}`);
    told.notes.set(requestId, { title, pictures });
  }

  async function picture(): Promise<Buffer> {
    const drawn = await draw(aPicture(randomInt(80, 200), randomInt(80, 200)))
      .jpeg()
      .toBuffer();
    // what follows a JPEG's end is passed over
    return Buffer.concat([drawn, randomBytes(randomInt(200_000, 1_800_000))]);
  }

  async function live(): Promise<void> {
    for (;;) {
      const title = `cat ${randomBytes(6).toString("hex")}`;
      const pictures = [await upload(await picture())];
      if (randomInt(2)) pictures.push(await upload(await picture()));
      const id = await saveDraft(title, pictures);
      if (randomInt(3)) await publish(id, title, pictures);
    }
  }

  const living = live().catch((error) => {
    if (!(error instanceof Over)) throw error;
  });
  // whoever waits for it hears of it; until then it is no stray rejection
  living.catch(() => {});
  return { viewer, told, living };
}

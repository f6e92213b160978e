import { randomBytes } from "node:crypto";
import { readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { processApart } from "@/lib/media/apart";
import { createQueue } from "@/lib/media/queue";
import { MAX_BYTES } from "@/lib/media/schema";
import { keepPicture } from "@/lib/uploads/commands";
import { sweepFolder, uploadsFolder } from "@/lib/uploads/folder";
import {
  beginUpload,
  discardUpload,
  finishUpload,
  sweepUploads,
  takeBytes,
  uploadState,
} from "@/lib/uploads/resumable";
import { MOST_PIECES, MOST_UNFINISHED } from "@/lib/uploads/schema";
import { aPerson } from "../../support/cast";
import { refusalOf } from "../../support/refusal";
import { aPicture, draw } from "../media/pictures";

let mei: Viewer;
let ana: Viewer;

beforeEach(async () => {
  [mei, ana] = await Promise.all([aPerson("mei"), aPerson("ana")]);
  for (const name of await files()) await rm(join(await uploadsFolder(), name));
});

const files = async () => readdir(await uploadsFolder());
const jpeg = (width = 300) => draw(aPicture(width, 200)).jpeg().toBuffer();
/** A file of several pieces: what follows a JPEG's end is passed over. */
const large = async () => Buffer.concat([await jpeg(), randomBytes(3_400_000)]);

const begin = (bytes: number, type = "image/jpeg", who = mei) => beginUpload(who, { bytes, type });
/** As a network brings them. */
function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(Uint8Array.from(bytes.subarray(at, at + 65_536)));
      at += 65_536;
    },
  });
}
const send = (id: string, offset: number, bytes: Uint8Array, who = mei) =>
  takeBytes(who, { id }, { offset, bytes: bytes.byteLength, body: streamOf(bytes) });

/** A sender whose network fails after these bytes. */
function breakingOff(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let sent = false;
  return new ReadableStream(
    {
      pull(controller) {
        if (sent) return controller.error(new Error("the network is gone"));
        controller.enqueue(bytes);
        sent = true;
      },
    },
    { highWaterMark: 0 },
  );
}

/** An upload whose bytes are all there. */
async function arrived(bytes: Uint8Array, who = mei): Promise<string> {
  const { id } = await begin(bytes.byteLength, "image/jpeg", who);
  await send(id, 0, bytes, who);
  return id;
}

describe("an upload in several requests", () => {
  it("becomes the picture it was, and leaves no file behind", async () => {
    const bytes = await large();
    expect(bytes.length).toBeGreaterThan(3_000_000);
    const { id } = await begin(bytes.length);
    const half = 1_500_001;
    expect(await send(id, 0, bytes.subarray(0, half))).toMatchObject({
      length: bytes.length,
      received: half,
    });
    expect((await files()).length).toBe(2);
    expect(await uploadState(mei, { id })).toMatchObject({ received: half });
    await send(id, half, bytes.subarray(half));
    const picture = await finishUpload(mei, { id });
    expect(picture).toMatchObject({ width: 300, height: 200 });
    expect(await keepPicture(mei.id, bytes)).toMatchObject({ id: picture.id });
    expect(await files()).toEqual([]);
  });

  it("gives the same picture however often it is finished", async () => {
    const id = await arrived(await jpeg());
    const pictures = await Promise.all([1, 2, 3].map(() => finishUpload(mei, { id })));
    pictures.push(await finishUpload(mei, { id }));
    expect(new Set(pictures.map((picture) => picture.id)).size).toBe(1);
    expect(await db.media.count()).toBe(1);
  });

  it("is the same picture as one that came whole before", async () => {
    const bytes = await jpeg(310);
    const whole = await keepPicture(mei.id, bytes);
    expect((await finishUpload(mei, { id: await arrived(bytes) })).id).toBe(whole.id);
  });

  it("cannot be finished before its last byte", async () => {
    const bytes = await jpeg();
    const { id } = await begin(bytes.length);
    await send(id, 0, bytes.subarray(0, -1));
    expect(await refusalOf(finishUpload(mei, { id }))).toMatchObject({
      code: "conflict",
      messageKey: "uploadUnfinished",
    });
    await send(id, bytes.length - 1, bytes.subarray(-1));
    await finishUpload(mei, { id });
  });
});

describe("a network that fails", () => {
  it("costs nothing that came before", async () => {
    const bytes = await large();
    const { id } = await begin(bytes.length);
    const came = bytes.subarray(0, 1_400_000);
    const attempt = takeBytes(mei, { id }, { offset: 0, bytes: bytes.length, body: breakingOff(came) });
    expect((await refusalOf(attempt)).messageKey).toBe("pictureBrokenOff");
    expect((await uploadState(mei, { id })).received).toBe(came.length);
    await send(id, came.length, bytes.subarray(came.length));
    expect(await finishUpload(mei, { id })).toMatchObject({ width: 300 });
  });

  it.each([1, -1, 10, Number.NaN])("that repeats or skips bytes (%d off) is told so", async (off) => {
    const bytes = await jpeg();
    const { id } = await begin(bytes.length);
    await send(id, 0, bytes.subarray(0, 100));
    const attempt = send(id, 100 + off, bytes.subarray(100));
    expect(await refusalOf(attempt)).toMatchObject({ code: "conflict", messageKey: "uploadOffset" });
    expect((await uploadState(mei, { id })).received).toBe(100);
  });

  it("cannot mix up two requests that bring the same bytes at once", async () => {
    const bytes = await large();
    for (let round = 0; round < 3; round += 1) {
      const { id } = await begin(bytes.length);
      const tries = await Promise.allSettled([1, 2, 3, 4].map(() => send(id, 0, bytes)));
      for (const one of tries) {
        if (one.status === "rejected") expect(one.reason).toMatchObject({ messageKey: "uploadOffset" });
      }
      const { received } = await uploadState(mei, { id });
      expect(received).toBeGreaterThan(0);
      if (received < bytes.length) await send(id, received, bytes.subarray(received));
      await finishUpload(mei, { id });
    }
    // the bytes were never another's: it is one picture
    expect(await db.media.count()).toBe(1);
    expect(await files()).toEqual([]);
  });

  it("cannot mix in what another request says the bytes are", async () => {
    const bytes = await large();
    const { id } = await begin(bytes.length);
    const lies = Buffer.alloc(bytes.length, 0xff);
    await Promise.allSettled([send(id, 0, bytes), send(id, 0, lies)]);
    const { pieces, received } = await db.upload.findUniqueOrThrow({ where: { id } });
    const kept = await Promise.all(pieces.map(async (name) => readFile(join(await uploadsFolder(), name))));
    let at = 0;
    for (const piece of kept) {
      const [truth, lie] = [bytes.subarray(at, at + piece.length), lies.subarray(0, piece.length)];
      expect(piece.equals(truth) || piece.equals(lie)).toBe(true);
      at += piece.length;
    }
    expect(at).toBe(received);
  });
});

describe("more than was announced", () => {
  it("is refused before a byte is read when it says so", async () => {
    const bytes = await jpeg();
    const { id } = await begin(bytes.length);
    const unread = new ReadableStream<Uint8Array>(
      {
        pull() {
          throw new Error("was read");
        },
      },
      { highWaterMark: 0 },
    );
    const attempt = takeBytes(mei, { id }, { offset: 0, bytes: bytes.length + 1, body: unread });
    expect((await refusalOf(attempt)).messageKey).toBe("uploadTooLong");
  });

  it("is cut off when it does not, and what is safe stays", async () => {
    const { id } = await begin(1_500_000);
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(65_536)),
    });
    const attempt = takeBytes(mei, { id }, { offset: 0, bytes: Number.NaN, body: endless });
    expect((await refusalOf(attempt)).messageKey).toBe("uploadTooLong");
    expect((await uploadState(mei, { id })).received).toBe(1024 * 1024);
    expect((await files()).length).toBe(1);
  });
});

describe("what is announced", () => {
  it("may be a file of exactly the limit, and not one byte more", async () => {
    expect(await begin(MAX_BYTES)).toMatchObject({ length: MAX_BYTES, received: 0 });
    expect((await refusalOf(begin(MAX_BYTES + 1))).messageKey).toBe("pictureBytes");
    expect((await refusalOf(begin(1_000_000_000))).messageKey).toBe("pictureBytes");
  });

  it.each([0, -1, 1.5, Number.NaN])("is not a file of %d bytes", async (bytes) => {
    expect((await refusalOf(begin(bytes))).messageKey).toBe("pictureDamaged");
  });

  it("is a picture, or of no known kind", async () => {
    await begin(10, "application/octet-stream");
    expect((await refusalOf(begin(10, "video/mp4"))).messageKey).toBe("pictureKind");
    expect((await refusalOf(begin(10, "text/html"))).messageKey).toBe("pictureKind");
  });

  it(`is one of at most ${MOST_UNFINISHED} that are not finished`, async () => {
    const id = await arrived(await jpeg());
    await finishUpload(mei, { id });
    const begun = await Promise.allSettled(Array.from({ length: MOST_UNFINISHED + 4 }, () => begin(10)));
    expect(begun.filter(({ status }) => status === "fulfilled")).toHaveLength(MOST_UNFINISHED);
    const refusal = await refusalOf(begin(10));
    expect(refusal).toMatchObject({ code: "limited", messageKey: "uploadsMany" });
    expect(refusal.retryAfter).toBeGreaterThan(0);
    await begin(10, "image/png", ana);
    const one = await db.upload.findFirstOrThrow({ where: { ownerId: mei.id, mediaId: null } });
    await discardUpload(mei, { id: one.id });
    await begin(10);
  });
});

describe("a file that is refused", () => {
  it.each([
    ["pictureKind", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")],
    ["pictureKind", Buffer.from("<!doctype html><script>alert(1)</script>")],
    ["pictureKind", Buffer.alloc(2_000_000)],
  ])("is refused for the same reason each time it is asked: %s", async (reason, bytes) => {
    const id = await arrived(bytes);
    for (let time = 0; time < 2; time += 1) {
      expect(await refusalOf(finishUpload(mei, { id }))).toMatchObject({
        code: "invalid",
        messageKey: reason,
      });
    }
    expect(await files()).toEqual([]);
    expect(await db.media.count()).toBe(0);
  });

  it("is so when it only begins like a picture", async () => {
    const id = await arrived((await jpeg()).subarray(0, 900));
    expect((await refusalOf(finishUpload(mei, { id }))).messageKey).toBe("pictureDamaged");
  });
});

it("is not lost when the line is full: asking again is enough", async () => {
  const id = await arrived(await jpeg(320));
  const open = globalThis.tanghuluWorkshop;
  const full = createQueue({ places: 1, waiting: 0 });
  globalThis.tanghuluWorkshop = { process: (picture) => full.run(1, () => processApart(picture)) };
  const refusal = await refusalOf(finishUpload(mei, { id }));
  globalThis.tanghuluWorkshop = open;
  expect(refusal).toMatchObject({ code: "unavailable", messageKey: "pictureBusy" });
  expect(refusal.retryAfter).toBeGreaterThan(0);
  expect(await finishUpload(mei, { id })).toMatchObject({ width: 320 });
});

describe("somebody else's upload", () => {
  it("is not there", async () => {
    const id = await arrived(await jpeg());
    for (const attempt of [
      () => uploadState(ana, { id }),
      () => send(id, 0, Buffer.of(1), ana),
      () => finishUpload(ana, { id }),
      () => discardUpload(ana, { id }),
    ]) {
      expect(await refusalOf(attempt())).toMatchObject({ code: "not_found", messageKey: "uploadGone" });
    }
    expect(await finishUpload(mei, { id })).toMatchObject({ width: 300 });
  });

  it("with the same bytes gives each their own picture of the same files", async () => {
    const bytes = await jpeg(330);
    const [hers, theirs] = await Promise.all([arrived(bytes), arrived(bytes, ana)]);
    const [one, two] = await Promise.all([
      finishUpload(mei, { id: hers }),
      finishUpload(ana, { id: theirs }),
    ]);
    expect(one.id).not.toBe(two.id);
    expect(one.smallUrl).toBe(two.smallUrl);
  });
});

it("is for writers", async () => {
  const suspended = { ...mei, suspendedUntil: new Date(Date.now() + 1000) };
  const { id } = await begin(10);
  for (const attempt of [
    () => beginUpload(suspended, { bytes: 10, type: "image/png" }),
    () => uploadState(suspended, { id }),
    () => finishUpload(suspended, { id }),
    () => takeBytes(suspended, { id }, { offset: 0, bytes: 1, body: streamOf(Buffer.of(1)) }),
  ]) {
    expect((await refusalOf(attempt())).code).toBe("forbidden");
  }
  expect((await refusalOf(beginUpload(null, { bytes: 10, type: "image/png" }))).code).toBe("unauthenticated");
});

describe("an upload that nobody goes on with", () => {
  const hours = (many: number) => new Date(Date.now() + many * 3_600_000);

  it("is there for a day after its last byte, then it and its files are swept", async () => {
    const bytes = await jpeg();
    const { id } = await begin(bytes.length);
    await send(id, 0, bytes.subarray(0, 500));
    expect(await sweepUploads(hours(23.9))).toBe(0);
    await sweepFolder(hours(23.9));
    expect((await files()).length).toBe(1);
    expect(await sweepUploads(hours(24.1))).toBe(1);
    await sweepFolder(hours(24.1));
    expect(await files()).toEqual([]);
    expect((await refusalOf(uploadState(mei, { id }))).code).toBe("not_found");
  });

  it("is not there as soon as its day is over, swept or not", async () => {
    const { id } = await begin(10);
    await db.upload.update({ where: { id }, data: { touchedAt: hours(-24.1) } });
    expect((await refusalOf(uploadState(mei, { id }))).code).toBe("not_found");
    for (let n = 0; n < MOST_UNFINISHED; n += 1) await begin(10);
  });

  it("can be taken back", async () => {
    const { id } = await begin(100);
    await send(id, 0, Buffer.alloc(50));
    await discardUpload(mei, { id });
    expect(await files()).toEqual([]);
    expect((await refusalOf(uploadState(mei, { id }))).code).toBe("not_found");
  });
});

it("sweeps the files that no upload names, once they are an hour old", async () => {
  const { id } = await begin(100);
  await send(id, 0, Buffer.alloc(50));
  const folder = await uploadsFolder();
  await writeFile(join(folder, "left-behind"), "half");
  await writeFile(join(folder, "being-written"), "half");
  await utimes(join(folder, "left-behind"), 0, 0);
  for (const name of await files()) if (name !== "being-written") await utimes(join(folder, name), 0, 0);
  expect(await sweepFolder(new Date())).toBe(1);
  expect(await files()).toHaveLength(2);
  expect(await files()).not.toContain("left-behind");
});

it("says that an upload is gone when its bytes are, and not another time", async () => {
  const id = await arrived(await jpeg());
  for (const name of await files()) await rm(join(await uploadsFolder(), name));
  expect((await refusalOf(finishUpload(mei, { id }))).messageKey).toBe("uploadGone");
  expect(await db.upload.count()).toBe(0);
});

it("does not let itself be cut into crumbs", async () => {
  const { id } = await begin(5000);
  await send(id, 0, Buffer.alloc(1));
  await db.upload.update({
    where: { id },
    data: { pieces: Array.from({ length: MOST_PIECES - 1 }, (_, at) => `piece-${at}`) },
  });
  await send(id, 1, Buffer.alloc(1));
  expect((await refusalOf(send(id, 2, Buffer.alloc(1)))).messageKey).toBe("uploadInCrumbs");
});

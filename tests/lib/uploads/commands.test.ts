import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { MAX_BYTES } from "@/lib/media/schema";
import { type Incoming, upload } from "@/lib/uploads/commands";
import { ownPictures } from "@/lib/uploads/queries";
import { aPerson } from "../../support/cast";
import { refusalOf } from "../../support/refusal";
import { isStored } from "../../support/stored";
import { aPicture, draw } from "../media/pictures";

let mei: Viewer;
let ana: Viewer;
/** Files of other tests' uploads. */
let others: string[] = [];

beforeEach(async () => {
  others = await temporary();
  [mei, ana] = await Promise.all([aPerson("mei"), aPerson("ana")]);
});

function incoming(bytes: Uint8Array, wish: Partial<Incoming> = {}): Incoming {
  const body = new Blob([Uint8Array.from(bytes)]).stream();
  return { type: "image/jpeg", bytes: bytes.byteLength, body, ...wish };
}

const jpeg = (width = 300, height = 200) => draw(aPicture(width, height)).jpeg().toBuffer();

/** Files of uploads that are under way. */
const temporary = () => readdir(join(process.env.MEDIA_DIR!, "uploads")).catch(() => []);

describe("uploading", () => {
  it("answers with a picture whose files are there", async () => {
    const picture = await upload(mei, incoming(await jpeg()));
    expect(picture).toMatchObject({ width: 300, height: 200, hadLocation: false, animated: false });
    expect(picture.colour).toMatch(/^#[0-9a-f]{6}$/);
    const row = await db.media.findUniqueOrThrow({ where: { id: picture.id } });
    for (const key of [row.masterKey, row.largeKey, row.smallKey]) {
      expect(await isStored(key)).toBe(true);
    }
    expect(picture.smallUrl).toBe(`/media/${row.smallKey}`);
    expect(await temporary()).toEqual(others);
  });

  it("keeps the same bytes once, also when they come twice at the same moment", async () => {
    const bytes = await jpeg(320);
    const uploads = await Promise.all([1, 2, 3, 4].map(() => upload(mei, incoming(bytes))));
    expect(new Set(uploads.map(({ id }) => id)).size).toBe(1);
    expect((await upload(mei, incoming(bytes))).id).toBe(uploads[0]!.id);
    expect(await db.media.count()).toBe(1);
  });

  it("gives each person a row of their own over shared files", async () => {
    const bytes = await jpeg(330);
    const [hers, theirs] = [await upload(mei, incoming(bytes)), await upload(ana, incoming(bytes))];
    expect(hers.id).not.toBe(theirs.id);
    expect(hers.smallUrl).toBe(theirs.smallUrl);
  });

  it("is for writers", async () => {
    const bytes = await jpeg();
    expect((await refusalOf(upload(null, incoming(bytes)))).code).toBe("unauthenticated");
    const suspended = { ...mei, suspendedUntil: new Date(Date.now() + 1000) };
    expect((await refusalOf(upload(suspended, incoming(bytes)))).code).toBe("forbidden");
    expect(await db.media.count()).toBe(0);
  });

  it.each([
    ["a text", { type: "text/html" }],
    ["a form", { type: "multipart/form-data" }],
    ["nothing", { body: null }],
  ])("refuses %s", async (_, wish) => {
    expect((await refusalOf(upload(mei, incoming(await jpeg(), wish)))).messageKey).toBe("pictureKind");
  });

  it("refuses what only calls itself a picture", async () => {
    const bytes = Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>");
    expect((await refusalOf(upload(mei, incoming(bytes)))).messageKey).toBe("pictureKind");
    const half = (await jpeg()).subarray(0, 900);
    expect((await refusalOf(upload(mei, incoming(half)))).messageKey).toBe("pictureDamaged");
    expect(await temporary()).toEqual(others);
  });

  it("refuses by the declared size before a byte is read", async () => {
    const body = new ReadableStream<Uint8Array>(
      {
        pull() {
          throw new Error("was read");
        },
      },
      { highWaterMark: 0 },
    );
    const refusal = await refusalOf(upload(mei, incoming(Buffer.of(), { bytes: MAX_BYTES + 1, body })));
    expect(refusal).toMatchObject({ messageKey: "pictureBytes", values: { megabytes: 30 } });
  });

  it("stops reading one byte past the limit, whatever was declared", async () => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          sent += 1_048_576;
          controller.enqueue(new Uint8Array(1_048_576));
        },
      },
      { highWaterMark: 0 },
    );
    const refusal = await refusalOf(upload(mei, incoming(Buffer.of(), { bytes: Number.NaN, body })));
    expect(refusal.messageKey).toBe("pictureBytes");
    expect(sent).toBeLessThan(MAX_BYTES + 4 * 1_048_576);
    expect(await temporary()).toEqual(others);
  });

  it("takes a file of exactly the limit", async () => {
    const bytes = Buffer.concat([await jpeg(), Buffer.alloc(MAX_BYTES)]).subarray(0, MAX_BYTES);
    expect((await upload(mei, incoming(bytes))).width).toBe(300);
  });

  it("leaves nothing behind when the sender goes away", async () => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new Uint8Array(1000));
        setTimeout(() => controller.error(new Error("aborted")), 20);
      },
    });
    expect((await refusalOf(upload(mei, incoming(Buffer.of(), { body })))).messageKey).toBe(
      "pictureBrokenOff",
    );
    expect(await temporary()).toEqual(others);
    expect(await db.media.count()).toBe(0);
  });
});

it("shows people their own uploads only, in the order asked for", async () => {
  const one = await upload(mei, incoming(await jpeg(340)));
  const two = await upload(mei, incoming(await jpeg(350)));
  const foreign = await upload(ana, incoming(await jpeg(360)));
  expect(await ownPictures(mei, { ids: [two.id, foreign.id, one.id] })).toEqual([two, one]);
});

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deliverMedia } from "@/lib/media/delivery";
import { diskStorage } from "@/lib/media/disk-storage";
import { file } from "@/lib/media/filing";
import { hashContent, processImage } from "@/lib/media/processing";
import { MediaRefusal } from "@/lib/media/refusal";
import type { ProcessedImage } from "@/lib/media/schema";
import {
  difference,
  filesIn,
  folder,
  heldWrongly,
  marks,
  pixelsOf,
  file as renditionOf,
  traces,
  webpChunks,
} from "./pictures";

const photos = folder("TANGHULU_PHOTOS", "../shared/photos");
const hostile = folder("TANGHULU_HOSTILE", "../shared/hostile");

const inFolder = (name: string) => (photos ? filesIn(join(photos, name)) : []);
const named = (paths: readonly string[]) => paths.map((path) => [basename(path), path] as const);

describe.skipIf(!photos)("real photographs", () => {
  const orientation = inFolder("orientation");
  const everything = ["phones", "scenes", "heic", "orientation"].flatMap(inFolder);

  // Each file is processed once, for all that is asked of it.
  const processed = new Map<string, Promise<ProcessedImage>>();
  function imageOf(path: string): Promise<ProcessedImage> {
    const known = processed.get(path) ?? processImage(path);
    processed.set(path, known);
    return known;
  }

  let stored = "";
  beforeAll(async () => {
    stored = await mkdtemp(join(tmpdir(), "tanghulu-served-"));
  });
  afterAll(() => rm(stored, { recursive: true, force: true }));

  test.each(named(everything))("%s is served without metadata", { timeout: 30_000 }, async (_, path) => {
    const image = await imageOf(path);
    const storage = diskStorage(stored);
    const { files } = file(image, "a secret of this test", await hashContent(path));
    expect(files.length).toBe(image.outputs.length);
    for (const [at, { key, bytes }] of files.entries()) {
      const { rendition } = image.outputs[at]!;
      expect(webpChunks(bytes), rendition).toEqual(["VP8 "]);
      expect(await traces(bytes), rendition).toEqual([]);
      await storage.put(key, bytes);
      const answer = await deliverMedia(new Request(`http://localhost/media/${key}`), key, storage);
      expect(answer.status).toBe(200);
      const served = Buffer.from(await answer.arrayBuffer());
      expect(served.equals(bytes), rendition).toBe(true);
      expect(await traces(served), rendition).toEqual([]);
    }
  });

  test("what is searched for is there in the files as they came", async () => {
    const sources = everything.filter((path) => !/heic$/i.test(path));
    const found = await Promise.all(sources.map(async (path) => traces(await readFile(path))));
    expect(new Set(found.flat())).toEqual(new Set(["exif", "xmp", "iptc", "icc", ...marks]));
  });

  test.each(named([...inFolder("phones"), ...inFolder("scenes")]))(
    "whether %s told where it was taken is known",
    async (name, path) => {
      expect((await imageOf(path)).hadLocation).toBe(/iPhone_[56]|Nexus|Oppo/.test(name));
    },
  );

  test.each(named(orientation))("%s looks like the one held upright, at every width", async (name, path) => {
    const reference = await imageOf(path.replace(/_\d\.jpg$/, "_1.jpg"));
    const image = await imageOf(path);
    expect([image.width, image.height], name).toEqual([reference.width, reference.height]);
    expect(image.outputs.map(shape)).toEqual(reference.outputs.map(shape));
    for (const [at, { rendition, bytes }] of image.outputs.entries()) {
      const [seen, wanted] = await Promise.all(
        [bytes, reference.outputs[at]!.bytes].map((each) => pixelsOf(each, 240, 240)),
      );
      expect(difference(seen!, wanted!), rendition).toBeLessThan(5);
    }
  });

  test("a photo held another way would have been noticed", async () => {
    const { bytes } = renditionOf(
      await imageOf(orientation.find((path) => path.endsWith("Landscape_1.jpg"))!),
      "480",
    );
    const upright = await pixelsOf(bytes, 240, 240);
    for (const wrong of await heldWrongly(bytes)) {
      expect(difference(await pixelsOf(wrong, 240, 240), upright)).toBeGreaterThan(20);
    }
  });

  test.each([
    ["iPhone11Pro_IMG_2929.HEIC", 3024, 4032, false],
    ["test.heic", 3024, 4032, true],
    ["test2.heic", 1440, 960, false],
  ])("%s is shown, upright", { timeout: 30_000 }, async (name, width, height, hadLocation) => {
    const image = await imageOf(join(photos!, "heic", name));
    expect(image).toMatchObject({ format: "heic", width, height, hadLocation, animated: false });
    const small = renditionOf(image, "480");
    expect(Math.abs(small.width / small.height - width / height)).toBeLessThan(0.01);
  });
});

function shape({ rendition, width, height }: ProcessedImage["outputs"][number]): string {
  return `${rendition} ${width}×${height}`;
}

describe.skipIf(!hostile)("hostile files", () => {
  const files = hostile ? filesIn(hostile).map((path) => [basename(path), path]) : [];
  test.each(files)("%s is refused or made harmless within two seconds", async (_, path) => {
    const started = performance.now();
    const image = await processImage(path!).catch((error: unknown) => error);
    expect(performance.now() - started).toBeLessThan(2000);
    if (image instanceof MediaRefusal) return;
    expect(image).toHaveProperty("outputs");
    const { outputs } = image as Awaited<ReturnType<typeof processImage>>;
    for (const { bytes } of outputs) {
      expect(webpChunks(bytes)).toEqual(["VP8 "]);
      for (const foreign of ["<script", "<?php", "PK\x03\x04"]) expect(bytes.includes(foreign)).toBe(false);
    }
  });
});

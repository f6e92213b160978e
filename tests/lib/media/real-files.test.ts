import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { processImage } from "@/lib/media/processing";
import { MediaRefusal } from "@/lib/media/refusal";
import { difference, file, filesIn, folder, pixelsOf, webpChunks } from "./pictures";

const photos = folder("TANGHULU_PHOTOS", "../shared/photos");
const hostile = folder("TANGHULU_HOSTILE", "../shared/hostile");

describe.skipIf(!photos)("real photographs", () => {
  const orientation = photos
    ? filesIn(join(photos, "orientation")).map((path) => [basename(path), path])
    : [];
  test.each(orientation)("%s looks like the one held upright", async (name, path) => {
    const reference = await processImage(path!.replace(/_\d\.jpg$/, "_1.jpg"));
    const image = await processImage(path!);
    expect([image.width, image.height], name).toEqual([reference.width, reference.height]);
    const [a, b] = await Promise.all(
      [image, reference].map(({ outputs }) => pixelsOf(outputs[0]!.bytes, 240, 240)),
    );
    expect(difference(a!, b!)).toBeLessThan(3);
  });

  const phones = photos ? [...filesIn(join(photos, "phones")), ...filesIn(join(photos, "scenes"))] : [];
  test.each(phones.map((path) => [basename(path), path]))(
    "%s is served without metadata",
    async (name, path) => {
      const image = await processImage(path!);
      for (const { bytes } of image.outputs) expect(webpChunks(bytes)).toEqual(["VP8 "]);
      expect(image.hadLocation).toBe(/iPhone_[56]|Nexus|Oppo/.test(name!));
    },
  );

  test.each([
    ["iPhone11Pro_IMG_2929.HEIC", 3024, 4032, false],
    ["test.heic", 3024, 4032, true],
    ["test2.heic", 1440, 960, false],
  ])("%s is shown, upright", { timeout: 20_000 }, async (name, width, height, hadLocation) => {
    const image = await processImage(join(photos!, "heic", name));
    expect(image).toMatchObject({ format: "heic", width, height, hadLocation, animated: false });
    const small = file(image, "480");
    expect(Math.abs(small.width / small.height - width / height)).toBeLessThan(0.01);
    for (const { bytes } of image.outputs) expect(webpChunks(bytes)).toEqual(["VP8 "]);
  });
});

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

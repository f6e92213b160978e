import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { motionWidth } from "@/lib/media/motion";
import { hashContent, processImage } from "@/lib/media/processing";
import { MAX_BYTES } from "@/lib/media/schema";
import { sharp } from "@/lib/media/sharp";
import { aPicture, difference, draw, file, type Picture, pixelsOf, pngChunk, webpChunks } from "./pictures";

/** How a camera stores an upright picture under each EXIF orientation: which pixel of it lies at row r, column c. */
const STORED: Record<number, (r: number, c: number, w: number, h: number) => [x: number, y: number]> = {
  1: (r, c) => [c, r],
  2: (r, c, w) => [w - 1 - c, r],
  3: (r, c, w, h) => [w - 1 - c, h - 1 - r],
  4: (r, c, _, h) => [c, h - 1 - r],
  5: (r, c) => [r, c],
  6: (r, c, w) => [w - 1 - r, c],
  7: (r, c, w, h) => [w - 1 - r, h - 1 - c],
  8: (r, c, _, h) => [r, h - 1 - c],
};

function storedAs(orientation: number, upright: Picture): Picture {
  const sideways = orientation > 4;
  const width = sideways ? upright.height : upright.width;
  const height = sideways ? upright.width : upright.height;
  const data = Buffer.alloc(upright.data.length);
  for (let r = 0; r < height; r++) {
    for (let c = 0; c < width; c++) {
      const [x, y] = STORED[orientation]!(r, c, upright.width, upright.height);
      upright.data.copy(
        data,
        (r * width + c) * 3,
        (y * upright.width + x) * 3,
        (y * upright.width + x) * 3 + 3,
      );
    }
  }
  return { data, width, height };
}

const GPS = {
  GPSLatitudeRef: "N",
  GPSLatitude: "39/1 54/1 26/1",
  GPSLongitudeRef: "E",
  GPSLongitude: "116/1 23/1 50/1",
};

describe("a photo as it comes from a phone", () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])("held in position %i comes out upright", async (orientation) => {
    const upright = aPicture();
    const upload = await draw(storedAs(orientation, upright))
      .withMetadata({ orientation })
      .jpeg({ quality: 95, chromaSubsampling: "4:4:4" })
      .toBuffer();
    const image = await processImage(upload);
    expect([image.width, image.height]).toEqual([400, 300]);
    for (const { bytes } of image.outputs) {
      expect(difference(await pixelsOf(bytes, 400, 300), upright.data)).toBeLessThan(4);
    }
  });

  test("says that its place was known, and loses it with everything else it carried", async () => {
    const upload = await draw(aPicture())
      .withExif({ IFD0: { Artist: "Mei Lin" }, IFD3: GPS })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><secret/></x:xmpmeta>')
      .withIccProfile("p3")
      .jpeg()
      .toBuffer();
    const image = await processImage(upload);
    expect(image.hadLocation).toBe(true);
    for (const { bytes } of image.outputs) expect(webpChunks(bytes)).toEqual(["VP8 "]);
  });

  test("without a place is said to have none", async () => {
    const upload = await draw(aPicture())
      .withExif({ IFD0: { Artist: "Mei Lin" } })
      .jpeg()
      .toBuffer();
    expect((await processImage(upload)).hadLocation).toBe(false);
  });

  test.each(["jpeg", "png", "webp", "gif"] as const)("is taken as %s", async (format) => {
    const image = await processImage(await draw(aPicture()).toFormat(format).toBuffer());
    expect(image).toMatchObject({ format, width: 400, height: 300, animated: false });
  });

  test("is the same from a path as from memory", async () => {
    const folder = await mkdtemp(join(tmpdir(), "tanghulu-media-"));
    const upload = await draw(aPicture()).jpeg().toBuffer();
    const path = join(folder, "照片.jpg");
    await writeFile(path, upload);
    expect(await processImage(path)).toEqual(await processImage(upload));
    expect(await hashContent(path)).toBe(await hashContent(upload));
    await rm(folder, { recursive: true });
  });
});

describe("sizes", () => {
  test.each([
    {
      name: "a large photo",
      from: [4000, 3000],
      made: [
        ["master", 2048, 1536],
        ["1600", 1600, 1200],
        ["1080", 1080, 810],
        ["480", 480, 360],
        ["360", 360, 270],
      ],
    },
    {
      name: "a tall photo, whose master is its widest still",
      from: [3000, 4000],
      made: [
        ["master", 1600, 2133],
        ["1080", 1080, 1440],
        ["480", 480, 640],
        ["360", 360, 480],
      ],
    },
    { name: "one no wider than the narrowest still", from: [360, 200], made: [["master", 360, 200]] },
    {
      name: "one a pixel wider",
      from: [361, 200],
      made: [
        ["master", 361, 200],
        ["360", 360, 199],
      ],
    },
    {
      name: "a long screenshot, still readable",
      from: [1000, 6000],
      made: [
        ["master", 1000, 6000],
        ["480", 480, 2880],
        ["360", 360, 2160],
      ],
    },
    {
      name: "a line of one pixel",
      from: [5000, 1],
      made: [
        ["master", 2048, 1],
        ["1600", 1600, 1],
        ["1080", 1080, 1],
        ["480", 480, 1],
        ["360", 360, 1],
      ],
    },
    {
      name: "one longer than WebP can be",
      from: [800, 20_000],
      made: [
        ["master", 655, 16_383],
        ["480", 480, 12_006],
        ["360", 360, 9004],
      ],
    },
  ])("$name", async ({ from, made }) => {
    const image = await processImage(await draw(aPicture(from[0], from[1])).jpeg().toBuffer());
    expect([image.width, image.height]).toEqual(from);
    expect(image.outputs.map(({ rendition, width, height }) => [rendition, width, height])).toEqual(made);
  });
});

describe("colours", () => {
  const red: Picture = {
    data: Buffer.from(Array.from({ length: 60 * 60 * 3 }, (_, i) => (i % 3 === 0 ? 230 : 20))),
    width: 60,
    height: 60,
  };

  test.each(["p3", "cmyk"])("of a %s picture are those it showed", async (profile) => {
    const tagged = await draw(red)
      .withIccProfile(profile)
      .jpeg({ quality: 100, chromaSubsampling: "4:4:4" })
      .toBuffer();
    const image = await processImage(tagged);
    const shown = await pixelsOf(file(image, "master").bytes, 60, 60);
    expect(difference(shown, red.data)).toBeLessThan(profile === "p3" ? 4 : 25);
  });

  test("of a CMYK picture without a profile are about right", async () => {
    const image = await processImage(await draw(red).toColourspace("cmyk").jpeg().toBuffer());
    const [r = 0, g = 255, b = 255] = await pixelsOf(file(image, "master").bytes, 1, 1);
    expect(r).toBeGreaterThan(180);
    expect(Math.max(g, b)).toBeLessThan(90);
  });

  test("in greys and in 16 bits become ordinary ones", async () => {
    const grey = await draw(aPicture()).greyscale().toColourspace("b-w").png().toBuffer();
    const deep = await draw(aPicture()).toColourspace("rgb16").png().toBuffer();
    expect(webpChunks(file(await processImage(grey), "360").bytes)).toEqual(["VP8 "]);
    const shown = await pixelsOf(file(await processImage(deep), "master").bytes, 400, 300);
    expect(difference(shown, aPicture().data)).toBeLessThan(4);
  });

  test("lying under transparency are gone: it becomes white", async () => {
    const image = await processImage(await draw(red).ensureAlpha(0).png().toBuffer());
    expect(image.dominantColour).toBe("#ffffff");
  });

  test("of most of the picture name it", async () => {
    expect((await processImage(await draw(red).png().toBuffer())).dominantColour).toBe("#e61414");
  });
});

describe("what moves", () => {
  const greys = [250, 5];

  /** Frames of one grey after the other, 100 ms each. */
  async function moving(format: "gif" | "webp", frames = greys, [width, height] = [40, 30]) {
    const stills = frames.map((grey) =>
      draw({ data: Buffer.alloc(width! * height! * 3, grey), width: width!, height: height! })
        .png({ compressionLevel: 1 })
        .toBuffer(),
    );
    return sharp(await Promise.all(stills), { join: { animated: true } })
      .toFormat(format, { delay: frames.map(() => 100), loop: 0 })
      .toBuffer();
  }

  test.each(["gif", "webp"] as const)(
    "as %s goes on moving, with its first frame beside it",
    async (format) => {
      const image = await processImage(await moving(format));
      expect(image).toMatchObject({ animated: true, width: 40, height: 30, dominantColour: "#fafafa" });
      const { bytes } = file(image, "moving");
      expect(webpChunks(bytes)).toEqual(["VP8X", "ANIM", "ANMF", "ANMF"]);
      const frames = await sharp(bytes, { animated: true }).metadata();
      expect(frames).toMatchObject({ pages: 2, pageHeight: 30, delay: [100, 100], loop: 0 });
      const last = await sharp(bytes, { page: 1 }).removeAlpha().raw().toBuffer();
      expect(last[0]).toBeLessThan(10);
      for (const { rendition, bytes: still } of image.outputs) {
        if (rendition !== "moving") expect(webpChunks(still)).toEqual(["VP8 "]);
      }
    },
  );

  test("loses what else it carried", async () => {
    const tagged = await sharp(await moving("webp"), { animated: true })
      .withExif({ IFD0: { Artist: "Mei Lin" }, IFD3: GPS })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><secret/></x:xmpmeta>')
      .webp()
      .toBuffer();
    expect(webpChunks(tagged)).toContain("EXIF");
    const image = await processImage(tagged);
    expect(image.hadLocation).toBe(true);
    expect(webpChunks(file(image, "moving").bytes)).toEqual(["VP8X", "ANIM", "ANMF", "ANMF"]);
  });

  const header = { width: 700, height: 400, orientation: 1, hadLocation: false, progressive: false };
  test.each([
    ["600 frames", { width: 100, height: 100 }, { frames: 600, seconds: 60 }, 100],
    ["a frame more", { width: 100, height: 100 }, { frames: 601, seconds: 60 }, null],
    ["longer than a minute", { width: 100, height: 100 }, { frames: 10, seconds: 60.01 }, null],
    ["fifty million pixels", { width: 1000, height: 1000 }, { frames: 50, seconds: 5 }, 565],
    ["a frame over fifty million", { width: 1000, height: 1000 }, { frames: 51, seconds: 5 }, null],
    ["a wide one", { width: 2000, height: 500 }, { frames: 10, seconds: 1 }, 720],
    ["many frames", { width: 400, height: 300 }, { frames: 370, seconds: 30 }, 240],
    ["more than can be told apart", { width: 400, height: 300 }, { frames: 380, seconds: 30 }, null],
    ["a mirrored one", { orientation: 2 }, { frames: 2, seconds: 1 }, null],
  ])("is kept at a width that can be afforded, or not: %s", (_, shape, motion, width) => {
    expect(motionWidth({ ...header, ...shape, motion })).toBe(width);
  });
});

describe("bad files", () => {
  async function refusal(upload: Uint8Array): Promise<unknown> {
    return processImage(upload).then(
      () => "taken",
      (error) => error.reason ?? error,
    );
  }

  test("cut short are refused as damaged", async () => {
    const whole = await draw(aPicture()).jpeg().toBuffer();
    expect(await refusal(whole.subarray(0, whole.length / 2))).toBe("damaged");
    const png = await draw(aPicture()).png().toBuffer();
    expect(await refusal(png.subarray(0, png.length / 2))).toBe("damaged");
  });

  test.each([60_000, 7072])("declaring %i × as many pixels are refused unread", async (side) => {
    const size = Buffer.alloc(13);
    size.writeUInt32BE(side, 0);
    size.writeUInt32BE(side, 4);
    size[8] = 1;
    const bomb = [
      pngChunk("IHDR", size),
      pngChunk("IDAT", Buffer.alloc(9)),
      pngChunk("IEND", Buffer.alloc(0)),
    ];
    expect(await refusal(Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), ...bomb]))).toBe(
      "too_many_pixels",
    );
  });

  test("one byte too large are refused, whatever they are", async () => {
    const jpeg = await draw(aPicture()).jpeg().toBuffer();
    const padded = Buffer.concat([jpeg, Buffer.alloc(MAX_BYTES + 1 - jpeg.length)]);
    expect(await refusal(padded)).toBe("too_large_bytes");
    expect(await refusal(padded.subarray(0, MAX_BYTES))).toBe("taken");
  });

  test.each([
    ["nothing", ""],
    ["SVG called a photo", '<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>'],
    ["a web page", "<!doctype html><script>alert(1)</script>"],
    ["PostScript", "%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9"],
    ["TIFF", "II*\0\x08\0\0\0"],
    ["AVIF", "\0\0\0\x18ftypmif1\0\0\0\0mif1avif"],
  ])("that are %s are refused", async (_, text) => {
    expect(await refusal(Buffer.from(text, "latin1"))).toBe("unsupported");
  });

  test.each([
    "\xff\xd8\xff",
    "\x89PNG\r\n\x1a\n",
    "GIF89a",
    "RIFF\x10\0\0\0WEBPVP8 ",
    "\0\0\0\x18ftypheic\0\0\0\0mif1heic",
  ])("with only the first bytes right (%j) are refused", async (magic) => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
    expect(await refusal(Buffer.from(magic + svg, "latin1"))).toBe("damaged");
  });

  test("that are also something else lose the other half", async () => {
    const jpeg = await draw(aPicture()).jpeg().toBuffer();
    const comment = Buffer.from("\xff\xfe\0\x18<?php evil_words(); ?>", "latin1");
    const both = Buffer.concat([
      jpeg.subarray(0, 2),
      comment,
      jpeg.subarray(2),
      Buffer.from("PK\x03\x04evil_words"),
    ]);
    for (const { bytes } of (await processImage(both)).outputs) {
      expect(bytes.includes("evil_words")).toBe(false);
      expect(webpChunks(bytes)).toEqual(["VP8 "]);
    }
  });
});

import { describe, expect, test } from "vitest";
import { file, ofAvatar } from "@/lib/media/filing";
import type { Output, Rendition } from "@/lib/media/schema";

const output = (rendition: Rendition, width: number, bytes = 10): Output => ({
  rendition,
  width,
  height: width,
  bytes: Buffer.alloc(bytes),
});
const filed = (...outputs: Output[]) => file({ outputs }, "secret", "a".repeat(64));
const named = (keys: string[]) => keys.map((key) => key.split(".")[1]);

describe("the files of a picture", () => {
  test("wider than any still are a master and four stills", () => {
    const { row, files } = filed(
      output("master", 2048),
      ...([1600, 1080, 480, 360] as const).map((width) => output(`${width}`, width)),
    );
    expect(named(row.stillKeys)).toEqual(["360", "480", "1080", "1600"]);
    expect(row.stillWidths).toEqual([360, 480, 1080, 1600]);
    expect(named([row.masterKey, row.largeKey, row.smallKey])).toEqual(["master", "1080", "480"]);
    expect(row).toMatchObject({ largeWidth: 1080, smallWidth: 480, width: 2048, bytes: 50, movingKey: null });
    expect(new Set(files.map(({ key }) => key)).size).toBe(5);
  });

  test("no wider than a still are shared with it", () => {
    const { row, files } = filed(output("master", 800), output("480", 480), output("360", 360));
    expect(named(row.stillKeys)).toEqual(["360", "480", "master"]);
    expect(named([row.largeKey, row.smallKey])).toEqual(["master", "480"]);
    expect(row.largeWidth).toBe(800);
    expect(files).toHaveLength(3);
  });

  test("smaller than the smallest are one, under every name", () => {
    const { row, files } = filed(output("master", 300));
    expect(new Set([row.masterKey, row.largeKey, row.smallKey, ...row.stillKeys]).size).toBe(1);
    expect(files).toHaveLength(1);
  });

  test("that move have their motion beside the stills, not among them", () => {
    const { row } = filed(output("master", 300), output("moving", 300, 90));
    expect(named(row.stillKeys)).toEqual(["master"]);
    expect(named([row.movingKey!])).toEqual(["moving"]);
    expect(row.bytes).toBe(100);
  });

  test("of a person's picture are a small one for lists, and the master for the profile", () => {
    const { row } = file(
      { outputs: [output("master", 320), output("96", 96)] },
      "secret",
      "a".repeat(64),
      ofAvatar,
    );
    expect(named([row.smallKey, row.largeKey])).toEqual(["96", "master"]);
  });
});

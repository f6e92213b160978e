import { expect, it } from "vitest";
import { createUploadLine, type Progress, UploadFailure } from "@/components/compose/upload-line";
import type { Picture } from "@/lib/uploads/queries";

type Sent = {
  name: string;
  arrive: () => void;
  fail: (failure: Error) => void;
  share: (share: number) => void;
};

function aLine(atOnce = 3) {
  const sent: Sent[] = [];
  const aborted: string[] = [];
  const reports: [string, Progress["kind"]][] = [];
  const line = createUploadLine({
    atOnce,
    send(file, onShare) {
      const { promise, resolve, reject } = withResolvers<Picture>();
      sent.push({
        name: file.name,
        arrive: () => resolve({ id: file.name } as Picture),
        fail: reject,
        share: onShare,
      });
      return {
        picture: promise,
        abort: (forGood) => aborted.push(forGood ? file.name : `${file.name} for now`),
      };
    },
    report: (key, { kind }) => reports.push([key, kind]),
  });
  const add = (...names: string[]) => {
    for (const name of names) line.add(name, new File(["x"], name));
  };
  return { line, sent, aborted, reports, add };
}

function withResolvers<T>() {
  let resolve!: (value: T) => void;
  let reject!: (reason: Error) => void;
  const promise = new Promise<T>((yes, no) => {
    [resolve, reject] = [yes, no];
  });
  return { promise, resolve, reject };
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 0));

it("sends three photos at a time, in the order they were picked", async () => {
  const { sent, add } = aLine();
  add("a", "b", "c", "d", "e");
  expect(sent.map(({ name }) => name)).toEqual(["a", "b", "c"]);
  sent[1]!.arrive();
  await aMoment();
  expect(sent.map(({ name }) => name)).toEqual(["a", "b", "c", "d"]);
});

it("goes on with the others when one fails, and sends it again when asked", async () => {
  const { line, sent, reports, add } = aLine(1);
  add("a", "b");
  sent[0]!.fail(new UploadFailure("Connection lost", false));
  await aMoment();
  expect(reports).toContainEqual(["a", "failed"]);
  expect(sent.at(-1)!.name).toBe("b");
  line.retry("a");
  line.retry("a");
  sent[1]!.arrive();
  await aMoment();
  expect(sent.map(({ name }) => name)).toEqual(["a", "b", "a"]);
});

it("calls off what is removed and says nothing more of it", async () => {
  const { line, sent, aborted, reports, add } = aLine(1);
  add("a", "b");
  line.remove("a");
  expect(aborted).toEqual(["a"]);
  const said = reports.length;
  sent[0]!.share(0.5);
  sent[0]!.arrive();
  await aMoment();
  expect(reports.slice(said).filter(([key]) => key === "a")).toEqual([]);
  expect(sent.at(-1)!.name).toBe("b");
});

it("never sends what is removed while it waits", async () => {
  const { line, sent, add } = aLine(1);
  add("a", "b", "c");
  line.remove("b");
  sent[0]!.arrive();
  await aMoment();
  expect(sent.map(({ name }) => name)).toEqual(["a", "c"]);
});

it("sends another file in the place of one that waits, is under way, or has arrived", async () => {
  const { line, sent, aborted, add } = aLine(1);
  const crop = (name: string) => new File(["x"], name);
  add("a", "b");
  line.replace("b", crop("b2"));
  line.replace("a", crop("a2"));
  expect(aborted).toEqual(["a"]);
  for (const at of [1, 2]) {
    sent[at]!.arrive();
    await aMoment();
  }
  line.replace("a", crop("a3"));
  expect(sent.map(({ name }) => name)).toEqual(["a", "b2", "a2", "a3"]);
});

it("calls everything off when the composer is left, and takes what comes after", async () => {
  const { line, sent, aborted, reports, add } = aLine(1);
  add("a", "b");
  line.stop();
  expect(aborted).toEqual(["a for now"]);
  const said = reports.length;
  sent[0]!.arrive();
  await aMoment();
  expect(reports).toHaveLength(said);
  add("c");
  expect(sent.map(({ name }) => name)).toEqual(["a", "c"]);
});

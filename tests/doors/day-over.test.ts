import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { DayOver } from "@/components/restricted/day-over";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { sourcesIn } from "../architecture/source";
import { aNote, aPerson } from "../support/cast";
import { as } from "./harness";

/** What a page makes for whoever asks holds nothing to look at once their time for today is over (restricted mode). */

const personal = sourcesIn("app").filter(
  ({ path, text }) =>
    path.endsWith("/page.tsx") &&
    text.includes("currentViewer()") &&
    /\b(?:dressed|noteView|commentsOf)\(|<NoteResults/.test(text),
);

const day = 24 * 3600;

/** In restricted mode, after so many seconds of looking. */
async function looked({ id: accountId }: Viewer, seconds: number): Promise<void> {
  const mode = { codeHash: "the code", timeZone: "UTC" };
  await db.restrictedMode.upsert({ where: { accountId }, create: { accountId, ...mode }, update: {} });
  await db.screenTime.deleteMany({ where: { accountId } });
  await db.$executeRaw`INSERT INTO screen_times (account_id, day, seconds, beat_at)
    VALUES (${accountId}::uuid, (now() AT TIME ZONE 'UTC')::date, ${seconds}, now())`;
}

/** Everything that stands in what a page returned, without drawing it. */
function parts(node: unknown): unknown[] {
  if (Array.isArray(node)) return node.flatMap(parts);
  if (typeof node !== "object" || node === null || !("props" in node)) return [];
  const { type, props } = node as { type: unknown; props: { children?: unknown } }; // an element of React
  return [type, ...parts(props.children)];
}

describe("a page made for somebody whose day is over", () => {
  it("is known", () => {
    expect(personal.length).toBeGreaterThan(5);
  });

  it.each(personal.map(({ path }) => path))("%s says so, and shows nothing else", async (path) => {
    const [mei, author] = [await aPerson(), await aPerson()];
    const { id } = await aNote({ by: author });
    const { default: page } = await import(/* @vite-ignore */ pathToFileURL(join(process.cwd(), path)).href);
    const shown = async (seconds: number) => {
      await looked(mei, seconds);
      await as(mei);
      const params = Promise.resolve({ locale: "en", id, cursor: "nonsense" });
      const searchParams = Promise.resolve({ q: "tea" });
      return parts(await page({ params, searchParams }));
    };
    expect(await shown(day)).toContain(DayOver);
    if (!path.includes("[cursor]")) expect(await shown(0)).not.toContain(DayOver);
  });
});

it("one's own note, and what was decided about it, can be read at any time", async () => {
  const mei = await aPerson();
  const { id } = await aNote({ by: mei });
  await looked(mei, day);
  await as(mei);
  const { default: page } = await import("@/app/[locale]/(site)/notes/[id]/mine/page");
  expect(parts(await page({ params: Promise.resolve({ locale: "en", id }) }))).not.toContain(DayOver);
});

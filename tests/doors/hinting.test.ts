import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeEach, describe, expect, it } from "vitest";
import * as authority from "@/lib/accounts/authority";
import type { Anyone, Viewer } from "@/lib/accounts/viewer";
import { Refusal } from "@/lib/refusal";
import { sourcesIn } from "../architecture/source";
import { aPerson } from "../support/cast";
import { type Door, doors } from "./discovery";
import { type Asked, as, bareAnswer, knock } from "./harness";
import { ledger } from "./ledger";
import { suspend } from "./scene";

/**
 * Nobody without the role is told that there is anything: pages, routes and actions of those who keep order are found in the file
 * system, and each is knocked at by everybody whom it does not admit.
 */

type Admission = (viewer: Anyone) => unknown;

function admissionNamed(name: string): Admission {
  const found = Object.entries(authority).find(([exported]) => exported === name)?.[1];
  if (!found) throw new Error(`lib/accounts/authority.ts exports no ${name}`);
  return found as Admission; // one of the require… functions
}

function isAdmitted(admit: Admission, viewer: Anyone): boolean {
  try {
    admit(viewer);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

let people: Record<string, Anyone>;

beforeEach(async () => {
  const paused = await aPerson("paused", ["admin"]);
  await suspend(paused, await aPerson("wen", ["senior"]));
  people = {
    "somebody signed out": null,
    "a member": await aPerson("mei"),
    "a reviewer": await aPerson("rui", ["reviewer"]),
    "a language reviewer": await aPerson("bo", ["language_reviewer"]),
    "an editor of the rules": await aPerson("editor", ["rules_editor"]),
    "a senior": await aPerson("lan", ["senior"]),
    "a suspended administrator": { ...paused, suspendedUntil: new Date(Date.now() + 86_400_000) },
  };
});

/** Everybody whom it does not admit; somebody, always. */
function outsiders(admit: Admission): [string, Anyone][] {
  const found = Object.entries(people).filter(([, viewer]) => !isAdmitted(admit, viewer));
  expect(found.length).toBeGreaterThan(2);
  return found;
}

const isStaffs = (path: string) => /^app\/(?:.*\/)?(?:moderation|admin)\//.test(path);
const textOf = new Map(sourcesIn("app").map(({ path, text }) => [path, text]));

describe("a route of those who keep order", () => {
  const routes = doors.filter(({ kind, path }) => kind === "route" && isStaffs(path));
  const elsewhere = doors.filter(({ path }) => path === "app/api/[...elsewhere]/route.ts");

  it.each([...new Set(routes.map(({ path }) => path))])("%s answers every method", (path) => {
    const methods = (at: Door[]) => at.map(({ exported }) => exported).sort();
    expect(methods(routes.filter((route) => route.path === path))).toEqual(methods(elsewhere));
  });

  /** Pictures are for authors, too: the route asks of which. */
  function admissionTo({ path }: Door): Admission {
    const [, name] = /staffRoute\((\w+)/.exec(textOf.get(path) ?? "") ?? [];
    if (name) return admissionNamed(name);
    expect(path).toBe("app/api/moderation/pictures/[...key]/route.ts");
    return authority.requireModerator;
  }

  const asked: Asked[] = [
    { params: { id: randomUUID(), key: ["ab", `ab${"0".repeat(38)}.480.webp`] } },
    { params: { id: "nonsense", key: ["x"] }, query: "format=jsonl" },
    { params: { id: randomUUID(), key: [] }, headers: { "sec-fetch-site": "cross-site" } },
    { params: { id: randomUUID(), key: [] }, headers: { "if-none-match": "*", range: "bytes=0-1" } },
  ];
  const bodies: Asked[] = [
    { json: { opening: true, pictures: 3 } },
    { json: { opening: "nonsense", pictures: -1 } },
    { raw: { type: "application/json", bytes: "{" } },
  ];

  it.each(routes)("$name reads like an address that leads nowhere", async (route) => {
    const nowhere = elsewhere.find(({ exported }) => exported === route.exported)!;
    for (const [who, viewer] of outsiders(admissionTo(route))) {
      await as(viewer);
      const before = await ledger();
      const takesBody = !["GET", "HEAD"].includes(route.exported);
      for (const one of takesBody
        ? asked.flatMap((some) => bodies.map((body) => ({ ...some, ...body })))
        : asked) {
        const answer = await bareAnswer(route, one);
        expect(answer.status).toBe(404);
        expect(answer, who).toEqual(await bareAnswer(nowhere, one));
      }
      expect(await ledger()).toEqual(before);
    }
  });
});

describe("an action of those who keep order", () => {
  const files = sourcesIn("lib").filter(({ path }) => path.endsWith("/actions.ts"));
  const admissions = new Map(
    files.flatMap(({ path, text }) =>
      [...text.matchAll(/export const (\w+) = staffAction\(\s*(\w+)/g)].map(
        ([, exported, name]): [string, string] => [`${path}#${exported}`, name ?? ""],
      ),
    ),
  );
  const actions = doors.filter(({ path, exported }) => admissions.has(`${path}#${exported}`));

  it("asks for the role before all else: none asks in between", () => {
    expect(actions.length).toBeGreaterThan(30);
    const late = files.filter(({ text }) =>
      /require(?:Moderator|Senior|RulesEditor|TermReader|TermKeeper|Admin)\(/.test(text),
    );
    expect(late.map(({ path }) => path)).toEqual([]);
  });

  it.each(actions)("$name says the same to whatever is sent", async ({ name, path, exported, kind }) => {
    const door: Door = { name, path, exported, kind };
    const said = new Set<string>();
    for (const [who, viewer] of outsiders(admissionNamed(admissions.get(`${path}#${exported}`) ?? ""))) {
      await as(viewer);
      const before = await ledger();
      const forms: Asked["form"][] = [{}, { id: "nonsense", caseId: "", file: new File(["x"], "x.csv") }];
      for (const form of forms) {
        const { outcome, said: words } = await knock(door, { form });
        expect(outcome, who).toBe("not_found");
        said.add(JSON.stringify(words));
      }
      expect(await ledger()).toEqual(before);
    }
    expect(said.size).toBe(1);
  });
});

describe("a page of those who keep order", () => {
  const asks: Record<string, keyof typeof authority> = {
    staff: "requireModerator",
    senior: "requireSenior",
    rulesEditor: "requireRulesEditor",
    termReader: "requireTermReader",
    termKeeper: "requireTermKeeper",
    admin: "requireAdmin",
  };
  const pages = [...textOf.keys()].filter((path) => isStaffs(path) && path.endsWith("/page.tsx"));

  /** The parts of a page that Next runs, and what it makes of whoever may not see it. */
  async function run(part: unknown): Promise<string> {
    if (typeof part !== "function") throw new Error("not a page");
    const params = Promise.resolve({ locale: "en", id: randomUUID() });
    try {
      await part({ params, searchParams: Promise.resolve({}) });
      return "shown";
    } catch (thrown) {
      return (thrown as { digest?: string }).digest ?? String(thrown); // what Next throws has one
    }
  }

  it("is known", () => {
    expect(pages.length).toBeGreaterThan(15);
    const waiting = [...textOf.keys()].filter(
      (path) => isStaffs(path) && /\/(?:loading|template)\.tsx$/.test(path),
    );
    // what is shown while a page is made is sent before it can say that it is not there
    expect(waiting).toEqual([]);
  });

  it.each(pages)("%s is not there for whoever it does not admit, nor is its title", async (path) => {
    const text = textOf.get(path) ?? "";
    const [, name = ""] = /await (staff|senior|rulesEditor|termReader|termKeeper|admin)\(\)/.exec(text) ?? [];
    const admit = admissionNamed(asks[name] ?? `admission to ${path}`);
    expect(text, "a title that is always there").not.toMatch(/export const metadata/);
    const page = await import(/* @vite-ignore */ pathToFileURL(join(process.cwd(), path)).href);
    for (const [who, viewer] of outsiders(admit)) {
      await as(viewer as Viewer | null);
      const before = await ledger();
      const parts = [page.default, ...(page.generateMetadata ? [page.generateMetadata] : [])];
      for (const part of parts) expect(await run(part), who).toBe("NEXT_HTTP_ERROR_FALLBACK;404");
      expect(await ledger()).toEqual(before);
    }
  });
});

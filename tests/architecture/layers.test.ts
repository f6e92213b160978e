import { describe, expect, it } from "vitest";
import { slices } from "./layers";
import * as rules from "./rules";
import { importsOf, sourcesIn } from "./source";

const lib = sourcesIn("lib");
const shown = [...sourcesIn("app"), ...sourcesIn("components")];
const tests = sourcesIn("tests").map(({ path }) => path);

const file = (path: string, text: string) => ({ path, text, imports: importsOf(text) });

describe("the map of the house", () => {
  it("has no way back down: slices import only what the map gives them", () => {
    expect(rules.forbiddenImports(lib)).toEqual([]);
    expect(rules.cycles(slices)).toEqual([]);
  });

  it("notices a slice that reaches up, and a map that runs in a circle", () => {
    const up = file("lib/notes/queries.ts", 'import { decide } from "@/lib/moderation/commands";');
    expect(rules.forbiddenImports([up])).toHaveLength(1);
    expect(rules.cycles({ ...slices, notes: ["moderation"] })).toContain("notes");
  });

  it("keeps Next at the doors of lib", () => {
    expect(rules.nextInLib(lib)).toEqual([]);
    expect(
      rules.nextInLib([file("lib/notes/queries.ts", 'import { headers } from "next/headers";')]),
    ).toHaveLength(1);
  });

  it("lets the browser in only through actions and api", () => {
    expect(rules.clientReachingIn(shown)).toEqual([]);
    const leak = file("components/x.tsx", '"use client";\nimport { db } from "@/lib/db";');
    expect(rules.clientReachingIn([leak])).toHaveLength(1);
  });

  it("carries no validation library into the browser", () => {
    expect(rules.carriedIntoBrowser([...lib, ...shown], "zod")).toEqual([]);
    const form = file("components/x.tsx", '"use client";\nimport { most } from "@/lib/x/schema";');
    const schema = file("lib/x/schema.ts", 'import { z } from "zod";\nexport const most = 3;');
    expect(rules.carriedIntoBrowser([form, schema], "zod")).toEqual(["components/x.tsx → lib/x/schema.ts"]);
    const typed = file("components/y.tsx", '"use client";\nimport type { X } from "@/lib/x/schema";');
    expect(rules.carriedIntoBrowser([typed, schema], "zod")).toEqual([]);
  });

  it("starts a fresh clone with what Node brings and nothing else", () => {
    const commands = ["scripts/start.mjs", "scripts/test.mjs"];
    expect(rules.packagesBeforeInstall([...sourcesIn("scripts"), ...lib], commands)).toEqual([]);
    const start = file("scripts/start.mjs", 'import("./lib/start.mjs").then(({ start }) => start());');
    const demo = file("scripts/lib/demo.mjs", 'import fs from "node:fs";\nimport { TOTP } from "otpauth";');
    const straight = file("scripts/lib/start.mjs", 'export * from "./demo.mjs";');
    expect(rules.packagesBeforeInstall([start, straight, demo], ["scripts/start.mjs"])).toEqual([
      "scripts/lib/demo.mjs imports otpauth, which a fresh clone does not have yet",
    ]);
    const later = file("scripts/lib/start.mjs", 'async function open() {\n  await import("./demo.mjs");\n}');
    expect(rules.packagesBeforeInstall([start, later, demo], ["scripts/start.mjs"])).toEqual([]);
  });

  it("has no class dress whatever lies below a :has()", () => {
    expect(rules.namelessBelowHas(shown)).toEqual([]);
    const nameless = file(
      "components/x.tsx",
      `<p className="[&:has(option:checked)>:last-child]:text-ink-3">`,
    );
    const named = file("components/y.tsx", `<p className="[&:has(option:checked)>select]:text-ink-3">`);
    expect(rules.namelessBelowHas([nameless, named])).toHaveLength(1);
  });

  it("gives every table one writer", () => {
    expect(rules.foreignWrites(lib)).toEqual([]);
    const byPrisma = file("lib/moderation/decide.ts", "await tx.note.update({ where });");
    const bySql = file("lib/feed/queries.ts", "sql`DELETE FROM notes WHERE id = 1`");
    const counter = file("lib/comments/commands.ts", "sql`UPDATE notes SET like_count = 0 WHERE id = 1`");
    expect(rules.foreignWrites([byPrisma, bySql, counter])).toHaveLength(3);
  });

  it("sends every exported action through the bridge", () => {
    expect(rules.unbridgedActions(lib)).toEqual([]);
    const bare = file("lib/x/actions.ts", '"use server";\n\nexport async function wipe() {}');
    expect(rules.unbridgedActions([bare])).toHaveLength(1);
  });

  it("mirrors every commands.ts and rules.ts in tests", () => {
    expect(rules.missingMirrors(lib, tests)).toEqual([]);
    expect(rules.missingMirrors([file("lib/x/rules.ts", "")], tests)).toHaveLength(1);
  });
});

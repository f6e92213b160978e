import { describe, expect, it } from "vitest";
import { doors, doorsIn, hiddenDoors } from "./discovery";
import { type Answer, knock } from "./harness";
import { ledger } from "./ledger";
import { rows } from "./matrix";
import type { Outcome, Row } from "./row";
import { inWords, roles, type Scene, withNothingThere } from "./scene";
import { doorOf, setTheScene, tried } from "./trying";

const rowNames = rows.map(({ door }) => door);

function withoutRow(found: { name: string; path: string }[]): string[] {
  return found
    .filter(({ name }) => !rowNames.includes(name))
    .map(
      ({ name, path }) =>
        `${name} (${path}) is a door without a row: say in tests/doors/matrix-*.ts who gets what`,
    );
}

describe("every way in is known", () => {
  it("has a row for every server action and every method of a route", () => {
    expect(withoutRow(doors)).toEqual([]);
    expect(hiddenDoors).toEqual([]);
  });

  it("has a door for every row, and one row a door", () => {
    const names = doors.map(({ name }) => name);
    expect(
      rowNames.filter((name) => !names.includes(name)).map((name) => `${name} has a row and no door`),
    ).toEqual([]);
    expect(rowNames.filter((name, at) => rowNames.indexOf(name) !== at)).toEqual([]);
  });

  it("notices a new door, however it is exported", () => {
    const action =
      '"use server";\nexport const a = action();\nexport async function b() {}\nconst c = 1;\nexport { c as d };';
    const route =
      "export const { GET, POST: PUT } = handlers;\nexport const runtime = 'nodejs';\nexport { GET as HEAD };";
    const found = doorsIn([
      { path: "lib/x/actions.ts", text: action },
      { path: "app/api/(y)/x/[id]/route.ts", text: route },
      { path: "components/x.tsx", text: '"use client";\nexport function X() {}' },
    ]);
    expect(found.map(({ name }) => name)).toEqual([
      "lib/x#a",
      "lib/x#b",
      "lib/x#d",
      "GET /api/x/[id]",
      "PUT /api/x/[id]",
      "HEAD /api/x/[id]",
    ]);
    expect(withoutRow(found)).toHaveLength(6);
  });
});

type Attempt = { outcome: Outcome; answer: Answer; changed: string[] };

async function attempt(row: Row, scene: Scene): Promise<Attempt> {
  const asked = await row.asks(scene);
  const before = await ledger();
  const answer = await knock(doorOf(row), asked);
  const after = await ledger();
  const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
  const outcome = answer.outcome === "done" && changed.length === 0 ? "nothing" : answer.outcome;
  return { outcome, answer, changed };
}

describe.each(tried)("$door", (row) => {
  it.each(roles)("gives %s what the matrix says, and a refusal writes nothing", async (role) => {
    const { outcome, changed } = await attempt(row, await setTheScene(row, role));
    expect(outcome, `${row.door} to ${inWords[role]}`).toBe(row.gets[role]);
    if (outcome !== "done")
      expect(changed, `${row.door} refused ${inWords[role]}, and yet wrote`).toEqual([]);
  });
});

describe("what is not yours reads like what is not there", () => {
  const hiding = tried.flatMap((row) =>
    roles.filter((role) => row.gets[role] === "not_found").map((role) => ({ row, role, door: row.door })),
  );

  it.each(hiding)("$door to $role", async ({ row, role }) => {
    const scene = await setTheScene(row, role);
    const theirs = await attempt(row, scene);
    const none = await attempt(row, withNothingThere(scene));
    expect(theirs.answer).toEqual(none.answer);
  });
});

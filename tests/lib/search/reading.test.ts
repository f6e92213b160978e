import { beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "@/lib/db";
import { expectedShare, type Shares } from "@/lib/search/rarity";
import { searchNotes } from "@/lib/search/results";
import { noFilters } from "@/lib/search/rules";
import { marksOf, tokensOf } from "@/lib/search/tokens";
import { aNote, aPerson } from "@/tests/support/cast";

const known = vi.hoisted(() => ({ shares: null as Shares }));
vi.mock("@/lib/search/rarity", async (original) => ({
  ...(await original<typeof import("@/lib/search/rarity")>()),
  tokenShares: async () => known.shares,
}));

/** On both sides of every kind of edge between blocks. */
const edges = [1, 4_095, 4_096, 32_767, 32_768, 65_535, 65_536, 262_143, 262_144, 294_912, 524_287, 524_288];

/** Sets where numbering stands without leaving entries behind that were never there. */
const lastNumber = (last: number) => db.$executeRaw`SELECT setval('search_notes_number_seq', ${last}::int)`;

describe("whoever searches finds every note once, wherever in the index it stands,", () => {
  beforeEach(async () => {
    await db.note.deleteMany();
    const mei = await aPerson();
    for (const number of edges) {
      const note = await aNote({ by: mei, title: `猫税 ${number}` });
      const words = { title: note.title, body: "", topics: [], alts: [] };
      const tokens = [...tokensOf(words), ...marksOf({ number, isCard: false })];
      await db.$executeRaw`INSERT INTO search_notes (note_id, number, tokens, author_id, channel_id, language, is_card, published_at)
        SELECT id, ${number}::int, array_to_tsvector(${tokens}::text[]), author_id, channel_id, 'zh', false, published_at
        FROM notes WHERE id = ${note.id}::uuid`;
    }
    return async () => void (await lastNumber(1));
  });

  const ways: [string, Shares][] = [
    ["as nobody knows how common its words are", null],
    ["of words that every note has", { listed: new Map([["猫税", 1]]), least: 0.5 }],
    ["of words that hardly a note has", { listed: new Map(), least: 1e-6 }],
  ];
  for (const [what, shares] of ways)
    for (const last of [524_288, 557_056, 600_001])
      it(`${what}, when the newest is number ${last}`, async () => {
        known.shares = shares;
        await lastNumber(last);
        const { cards } = await searchNotes(null, { query: "猫税", filters: noFilters });
        expect(cards.map(({ title }) => Number(title.slice(3))).sort((one, other) => one - other)).toEqual(
          edges,
        );
      });
});

describe("how many notes may have the words is", () => {
  const shares: Shares = {
    listed: new Map([
      ["cat", 0.2],
      ["tax", 0.1],
    ]),
    least: 0.02,
  };

  it("what the rarest of them has", () => expect(expectedShare([["cat", "tax"]], shares)).toBe(0.1));
  it("half of the least that is known, for a word that is in no list", () =>
    expect(expectedShare([["cat", "zxqvw"]], shares)).toBe(0.01));
  it("the sum, where one or the other will do", () =>
    expect(expectedShare([["tax"], ["cat"]], shares)).toBeCloseTo(0.3));
  it("never more than all", () =>
    expect(
      expectedShare([["a"], ["b"]], {
        listed: new Map([
          ["a", 0.9],
          ["b", 0.8],
        ]),
        least: 0.8,
      }),
    ).toBe(1));
  it("unknown before anybody counted", () => expect(expectedShare([["cat"]], null)).toBeNull());
});

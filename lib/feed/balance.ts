import { inARow, welcome } from "@/lib/feed/rules";

/** A note as it stands in its channel, best first. */
export type Standing = { id: string; authorId: string; value: number };

/** What a channel has to offer from where the reader is. */
type Stream = { channel: string; rows: readonly Standing[] };

type Offer = {
  streams: readonly Stream[];
  /** Notes by newcomers, which get a place of their own now and then. */
  newcomers: readonly Standing[];
  /** Shown already, out of their channel's turn. */
  shown: ReadonlySet<string>;
  /** The author with whom the page before ended twice. */
  tired: string | null;
  limit: number;
};

type Place = Standing & { from: "channel" | "newcomers" };

/** `passed` says how far each channel was read: past so many of its rows. */
type Balanced = { order: Place[]; passed: Map<string, number> };

/** Each card of a channel halves the weight of its next one on the same page. */
const turn = 0.5;

/** The most cards of one channel on a page of so many, as long as others have some. */
export function fairShare(limit: number): number {
  return Math.max(2, Math.ceil(limit / 4));
}

/**
 * Interleaves channels: the best note of all comes first, and with every card a channel has had, the others' turn comes nearer.
 * No channel takes more than a quarter of the page, no channel and no author three places in a row, as long as there are
 * others; one place in eight is a newcomer's. Of each channel a beginning is taken, so that a cursor can say how far.
 */
export function balance({ streams, newcomers, shown, tired, limit }: Offer): Balanced {
  const order: Place[] = [];
  const seen = new Set(shown);
  const passed = new Map(streams.map(({ channel }) => [channel, 0]));
  const had = new Map<string, number>();
  const authors = tired ? [tired, tired] : [];
  const lanes: string[] = [];
  const waiting = [...newcomers];
  const isTired = ({ authorId }: Standing) => isFull(authors, authorId);

  function headOf({ channel, rows }: Stream): Standing | undefined {
    let at = passed.get(channel) ?? 0;
    while (rows[at] && seen.has(rows[at]?.id ?? "")) at += 1;
    passed.set(channel, at);
    return rows[at];
  }

  function place(row: Standing, from: Place["from"]): void {
    seen.add(row.id);
    authors.push(row.authorId);
    order.push({ ...row, from });
  }

  function welcomed(): boolean {
    if (order.length % welcome.every !== welcome.every / 2 - 1) return false;
    const at = waiting.findIndex((row) => !seen.has(row.id) && !isTired(row));
    const [row] = at < 0 ? [] : waiting.splice(at, 1);
    if (row) place(row, "newcomers");
    return row !== undefined;
  }

  while (order.length < limit) {
    if (welcomed()) continue;
    const heads = streams.flatMap((stream) => {
      const row = headOf(stream);
      return row ? [{ row, channel: stream.channel, had: had.get(stream.channel) ?? 0 }] : [];
    });
    const fair = heads.filter((head) => head.had < fairShare(limit) && !isFull(lanes, head.channel));
    const best = [
      fair.filter(({ row }) => !isTired(row)),
      heads.filter(({ row }) => !isTired(row)),
      fair,
      heads,
    ]
      .find((list) => list.length > 0)
      ?.reduce((one, other) => (worth(other) > worth(one) ? other : one));
    if (!best) break;
    had.set(best.channel, best.had + 1);
    lanes.push(best.channel);
    place(best.row, "channel");
    passed.set(best.channel, (passed.get(best.channel) ?? 0) + 1);
  }
  for (const stream of streams) headOf(stream);
  return { order, passed };
}

const worth = ({ row, had }: { row: Standing; had: number }) => row.value * turn ** had;

/** Whether the last places were all `name`'s, as many as may follow each other. */
function isFull(line: readonly string[], name: string): boolean {
  const last = line.slice(-inARow);
  return last.length === inARow && last.every((each) => each === name);
}

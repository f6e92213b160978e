import { boards } from "./boards";
import { bytesText, idAt } from "./ids";
import type { Row } from "./insert";
import { shuffledSome } from "./talk-rows";
import { hoursBefore, later, type Resident, soonAfter, type Told, type Town } from "./town";

const day = 86_400_000;

/** How many people a note has reached: its warmth to a power, less while it is young. */
function reach({ story }: Told): number {
  return story.warmth ** 1.8 * (1 - Math.exp(-story.ago / 6));
}

function crowd({ readers, citizens }: Town, note: Told): Resident[] {
  return [
    ...readers,
    ...[...citizens.values()].filter(({ key, id }) => key !== "facai" && id !== note.author.id),
  ];
}

export function likeRows(town: Town): Row[] {
  return town.notes.flatMap((note) => {
    const count = Math.round(reach(note) * 372 + town.luck.range(0, 5));
    return shuffledSome(crowd(town, note), count, town.luck).map((person) => ({
      note_id: note.id,
      account_id: person.id,
      created_at: soonAfter(later(note.at, person.joined), town.now, town.luck),
    }));
  });
}

/** Into the boards of the cast by name, into everybody else's own first board. */
export function collecting(town: Town): { boards: Row[]; collects: Row[] } {
  const rows: Row[] = [];
  const defaults = new Map<string, Row & { id: string }>();
  const taken = new Set<string>();
  const collects: Row[] = [];
  for (const { owner, name, isPrivate, notes } of boards) {
    const person = town.citizens.get(owner);
    const at = hoursBefore(town.now, 150);
    const id = idAt(at, town.luck);
    if (!person) continue;
    rows.push({
      id,
      owner_id: person.id,
      name,
      is_private: isPrivate,
      is_default: false,
      note_count: 0,
      created_at: later(at, person.joined),
    });
    for (const note of town.notes.filter(({ story }) => notes.includes(story.id))) {
      taken.add(`${person.id} ${note.id}`);
      collects.push({
        account_id: person.id,
        note_id: note.id,
        board_id: id,
        created_at: soonAfter(later(note.at, at), town.now, town.luck),
      });
    }
  }
  for (const note of town.notes) {
    for (const person of shuffledSome(
      crowd(town, note),
      Math.round(reach(note) * 120 * town.luck.range(0.5, 1.2)),
      town.luck,
    )) {
      if (taken.has(`${person.id} ${note.id}`)) continue;
      const at = soonAfter(later(note.at, person.joined), town.now, town.luck);
      const board = defaults.get(person.id) ?? {
        id: idAt(person.joined, town.luck),
        owner_id: person.id,
        name: "",
        is_private: true,
        is_default: true,
        note_count: 0,
        created_at: person.joined,
      };
      defaults.set(person.id, board);
      collects.push({ account_id: person.id, note_id: note.id, board_id: board.id, created_at: at });
    }
  }
  return { boards: [...rows, ...defaults.values()], collects };
}

/** Looks (or uses of the share button) by people signed out: keys that mean nobody, spread over the days. */
export function visitRows(town: Town, kind: "note_views" | "shares"): Row[] {
  return town.notes.flatMap((note) => {
    const count = Math.round(
      kind === "shares"
        ? reach(note) * 46
        : reach(note) * 560 + town.luck.range(4, 30) * (1 - Math.exp(-note.story.ago)),
    );
    return Array.from({ length: count }, () => {
      const at = soonAfter(note.at, town.now, town.luck, 1.7);
      return {
        note_id: note.id,
        day: new Date(Math.floor(at.getTime() / day) * day),
        viewer_key: bytesText(16, town.luck),
        created_at: at,
      };
    });
  });
}

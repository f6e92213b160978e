import type { Answer, Newer } from "@/components/compose/draft-sync";
import { ask, type No } from "@/components/ui/ask";
import type { DraftView } from "@/lib/drafts/queries";
import type { DraftState } from "@/lib/drafts/rules";
import type { Saved } from "@/lib/drafts/saving";

/** Asks the server's door for drafts. */

/** What a browser sends while it closes a page: 64 KB in all, of which others may need some. */
const lastBytes = 50_000;

const addressOf = (id: string) => `/api/drafts/${id}`;

export async function putDraft(
  id: string,
  { content, pictures }: DraftState,
  baseRevision: number,
  last: boolean,
): Promise<Answer> {
  const body = { baseRevision, content, pictures };
  const keepalive = last && new Blob([JSON.stringify(body)]).size < lastBytes;
  const answer = await ask<Saved>(addressOf(id), { method: "PUT", body, keepalive });
  return answer.ok ? { kind: "saved", ...answer.result } : refused(answer);
}

type Detail = { newer?: DraftView; noteId?: string };

function refused({ status, message, detail }: No): Answer {
  if (status === 404) return { kind: "gone" };
  // what the command put there (lib/drafts/saving.ts)
  const { newer, noteId } = (detail ?? {}) as Detail;
  if (newer) return { kind: "newer", theirs: newerOf(newer) };
  if (noteId) return { kind: "published" };
  if (status === 429 || status >= 500 || message === "") return { kind: "unreachable" };
  return { kind: "refused", message };
}

/** How the draft stands on the server now; null when that cannot be learnt. */
export async function getDraft(id: string): Promise<DraftView | "gone" | null> {
  const answer = await ask<DraftView>(addressOf(id));
  if (answer.ok) return answer.result;
  return answer.status === 404 ? "gone" : null;
}

export function newerOf(draft: DraftView): Newer {
  const { revision, content } = draft;
  const pictures = draft.pictures.map(({ picture, alt }) => ({ mediaId: picture.id, alt }));
  return { revision, state: { content, pictures }, draft };
}

type Moment = { at: string; timeZone: string; confirmed: boolean };

/** Null when it is scheduled, else why not; `doubtful`: it can be, if its author goes on with these words. */
export async function scheduleDraft(
  id: string,
  moment: Moment,
): Promise<{ message: string; doubtful: boolean } | null> {
  const answer = await ask(`${addressOf(id)}/schedule`, { method: "PUT", body: moment });
  if (answer.ok) return null;
  const { status, message, fields } = answer;
  return { message: [message, ...Object.values(fields)].join(" "), doubtful: status === 409 };
}

export async function unscheduleDraft(id: string): Promise<boolean> {
  return (await ask(`${addressOf(id)}/schedule`, { method: "DELETE" })).ok;
}

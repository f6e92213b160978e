import type { Answer, Newer } from "@/components/compose/draft-sync";
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
  const body = JSON.stringify({ baseRevision, content, pictures });
  try {
    const response = await fetch(addressOf(id), {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body,
      keepalive: last && new Blob([body]).size < lastBytes,
    });
    // our own endpoint
    if (response.ok) return { kind: "saved", ...((await response.json()) as Saved) };
    return refused(response);
  } catch {
    return { kind: "unreachable" };
  }
}

type Detail = { newer?: DraftView; noteId?: string };

async function refused(response: Response): Promise<Answer> {
  if (response.status === 404) return { kind: "gone" };
  // our own endpoint; a proxy's page is no JSON, and lands in the caller's catch
  const { error } = (await response.json()) as { error: { message: string; detail?: Detail } };
  if (error.detail?.newer) return { kind: "newer", theirs: newerOf(error.detail.newer) };
  if (error.detail?.noteId) return { kind: "published" };
  if (response.status === 429 || response.status >= 500) return { kind: "unreachable" };
  return { kind: "refused", message: error.message };
}

/** How the draft stands on the server now; null when that cannot be learnt. */
export async function getDraft(id: string): Promise<DraftView | "gone" | null> {
  try {
    const response = await fetch(addressOf(id));
    if (response.status === 404) return "gone";
    // our own endpoint
    return response.ok ? ((await response.json()) as DraftView) : null;
  } catch {
    return null;
  }
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
  const response = await fetch(`${addressOf(id)}/schedule`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(moment),
  }).catch(() => null);
  if (response?.ok) return null;
  const { message, fields } = await errorIn(response);
  return { message: [message, ...Object.values(fields)].join(" "), doubtful: response?.status === 409 };
}

export async function unscheduleDraft(id: string): Promise<boolean> {
  const response = await fetch(`${addressOf(id)}/schedule`, { method: "DELETE" }).catch(() => null);
  return response?.ok ?? false;
}

type Refused = { message: string; fields: Record<string, string> };

async function errorIn(response: Response | null): Promise<Refused> {
  try {
    // our own endpoint, or a proxy's page, which is no JSON
    if (response) return ((await response.json()) as { error: Refused }).error;
  } catch {}
  return { message: "", fields: {} };
}

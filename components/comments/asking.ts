import type { CommentPage, CommentView } from "@/lib/comments/views";

type Answer = { ok: true; result: { comment: CommentView } } | { ok: false; message: string };

/** Asks one of the routes of comments to do something; when it does not, `message` says why, as far as that is known. */
export async function ask(
  url: string,
  method: string,
  body?: Record<string, string | null>,
): Promise<Answer> {
  // null is "none": left out
  const given = body && Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
  const response = await fetch(url, {
    method,
    ...(given && { headers: { "content-type": "application/json" }, body: JSON.stringify(given) }),
  }).catch(() => null);
  const result = await response?.json().catch(() => null);
  if (response?.ok && result) return { ok: true, result };
  return { ok: false, message: result?.error?.fields?.body ?? result?.error?.message ?? "" };
}

/** A page of comments or replies; null when it did not come through. */
export async function read(url: string): Promise<CommentPage | null> {
  const response = await fetch(url).catch(() => null);
  // our own route's answer
  return response?.ok ? ((await response.json()) as CommentPage) : null;
}

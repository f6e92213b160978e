/** Pure decisions about cases, decisions and appeals. Time is an argument. */

/** A moderator who opened a case has it to themselves for so long; then it is free again. */
const claimMinutes = 15;
/** EU Digital Services Act, article 20 (1): at least six months. */
const appealMonths = 6;

type Claim = { claimedById: string | null; claimedAt: Date | null };

/** Whether somebody other than `moderatorId` is at work on the case. */
export function isClaimedByAnother(claim: Claim, moderatorId: string, now: Date): boolean {
  if (!claim.claimedById || !claim.claimedAt || claim.claimedById === moderatorId) return false;
  return claim.claimedAt > claimsBefore(now);
}

/** Claims older than this moment have lapsed. */
export function claimsBefore(now: Date): Date {
  return new Date(now.getTime() - claimMinutes * 60_000);
}

/** The last moment of an appeal: the same day six months on, or that month's last day. */
export function appealDeadline(decidedAt: Date): Date {
  const deadline = new Date(decidedAt);
  deadline.setUTCMonth(deadline.getUTCMonth() + appealMonths);
  // 31 August + 6 months would be 3 March
  if (deadline.getUTCDate() !== decidedAt.getUTCDate()) deadline.setUTCDate(0);
  return deadline;
}

/** Until its deadline. Which decisions and whose is not the question here. */
export function canAppeal(decision: { createdAt: Date }, now: Date): boolean {
  return now <= appealDeadline(decision.createdAt);
}

/**
 * The thing of this site that an address leads to, in either language and with whatever hangs on it; null for any other
 * address. A comment is addressed by the note it stands under and its anchor.
 */
export function subjectAt(
  url: string,
  origin: string,
): { kind: "note" | "comment" | "board"; id: string } | { handle: string } | null {
  if (!URL.canParse(url, origin)) return null;
  const { origin: at, pathname, hash } = new URL(url, origin);
  if (at !== new URL(origin).origin) return null;
  const path = pathname.replace(/^\/(?:en|zh)(?=\/)/, "");
  const id = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  const comment = new RegExp(`^#comment-(${id})$`).exec(hash)?.[1];
  const note = new RegExp(`^/notes/(${id})(?:/|$)`).exec(path)?.[1];
  if (note) return comment ? { kind: "comment", id: comment } : { kind: "note", id: note };
  const board = new RegExp(`^/people/[a-z0-9_]+/boards/(${id})(?:/|$)`).exec(path)?.[1];
  if (board) return { kind: "board", id: board };
  const handle = /^\/people\/([a-z0-9_]+)(?:\/|$)/.exec(path)?.[1];
  return handle ? { handle } : null;
}

/** An address that leads to a thing, without whatever hangs on it: what letters may repeat. */
export function plainAddress(url: string, origin: string): string {
  const { pathname, hash } = new URL(url, origin);
  const [path = "/"] =
    /^(?:\/(?:en|zh)(?=\/))?\/(?:notes\/[0-9a-f-]{36}|people\/[a-z0-9_]+(?:\/boards\/[0-9a-f-]{36})?)/.exec(
      pathname,
    ) ?? [];
  return `${new URL(origin).origin}${path}${/^#comment-[0-9a-f-]{36}$/.test(hash) ? hash : ""}`;
}

type Texts = { title: string; body: string; contentWarning?: string | null; images: { alt: string }[] };

/** The quotes that are not found, word for word, in what was reported. */
export function quotesNotIn(snapshot: Texts, quotes: string[]): string[] {
  const texts = [
    snapshot.title,
    snapshot.body,
    snapshot.contentWarning ?? "",
    ...snapshot.images.map(({ alt }) => alt),
  ];
  return quotes.filter((quote) => !texts.some((text) => text.includes(quote)));
}

export type Piece = { text: string; quoted: boolean };

/** A text cut where quoted words begin and end, so that they can be marked. */
export function markQuotes(text: string, quotes: string[]): Piece[] {
  const quoted = new Array<boolean>(text.length).fill(false);
  for (const quote of quotes) {
    if (quote === "") continue;
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      quoted.fill(true, at, at + quote.length);
    }
  }
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; ) {
    let end = at + 1;
    while (end < text.length && quoted[end] === quoted[at]) end += 1;
    pieces.push({ text: text.slice(at, end), quoted: quoted[at] ?? false });
    at = end;
  }
  return pieces;
}

/** A rule's severity (1 a nuisance, 2 a harm, 3 a danger) as the dot of the queue. */
export function gravity(severity: number): "low" | "mid" | "high" {
  if (severity >= 3) return "high";
  return severity === 2 ? "mid" : "low";
}

import { hasDuty } from "@/lib/accounts/authority";
import { secondsLeftSql } from "@/lib/accounts/restricted";
import type { Anyone, Viewer } from "@/lib/accounts/viewer";
import { sqlPool } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { mediaUrl } from "@/lib/media/urls";
import type { Declaration } from "@/lib/notes/rules";
import { suitsSql } from "@/lib/notes/suiting";
import { visibleToSql } from "@/lib/notes/visibility";
import { overlayLimit } from "@/lib/overlay/schema";
import { isUuid } from "@/lib/pagination";

/**
 * The viewer's part of a kept page: who is looking, and what is theirs of the notes, people and topics on it. One statement
 * in bare SQL that builds its own JSON, because every page of a signed-in person asks it.
 */

/** Its text is the same for every viewer, so that PostgreSQL plans it once a connection. */
export function overlayStatement(viewer: Pick<Viewer, "id">, asked: Asked): Prisma.Sql {
  const me = Prisma.sql`${viewer.id}::uuid`;
  const seen = visibleToSql(viewer);
  return Prisma.sql`
  SELECT (SELECT m.small_key FROM accounts a JOIN media m ON m.id = a.avatar_id WHERE a.id = ${me}) AS "avatarKey",
    (SELECT count(*)::int FROM (SELECT 1 FROM notifications WHERE account_id = ${me} AND read_at IS NULL LIMIT 100) u) AS unread,
    (SELECT coalesce(a.hidden_declarations::text[], '{}') FROM accounts a WHERE a.id = ${me}) AS hides,
    (SELECT json_build_object('slowSeconds', r.slow_seconds,
        'holds', coalesce(a.created_at > now() - make_interval(days => r.hold_younger_days), false))
      FROM raid_switches r, accounts a WHERE r.ended_at IS NULL AND r.until > now() AND a.id = ${me}) AS calm,
    ${secondsLeftSql(me)} AS "secondsLeft",
    json_build_object('notes', (SELECT coalesce(json_object_agg(n.id, json_build_object(
        'liked', EXISTS (SELECT 1 FROM likes l WHERE l.note_id = n.id AND l.account_id = ${me}),
        'collected', EXISTS (SELECT 1 FROM collects c WHERE c.note_id = n.id AND c.account_id = ${me}),
        'likes', n.like_count, 'collects', n.collect_count, 'comments', n.comment_count)), '{}')
      FROM notes n WHERE n.id = ANY(${clean(asked.notes)}::uuid[]) AND ${seen}),
    'unsuited', (SELECT coalesce(json_agg(n.id), '[]')
      FROM notes n WHERE n.id = ANY(${clean(asked.notes)}::uuid[]) AND NOT ${suitsSql(viewer)}),
    'people', (SELECT coalesce(json_object_agg(p.id, json_build_object(
        'following', EXISTS (SELECT 1 FROM follows f WHERE f.follower_id = ${me} AND f.followee_id = p.id),
        'followsMe', EXISTS (SELECT 1 FROM follows f WHERE f.follower_id = p.id AND f.followee_id = ${me}),
        'blocked', EXISTS (SELECT 1 FROM blocks b WHERE b.blocker_id = ${me} AND b.blocked_id = p.id),
        'blockedBy', EXISTS (SELECT 1 FROM blocks b WHERE b.blocker_id = p.id AND b.blocked_id = ${me}),
        'muted', EXISTS (SELECT 1 FROM mutes m WHERE m.muter_id = ${me} AND m.muted_id = p.id))), '{}')
      FROM unnest(${clean(asked.people)}::uuid[]) AS p(id)),
    'topics', (SELECT coalesce(json_object_agg(t.id, EXISTS (
        SELECT 1 FROM hashtag_follows h WHERE h.account_id = ${me} AND h.hashtag_id = t.id)), '{}')
      FROM unnest(${clean(asked.topics)}::uuid[]) AS t(id)),
    'comments', (SELECT coalesce(json_object_agg(c.id, json_build_object(
        'liked', EXISTS (SELECT 1 FROM comment_likes l WHERE l.comment_id = c.id AND l.account_id = ${me}),
        'likes', c.like_count)), '{}')
      FROM comments c JOIN notes n ON n.id = c.note_id WHERE c.id = ANY(${clean(asked.comments)}::uuid[]) AND ${seen})
  )::text AS marks`;
}

type Asked = { notes: string[]; people: string[]; topics: string[]; comments: string[] };

export type NoteMarks = {
  liked: boolean;
  collected: boolean;
  likes: number;
  collects: number;
  comments: number;
};
export type CommentMarks = { liked: boolean; likes: number };
export type PersonMarks = {
  following: boolean;
  followsMe: boolean;
  blocked: boolean;
  blockedBy: boolean;
  muted: boolean;
};
export type OverlayViewer = {
  id: string;
  handle: string;
  name: string;
  avatarUrl: string | null;
  /** Where this person works, if they keep order: who edits the rules alone has no cases. */
  desk: "/moderation" | "/moderation/rules" | null;
  isAdmin: boolean;
  suspendedUntil: string | null;
  unread: number;
  /** Declarations whose notes this person does not want in feeds. */
  hides: Declaration[];
  /** While a raid switch is on: what it means for this person's comments. Null for those who keep order themselves. */
  calm: { holds: boolean; slowSeconds: number | null } | null;
  /** Of today's time in restricted mode; null for who is not in it. */
  secondsLeft: number | null;
};
export type Overlay = {
  viewer: OverlayViewer | null;
  notes: Record<string, NoteMarks>;
  /** Notes among those asked about that restricted mode leaves out. */
  unsuited: string[];
  people: Record<string, PersonMarks>;
  topics: Record<string, boolean>;
  comments: Record<string, CommentMarks>;
};

type Row = Pick<OverlayViewer, "unread" | "hides" | "calm" | "secondsLeft"> & {
  avatarKey: string | null;
  marks: string;
};

const nobody: Overlay = { viewer: null, notes: {}, unsuited: [], people: {}, topics: {}, comments: {} };

/**
 * What is the viewer's of the things asked about, as the JSON of an Overlay; ids that are not ids are left out, like what one
 * may not see. A text, because PostgreSQL has built it already: reading it only to write it again costs more than the rest.
 */
export async function overlayText(viewer: Anyone, asked: Asked): Promise<string> {
  if (!viewer) return JSON.stringify(nobody);
  const { text, values } = overlayStatement(viewer, asked);
  const { rows } = await sqlPool().query<Row>({ name: "overlay", text, values: [...values] });
  const [row] = rows;
  if (!row) throw new Error("a SELECT without FROM returned no row");
  const own: OverlayViewer = {
    id: viewer.id,
    handle: viewer.handle,
    name: viewer.name,
    avatarUrl: row.avatarKey ? mediaUrl(row.avatarKey) : null,
    desk: deskOf(viewer),
    isAdmin: hasDuty(viewer, "run"),
    suspendedUntil: viewer.suspendedUntil?.toISOString() ?? null,
    unread: row.unread,
    hides: row.hides,
    calm: viewer.roles.length > 0 ? null : row.calm,
    secondsLeft: row.secondsLeft,
  };
  // `marks` is an object: its opening brace makes way for the viewer
  return `{"viewer":${JSON.stringify(own)},${row.marks.slice(1)}`;
}

function deskOf(viewer: Viewer): OverlayViewer["desk"] {
  if (viewer.suspendedUntil) return null;
  if (hasDuty(viewer, "review")) return "/moderation";
  return hasDuty(viewer, "rules") ? "/moderation/rules" : null;
}

function clean(ids: string[]): string[] {
  return ids.filter(isUuid).slice(0, overlayLimit);
}

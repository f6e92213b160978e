import { randomUUID } from "node:crypto";
import { db } from "@/lib/db";
import { mediaStorage } from "@/lib/media/store";
import { noteToEdit } from "@/lib/notes/own";
import { beginUpload, takeBytes } from "@/lib/uploads/resumable";
import { draw, aPicture as pixels } from "../lib/media/pictures";
import { aPicture } from "../support/cast";
import { anybody, type Gets, ownerOnly, type Row, readers, signedIn, welcomeWriters, writers } from "./row";
import type { Scene } from "./scene";

/** Notes, comments, likes, collects, visits, pictures, feeds. */

const ownerEvenSuspended: Gets = { ...ownerOnly, suspendedOwner: "done" };
const ownersWhoMayWrite: Gets = { ...ownerOnly, suspended: "forbidden", suspendedOwner: "forbidden" };
const openToRead: Gets = { ...readers, blocked: "not_found" };

async function collected({ me, note }: Scene) {
  if (!me) return {};
  const board = await db.board.create({ data: { ownerId: me.id, name: "cats", noteCount: 1 } });
  await db.collect.create({ data: { accountId: me.id, noteId: note.id, boardId: board.id } });
  await db.note.update({ where: { id: note.id }, data: { collectCount: 1 } });
  return {};
}

async function liked({ me, note }: Scene) {
  if (me) await db.like.create({ data: { accountId: me.id, noteId: note.id } });
  if (me) await db.note.update({ where: { id: note.id }, data: { likeCount: 1 } });
  return {};
}

async function likedComment({ me, comment }: Scene) {
  if (me) await db.commentLike.create({ data: { accountId: me.id, commentId: comment.id } });
  if (me) await db.comment.update({ where: { id: comment.id }, data: { likeCount: 1 } });
  return {};
}

const byId = (thing: "note" | "comment" | "topic") => ({
  form: (scene: Scene) => ({ form: { id: scene[thing].id } }),
  route: (scene: Scene) => ({ params: { id: scene[thing].id } }),
});

const note = byId("note");
const comment = byId("comment");

/** Nobody follows themselves, from a note of theirs either. */
const followable: Gets = { ...welcomeWriters, owner: "invalid" };

const engagement: Row[] = [
  { door: "lib/engagement#like", asks: note.form, gets: welcomeWriters },
  { door: "lib/engagement#unlike", prepare: liked, asks: note.form, gets: signedIn },
  { door: "lib/engagement#collect", asks: note.form, gets: welcomeWriters },
  { door: "lib/engagement#uncollect", prepare: collected, asks: note.form, gets: signedIn },
  { door: "PUT /api/notes/[id]/like", asks: note.route, gets: welcomeWriters },
  { door: "DELETE /api/notes/[id]/like", prepare: liked, asks: note.route, gets: signedIn },
  { door: "PUT /api/notes/[id]/collect", asks: note.route, gets: welcomeWriters },
  { door: "DELETE /api/notes/[id]/collect", prepare: collected, asks: note.route, gets: signedIn },
  { door: "lib/engagement#followAuthor", asks: note.form, gets: followable },
  { door: "PUT /api/notes/[id]/follow", asks: note.route, gets: followable },
  { door: "POST /api/notes/[id]/share", asks: note.route, gets: { ...anybody, blocked: "nothing" } },
  {
    door: "POST /api/notes/[id]/view",
    asks: note.route,
    gets: { ...anybody, blocked: "nothing", owner: "nothing", suspendedOwner: "nothing" },
  },
];

const words = "好可爱，欢迎";

const comments: Row[] = [
  {
    door: "lib/comments#comment",
    asks: ({ note: { id } }) => ({ form: { id, body: words, requestId: randomUUID() } }),
    gets: welcomeWriters,
  },
  {
    door: "POST /api/notes/[id]/comments",
    asks: ({ note: { id } }) => ({ params: { id }, json: { body: words } }),
    gets: welcomeWriters,
  },
  { door: "GET /api/notes/[id]/comments", asks: note.route, gets: openToRead },
  { door: "GET /api/comments/[id]/replies", asks: comment.route, gets: openToRead },
  { door: "DELETE /api/comments/[id]", asks: comment.route, gets: ownerEvenSuspended },
  { door: "PUT /api/comments/[id]/like", asks: comment.route, gets: welcomeWriters },
  { door: "DELETE /api/comments/[id]/like", prepare: likedComment, asks: comment.route, gets: signedIn },
];

const notes: Row[] = [
  {
    door: "lib/notes#composeNote",
    asks: ({ picture }) => ({
      form: {
        ...{
          requestId: randomUUID(),
          title: "交猫税",
          body: "#猫税",
          channel: "pets",
          visibility: "everyone",
        },
        ...{ warned: "1", contentWarning: "a very small spider" },
        "mediaIds[]": [picture.id],
        "alts[]": ["a cat"],
      },
    }),
    gets: writers,
  },
  {
    door: "lib/notes#editNote",
    asks: async ({ note: { id }, owner, picture }) => {
      const now = await noteToEdit(owner, id);
      return {
        form: {
          ...{ noteId: id, requestId: randomUUID(), from: now?.revision ?? "" },
          ...{ title: "交猫税", body: "#猫税", channel: "pets", visibility: "everyone" },
          ...{ warned: "1", contentWarning: "a very small spider" },
          "mediaIds[]": [picture.id],
          "alts[]": [""],
        },
      };
    },
    gets: { ...ownerOnly, suspended: "forbidden", suspendedOwner: "forbidden" },
  },
  {
    door: "lib/notes#deleteNote",
    asks: ({ note: { id } }) => ({ form: { noteId: id } }),
    gets: ownerEvenSuspended,
  },
  {
    door: "lib/notes#changeVisibility",
    asks: ({ note: { id } }) => ({ form: { noteId: id, visibility: "only_me" } }),
    gets: ownersWhoMayWrite,
  },
  {
    door: "lib/notes#changeCommentAudience",
    asks: ({ note: { id } }) => ({ form: { noteId: id, commentAudience: "followers" } }),
    gets: { ...ownerOnly, suspended: "forbidden", suspendedOwner: "forbidden" },
  },
];

async function aDraft({ owner, me, picture }: Scene) {
  const id = randomUUID();
  const images = me?.id === owner.id ? { create: [{ position: 0, mediaId: picture.id }] } : {};
  await db.draft.create({ data: { id, authorId: owner.id, content: { title: "还没写完" }, images } });
  return { id };
}

async function wholeDraft(scene: Scene) {
  const { id } = await aDraft(scene);
  const content = { title: "交猫税", channel: "pets", visibility: "everyone" };
  const images = { create: [{ position: 0, mediaId: (await aPicture(scene.owner)).id }] };
  await db.draftImage.deleteMany({ where: { draftId: id } });
  await db.draft.update({ where: { id }, data: { content, images } });
  return { id };
}

async function aScheduledDraft(scene: Scene) {
  const { id } = await aDraft(scene);
  await db.draft.update({ where: { id }, data: { scheduledFor: new Date(), timeZone: "UTC" } });
  return { id };
}

const draft = ({ given: { id = "" } }: Scene) => ({ params: { id } });
/** Discarding what is not there, or not theirs, is taken kindly and does nothing. */
const ownerElseNothing: Gets = {
  ...readers,
  signedOut: "unauthenticated",
  owner: "done",
  suspendedOwner: "done",
};

const drafts: Row[] = [
  {
    door: "PUT /api/drafts/[id]",
    prepare: aDraft,
    asks: (scene) => ({
      ...draft(scene),
      json: {
        ...{ baseRevision: 1, content: { title: "写完了" } },
        pictures: [{ mediaId: scene.picture.id, alt: "a cat" }],
      },
    }),
    gets: { ...ownerOnly, suspended: "forbidden", suspendedOwner: "forbidden" },
  },
  {
    door: "GET /api/drafts/[id]",
    prepare: aDraft,
    asks: draft,
    gets: { ...ownerOnly, owner: "nothing", suspendedOwner: "nothing" },
  },
  { door: "DELETE /api/drafts/[id]", prepare: aDraft, asks: draft, gets: ownerElseNothing },
  {
    door: "PUT /api/drafts/[id]/schedule",
    prepare: wholeDraft,
    asks: (scene) => ({
      ...draft(scene),
      json: { at: new Date(Date.now() + 2 * 3_600_000).toISOString(), timeZone: "Asia/Shanghai" },
    }),
    gets: { ...ownerOnly, suspended: "forbidden", suspendedOwner: "forbidden" },
  },
  {
    door: "DELETE /api/drafts/[id]/schedule",
    prepare: aScheduledDraft,
    asks: draft,
    gets: ownerElseNothing,
  },
  {
    door: "lib/drafts#discardDraft",
    prepare: aDraft,
    asks: ({ given: { id = "" } }) => ({ form: { id } }),
    gets: ownerElseNothing,
  },
];

const firstPicture = (noteId: string) => db.noteImage.findFirst({ where: { noteId } });

/** Somebody who is welcome has described the owner's picture. */
async function suggestedAlt({ note, reporter }: Scene) {
  const picture = await firstPicture(note.id);
  if (!picture) throw new Error("the owner's note has no picture");
  const { id } = await db.altSuggestion.create({
    data: { noteId: note.id, mediaId: picture.mediaId, suggesterId: reporter.id, alt: "a cat in a box" },
  });
  return { suggestionId: id };
}

const bySuggestion: Row["asks"] = ({ given: { suggestionId = "" } }) => ({ form: { suggestionId } });

const descriptions: Row[] = [
  {
    door: "lib/notes#suggestAlt",
    asks: async ({ note: { id } }) => {
      const picture = await firstPicture(id);
      return { form: { noteId: id, mediaId: picture?.mediaId ?? randomUUID(), alt: "a cat in a box" } };
    },
    gets: { ...welcomeWriters, owner: "invalid" },
  },
  {
    door: "lib/notes#acceptAlt",
    prepare: suggestedAlt,
    asks: bySuggestion,
    gets: { ...ownerOnly, suspended: "forbidden", suspendedOwner: "forbidden" },
  },
  {
    door: "lib/notes#declineAlt",
    prepare: suggestedAlt,
    asks: bySuggestion,
    gets: ownerEvenSuspended,
  },
];

async function followedTopic({ me, topic }: Scene) {
  if (me) await db.hashtagFollow.create({ data: { accountId: me.id, hashtagId: topic.id } });
  if (me) await db.hashtag.update({ where: { id: topic.id }, data: { followerCount: 1 } });
  return {};
}

const topic = byId("topic");

const topics: Row[] = [
  { door: "lib/hashtags#followTopic", asks: topic.form, gets: writers },
  { door: "PUT /api/topics/[id]/follow", asks: topic.route, gets: writers },
  { door: "lib/hashtags#unfollowTopic", prepare: followedTopic, asks: topic.form, gets: signedIn },
  { door: "DELETE /api/topics/[id]/follow", prepare: followedTopic, asks: topic.route, gets: signedIn },
  { door: "GET /api/topics/followed", asks: () => ({}), gets: readers },
  { door: "GET /api/topics/suggest", asks: () => ({ query: "q=猫" }), gets: readers },
];

const cards: Row[] = [
  {
    door: "POST /api/cards",
    asks: () => ({ json: { template: "paper", words: "猫税" } }),
    gets: writers,
  },
];

const places: Row[] = [{ door: "GET /api/places", asks: () => ({ query: "q=成都" }), gets: readers }];

const checked = Object.fromEntries(
  Object.entries(writers).map(([role, outcome]) => [role, outcome === "done" ? "nothing" : outcome]),
) as Gets; // the same roles

const screening: Row[] = [
  {
    door: "POST /api/screening",
    asks: () => ({ json: { title: "交猫税", body: words, altTexts: [] } }),
    gets: checked,
  },
];

const stored = `ab/${"ab".repeat(20)}.480.webp`;

async function storedPicture() {
  await mediaStorage().put(stored, await draw(pixels(20, 20)).webp().toBuffer());
  return {};
}

async function anUpload({ owner }: Scene) {
  return { upload: (await beginUpload(owner, { bytes: 1000, type: "image/jpeg" })).id };
}

async function anArrivedUpload({ owner }: Scene) {
  const bytes = new Uint8Array(await draw(pixels(90, 60)).jpeg().toBuffer());
  const { id } = await beginUpload(owner, { bytes: bytes.length, type: "image/jpeg" });
  await takeBytes(owner, { id }, { offset: 0, bytes: bytes.length, body: new Blob([bytes]).stream() });
  return { upload: id };
}

const upload = ({ given }: Scene) => ({ params: { id: given.upload ?? "" } });

const pictures: Row[] = [
  {
    door: "POST /api/uploads",
    asks: async () => {
      const bytes = new Uint8Array(await draw(pixels(200, 150)).jpeg().toBuffer());
      const headers = { "content-length": String(bytes.length) };
      return { raw: { type: "image/jpeg", bytes: new Blob([bytes]) }, headers };
    },
    gets: writers,
  },
  {
    door: "POST /api/uploads/resumable",
    asks: () => ({ headers: { "upload-length": "1000", "upload-metadata": "filetype aW1hZ2UvanBlZw==" } }),
    gets: writers,
  },
  {
    door: "HEAD /api/uploads/resumable/[id]",
    prepare: anUpload,
    asks: upload,
    gets: { ...ownersWhoMayWrite, owner: "nothing" },
  },
  {
    door: "PATCH /api/uploads/resumable/[id]",
    prepare: anUpload,
    asks: (scene) => ({
      ...upload(scene),
      raw: { type: "application/offset+octet-stream", bytes: "more" },
      headers: { "upload-offset": "0", "content-length": "4" },
    }),
    gets: ownersWhoMayWrite,
  },
  { door: "DELETE /api/uploads/resumable/[id]", prepare: anUpload, asks: upload, gets: ownerEvenSuspended },
  {
    door: "PUT /api/uploads/resumable/[id]/picture",
    prepare: anArrivedUpload,
    asks: upload,
    gets: ownersWhoMayWrite,
  },
  ...["GET", "HEAD"].map((method) => ({
    door: `${method} /media/[...key]`,
    prepare: storedPicture,
    asks: () => ({ params: { key: stored.split("/") } }),
    gets: readers,
  })),
];

const feeds: Row[] = [
  { door: "GET /api/feeds/[...feed]", asks: () => ({ params: { feed: ["explore"] } }), gets: readers },
  {
    door: "GET /api/viewer",
    asks: ({ note: { id }, owner }) => ({ query: `notes=${id}&people=${owner.id}` }),
    gets: readers,
  },
  { door: "GET /api/health", asks: () => ({}), gets: readers },
];

const outside: Row[] = [
  { door: "GET /sitemap.xml", asks: () => ({}), gets: readers },
  { door: "GET /sitemap/[part]", asks: () => ({ params: { part: "pages.xml" } }), gets: readers },
  ...["feed.xml", "feed.json"].flatMap((form): Row[] => [
    {
      door: `GET /[locale]/people/[handle]/${form}`,
      asks: ({ owner }) => ({ params: { locale: "en", handle: owner.handle } }),
      gets: readers,
    },
    {
      door: `GET /[locale]/topics/[tag]/${form}`,
      asks: () => ({ params: { locale: "zh", tag: encodeURIComponent("猫税") } }),
      gets: readers,
    },
    {
      door: `GET /[locale]/people/[handle]/boards/[board]/${form}`,
      prepare: async ({ owner }) => ({
        board: (await db.board.create({ data: { ownerId: owner.id, name: "open to all" } })).id,
      }),
      asks: ({ owner, given }) => ({
        params: { locale: "zh", handle: owner.handle, board: given.board ?? "" },
      }),
      gets: readers,
    },
  ]),
];

export const contentRows: Row[] = [
  ...outside,
  ...engagement,
  ...comments,
  ...notes,
  ...descriptions,
  ...drafts,
  ...topics,
  ...places,
  ...cards,
  ...screening,
  ...pictures,
  ...feeds,
];

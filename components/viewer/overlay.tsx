"use client";

import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from "react";
import { type Kind, OverlayStore, stranger } from "@/components/viewer/overlay-store";
import type { FollowedTopic } from "@/lib/hashtags/followed";
import type { Declaration } from "@/lib/notes/rules";
import type { CommentMarks, NoteMarks, OverlayViewer } from "@/lib/overlay/queries";

const Overlay = createContext<OverlayStore | null>(null);

/** Brings the viewer's part of a kept page: the one place that fetches in an effect, with TimeKeeper, which says that somebody is here. */
export function ViewerProvider({ children }: { children: ReactNode }) {
  const [store] = useState(() => new OverlayStore());
  useEffect(() => store.start(), [store]);
  return <Overlay value={store}>{children}</Overlay>;
}

export function useOverlay(): OverlayStore {
  const store = useContext(Overlay);
  if (!store) throw new Error("outside of ViewerProvider");
  return store;
}

function useFrom<T>(read: (store: OverlayStore) => T, onServer: T): T {
  const store = useOverlay();
  return useSyncExternalStore(
    store.subscribe,
    () => read(store),
    () => onServer,
  );
}

function useWanted(kind: Kind, id: string): OverlayStore {
  const store = useOverlay();
  useEffect(() => store.want(kind, id), [store, kind, id]);
  return store;
}

/** undefined while not known yet, null for somebody signed out. */
export function useViewer(): OverlayViewer | null | undefined {
  return useFrom((store) => store.viewer, undefined);
}

/** undefined while not known, and for somebody signed out: what asks no more is not drawn anew when that becomes known. */
export function useViewerId(): string | undefined {
  return useFrom((store) => store.viewer?.id, undefined);
}

/** Whether it is known that nobody is signed in. Always false where that does not matter, so that nothing is drawn anew for it. */
export function useSignedOut(matters: boolean): boolean {
  return useFrom((store) => matters && store.viewer === null, false);
}

/** What went wrong with the last mark, for the one place that says it; `signIn` when one must sign in first. */
export function useProblem() {
  return useFrom((store) => store.problem, null);
}

type Counts = Pick<NoteMarks, "likes" | "collects" | "comments">;

/** Whether restricted mode leaves a note out for this viewer. */
export function useUnsuited(id: string): boolean {
  useWanted("notes", id);
  return useFrom((store) => store.unsuited.has(id), false);
}

/** The viewer's marks on a note. `kept` are the counts that the page was kept with; the overlay brings current ones. */
export function useNoteMarks(id: string, kept: Counts) {
  const store = useWanted("notes", id);
  const known = useFrom((from) => from.notes.get(id), undefined);
  const marks: NoteMarks = known ?? { liked: false, collected: false, ...kept };
  const base = () => store.notes.get(id) ?? marks;
  return {
    ...marks,
    setLiked: (on: boolean) =>
      store.mark({
        key: `like:${id}`,
        url: `/api/notes/${id}/like`,
        wanted: on,
        apply: (liked) =>
          base().liked === liked ||
          store.changeNote(id, { ...base(), liked, likes: Math.max(0, base().likes + (liked ? 1 : -1)) }),
        settle: (likes) => store.changeNote(id, { likes }),
      }),
    setCollected: (on: boolean) =>
      store.mark({
        key: `collect:${id}`,
        url: `/api/notes/${id}/collect`,
        wanted: on,
        apply: (collected) =>
          base().collected === collected ||
          store.changeNote(id, {
            ...base(),
            collected,
            collects: Math.max(0, base().collects + (collected ? 1 : -1)),
          }),
        settle: (collects) => store.changeNote(id, { collects }),
      }),
    addComments: (by: number) =>
      store.changeNote(id, { ...base(), comments: Math.max(0, base().comments + by) }),
  };
}

/** `fromNote`: the note that is open, for which a follow counts. */
export function usePerson(id: string, fromNote?: string) {
  const store = useWanted("people", id);
  const known = useFrom((from) => from.people.get(id), undefined);
  const marks = known ?? stranger;
  const set =
    (verb: "follow" | "block" | "mute", field: "following" | "blocked" | "muted") => (on: boolean) =>
      store.mark({
        key: `${verb}:${id}`,
        url: `/api/people/${id}/${verb}`,
        setUrl: verb === "follow" && fromNote ? `/api/notes/${fromNote}/follow` : undefined,
        wanted: on,
        apply: (value) => store.changePerson(id, { [field]: value }),
      });
  return {
    ...marks,
    /** False until the server has said how the two stand. */
    known: known !== undefined,
    setFollowing: set("follow", "following"),
    setBlocked: set("block", "blocked"),
    setMuted: set("mute", "muted"),
  };
}

const nothing: Declaration[] = [];

/** The declarations whose notes the viewer hides, but for their own notes. */
export function useHides(authorId: string): Declaration[] {
  return useFrom(({ viewer }) => (viewer && viewer.id !== authorId ? viewer.hides : nothing), nothing);
}

/** Whether the viewer hides notes with this declaration from their feeds. */
export function useHiding(declaration: Declaration) {
  const store = useOverlay();
  const hidden = useFrom((from) => from.viewer?.hides.includes(declaration), undefined) ?? false;
  return {
    hidden,
    setHidden: (on: boolean) =>
      store.mark({
        key: `declaration:${declaration}`,
        url: `/api/declarations/${declaration}/hidden`,
        wanted: on,
        apply: (value) => store.changeHides(declaration, value),
      }),
  };
}

export function useTopicFollow(id: string) {
  const store = useWanted("topics", id);
  const following = useFrom((from) => from.topics.get(id), undefined) ?? false;
  return {
    following,
    setFollowing: (on: boolean) =>
      store.mark({
        key: `topic:${id}`,
        url: `/api/topics/${id}/follow`,
        wanted: on,
        apply: (value) => store.changeTopic(id, value),
      }),
  };
}

/** undefined while not known, empty for somebody signed out. */
export function useFollowedTopics(): FollowedTopic[] | undefined {
  const store = useOverlay();
  const known = useViewer()?.id;
  useEffect(() => void (known && store.wantFollowedTopics()), [store, known]);
  return useFrom((from) => (from.viewer === null ? none : from.followedTopics), undefined);
}

const none: FollowedTopic[] = [];

/** The viewer's like of a comment; `known` is what came with the comment. */
export function useCommentMarks(id: string, known: CommentMarks) {
  const store = useWanted("comments", id);
  const marks = useFrom((from) => from.comments.get(id), undefined) ?? known;
  const base = () => store.comments.get(id) ?? marks;
  return {
    ...marks,
    setLiked: (on: boolean) =>
      store.mark({
        key: `comment:${id}`,
        url: `/api/comments/${id}/like`,
        wanted: on,
        apply: (liked) =>
          base().liked === liked ||
          store.changeComment(id, { liked, likes: Math.max(0, base().likes + (liked ? 1 : -1)) }),
        settle: (likes) => store.changeComment(id, { ...base(), likes }),
      }),
  };
}

import { ask } from "@/components/ui/ask";
import type { FollowedTopic } from "@/lib/hashtags/followed";
import type { Declaration } from "@/lib/notes/rules";
import type { CommentMarks, NoteMarks, Overlay, OverlayViewer, PersonMarks } from "@/lib/overlay/queries";
import { overlayLimit } from "@/lib/overlay/schema";

/**
 * What the browser knows of the viewer: asked for in batches, changed at once when a button is pressed, and brought back to
 * the truth by every answer. Plain code without React; components read it through the hooks of overlay.tsx.
 */

const kinds = ["notes", "people", "topics", "comments"] as const;
export type Kind = (typeof kinds)[number];
type Problem = { message: string; signIn: boolean };

/** One door of the server for a mark that is set with PUT and taken back with DELETE. */
type Mark = {
  key: string;
  url: string;
  /** Where it is set, when that is another door than the one where it is taken back. */
  setUrl?: string;
  wanted: boolean;
  apply(on: boolean): void;
  settle?(count: number): void;
};

/** Somebody with whom the viewer has nothing to do. */
export const stranger: PersonMarks = {
  following: false,
  followsMe: false,
  blocked: false,
  blockedBy: false,
  muted: false,
};

export class OverlayStore {
  viewer: OverlayViewer | null | undefined;
  readonly notes = new Map<string, NoteMarks>();
  /** Notes that restricted mode leaves out for this viewer. */
  readonly unsuited = new Set<string>();
  readonly people = new Map<string, PersonMarks>();
  readonly topics = new Map<string, boolean>();
  readonly comments = new Map<string, CommentMarks>();
  /** The topics that the viewer follows, once a list of them has asked. */
  followedTopics: FollowedTopic[] | undefined;
  problem: Problem | null = null;

  private readonly asked: Record<Kind, Set<string>> = {
    notes: new Set(),
    people: new Set(),
    topics: new Set(),
    comments: new Set(),
  };
  private wanted: Record<Kind, Set<string>> = {
    notes: new Set(),
    people: new Set(),
    topics: new Set(),
    comments: new Set(),
  };
  private readonly listeners = new Set<() => void>();
  private readonly inFlight = new Map<string, boolean>();
  /** What was pressed lately, by key: an answer that was on its way may not know of it yet. */
  private readonly pressed = new Map<string, Mark>();
  private asking = 0;
  private scheduled = false;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  /** Without the hint cookie nobody is signed in, and nothing need be asked. */
  start(): void {
    if (!/(?:^|;\s*)signed-in=1/.test(document.cookie)) {
      this.viewer = null;
      this.tell();
    } else if (this.viewer === undefined) this.schedule();
  }

  /** Forgets and asks again: after signing in or out without leaving the page. */
  restart(): void {
    this.viewer = undefined;
    this.unsuited.clear();
    for (const kind of kinds) {
      this.wanted[kind] = new Set([...this.asked[kind], ...this.wanted[kind]]);
      this.asked[kind].clear();
    }
    this.start();
  }

  want(kind: Kind, id: string): void {
    if (this.viewer === null || this.asked[kind].has(id)) return;
    this.wanted[kind].add(id);
    if (this.viewer !== undefined || this.scheduled) this.schedule();
  }

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    // One request for all that mounts together.
    setTimeout(() => void this.ask(), 10);
  }

  private async ask(): Promise<void> {
    this.scheduled = false;
    const query = new URLSearchParams();
    for (const kind of kinds) {
      const ids = [...this.wanted[kind]].slice(0, overlayLimit);
      for (const id of ids) {
        this.wanted[kind].delete(id);
        this.asked[kind].add(id);
      }
      if (ids.length > 0) query.set(kind, ids.join(","));
    }
    this.asking += 1;
    const answer = await ask<Overlay>(`/api/viewer?${query}`);
    this.asking -= 1;
    if (!answer.ok) return this.tell();
    this.receive(answer.result);
    for (const [key, mark] of this.pressed) {
      mark.apply(this.inFlight.get(key) ?? mark.wanted);
      this.forget(key);
    }
    if (Object.values(this.wanted).some((set) => set.size > 0)) this.schedule();
  }

  private receive(overlay: Overlay): void {
    this.viewer = overlay.viewer;
    for (const [id, marks] of Object.entries(overlay.notes)) this.notes.set(id, marks);
    for (const id of overlay.unsuited) this.unsuited.add(id);
    for (const [id, marks] of Object.entries(overlay.people)) this.people.set(id, marks);
    for (const [id, follows] of Object.entries(overlay.topics)) this.topics.set(id, follows);
    for (const [id, marks] of Object.entries(overlay.comments)) this.comments.set(id, marks);
    this.tell();
  }

  async wantFollowedTopics(): Promise<void> {
    const answer = await ask<{ topics: FollowedTopic[] }>("/api/topics/followed");
    if (!answer.ok) return;
    this.followedTopics = answer.result.topics;
    this.tell();
  }

  setUnread(unread: number): void {
    if (!this.viewer) return;
    this.viewer = { ...this.viewer, unread };
    this.tell();
  }

  setSecondsLeft(secondsLeft: number | null): void {
    if (!this.viewer || this.viewer.secondsLeft === secondsLeft) return;
    this.viewer = { ...this.viewer, secondsLeft };
    this.tell();
  }

  changeHides(declaration: Declaration, hidden: boolean): void {
    if (!this.viewer) return;
    const others = this.viewer.hides.filter((each) => each !== declaration);
    this.viewer = { ...this.viewer, hides: hidden ? [...others, declaration] : others };
    this.tell();
  }

  clearProblem(): void {
    this.problem = null;
    this.tell();
  }

  changeNote(id: string, change: Partial<NoteMarks>): void {
    const now = this.notes.get(id) ?? { liked: false, collected: false, likes: 0, collects: 0, comments: 0 };
    this.notes.set(id, { ...now, ...change });
    this.tell();
  }

  changePerson(id: string, change: Partial<PersonMarks>): void {
    this.people.set(id, { ...stranger, ...this.people.get(id), ...change });
    this.tell();
  }

  changeComment(id: string, marks: CommentMarks): void {
    this.comments.set(id, marks);
    this.tell();
  }

  changeTopic(id: string, follows: boolean): void {
    this.topics.set(id, follows);
    this.tell();
  }

  /**
   * Shows the wanted state at once and tells the server. While one request for the same mark is under way only the newest
   * wish is remembered, so that fast fingers end where they stopped; a refusal puts the old state back.
   */
  async mark(mark: Mark): Promise<void> {
    if (this.viewer === null) {
      this.problem = { message: "", signIn: true };
      return this.tell();
    }
    mark.apply(mark.wanted);
    this.pressed.set(mark.key, mark);
    const busy = this.inFlight.has(mark.key);
    this.inFlight.set(mark.key, mark.wanted);
    if (busy) return;
    await this.send(mark);
  }

  /** What the server has done is known to every answer that is asked for from now on. */
  private forget(key: string): void {
    if (this.asking === 0 && !this.inFlight.has(key)) this.pressed.delete(key);
  }

  private async send(mark: Mark): Promise<void> {
    const sent = this.inFlight.get(mark.key) ?? mark.wanted;
    const answer = await ask<{ count?: number }>(sent ? (mark.setUrl ?? mark.url) : mark.url, {
      method: sent ? "PUT" : "DELETE",
    });
    const newest = this.inFlight.get(mark.key);
    if (answer.ok && newest !== undefined && newest !== sent) return this.send(mark);
    this.inFlight.delete(mark.key);
    if (!answer.ok) this.pressed.delete(mark.key);
    this.forget(mark.key);
    if (answer.ok) {
      if (answer.result.count !== undefined) mark.settle?.(answer.result.count);
      return;
    }
    mark.apply(!sent);
    this.problem = { message: answer.message, signIn: answer.status === 401 };
    this.tell();
  }
}

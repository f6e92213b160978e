import type { Who } from "./cast";
import type { ChannelSlug } from "./channels";
import type { Picture } from "./pictures";

/** A comment, and what was said under it. */
export type Saying = { by: Who; text: string; replies: Saying[] };

export type Story = {
  /** Names the note within the seed: its pictures and its luck depend on it. */
  id: string;
  by: Who;
  /** Hours before the present. */
  ago: number;
  channel: ChannelSlug;
  title: string;
  body: string;
  /** 0 (hardly noticed) to 1 (everybody saw it). */
  warmth: number;
  /** A place of lib/places. */
  place?: number;
  pictures: Picture[];
  talk: Saying[];
};

type Telling = Omit<Story, "channel" | "talk"> & { talk?: Saying[] };

export function inChannel(channel: ChannelSlug, notes: Telling[]): Story[] {
  return notes.map(({ talk = [], ...note }) => ({ ...note, channel, talk }));
}

export function say(by: Who, text: string, ...replies: Saying[]): Saying {
  return { by, text, replies };
}

/** A line with five stops, each 44 px wide to the finger; the current one is filled. */
export const dialTrack =
  "relative flex before:absolute before:inset-x-[22px] before:top-1/2 before:h-0.5 before:-translate-y-1/2 before:rounded-full before:bg-line";

export const dialStop =
  "relative grid h-9 w-11 place-items-center rounded-full after:size-2.5 after:rounded-full after:bg-page after:ring-2 after:ring-ink-3 after:transition hover:after:ring-ink aria-[current]:after:size-3.5 aria-[current]:after:bg-ink aria-[current]:after:ring-ink aria-pressed:after:size-3.5 aria-pressed:after:bg-ink aria-pressed:after:ring-ink";

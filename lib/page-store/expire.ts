/** The doors of store.mjs for bundled code: the store itself is loaded by Next outside of the bundle and found by name. */
type Store = { staleSince: { set(tag: string, moment: number): void } };

const slot = globalThis as typeof globalThis & { tanghuluPages?: Store };

/** Discards this process's kept pages that carry one of the tags; a moment later every other process does the same. */
export function expirePages(tags: string[]): void {
  const now = Date.now();
  for (const tag of tags) slot.tanghuluPages?.staleSince.set(tag, now);
}

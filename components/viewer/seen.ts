/** Notes that were really before the viewer's eyes, told to the server in batches; of somebody signed out nothing is told. */

const said = new Set<string>();
let waiting: string[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

/** As many as the door takes at once (lib/feed/schema.ts). */
const atOnce = 60;
const wait = 4_000;

function send(): void {
  clearTimeout(timer);
  timer = undefined;
  while (waiting.length > 0) {
    const ids = waiting.slice(0, atOnce);
    waiting = waiting.slice(atOnce);
    // Also while the page goes away; nobody waits for the answer.
    navigator.sendBeacon("/api/seen", new Blob([JSON.stringify({ ids })], { type: "application/json" }));
  }
}

if (typeof document !== "undefined") {
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && send());
}

export function sayIsSeen(noteId: string): void {
  if (said.has(noteId) || !/(?:^|;\s*)signed-in=1/.test(document.cookie)) return;
  said.add(noteId);
  waiting.push(noteId);
  if (waiting.length >= atOnce) send();
  else timer ??= setTimeout(send, wait);
}

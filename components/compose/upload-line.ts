import type { Picture } from "@/lib/uploads/queries";

/** Why an upload came to nothing. `hopeless`: the same file would be refused again. */
export class UploadFailure extends Error {
  readonly hopeless: boolean;

  constructor(reason: string, hopeless: boolean) {
    super(reason);
    this.hopeless = hopeless;
  }
}

export type Sending = { picture: Promise<Picture>; abort: (forGood: boolean) => void };
type Send = (file: File, onShare: (share: number) => void) => Sending;

export type Progress =
  | { kind: "waiting" }
  | { kind: "sending"; share: number }
  | { kind: "failed"; reason: string; hopeless: boolean }
  | { kind: "there"; picture: Picture };

type Settings = { atOnce: number; send: Send; report: (key: string, progress: Progress) => void };

/** Sends files in the order they came, so many at once; each can be sent again or called off. */
export function createUploadLine({ atOnce, send, report }: Settings) {
  const files = new Map<string, File>();
  const line: string[] = [];
  const underWay = new Map<string, Sending["abort"]>();

  function next(): void {
    while (underWay.size < atOnce) {
      const key = line.shift();
      const file = key === undefined ? undefined : files.get(key);
      if (key === undefined) return;
      if (file) void start(key, file);
    }
  }

  async function start(key: string, file: File): Promise<void> {
    const isMine = () => underWay.get(key) === abort;
    const { picture, abort } = send(file, (share) => {
      if (isMine()) report(key, { kind: "sending", share });
    });
    underWay.set(key, abort);
    report(key, { kind: "sending", share: 0 });
    try {
      const there = await picture;
      if (!isMine()) return;
      files.delete(key);
      report(key, { kind: "there", picture: there });
    } catch (error) {
      if (!isMine()) return;
      if (!(error instanceof UploadFailure)) throw error;
      report(key, { kind: "failed", reason: error.message, hopeless: error.hopeless });
    } finally {
      if (isMine()) underWay.delete(key);
      next();
    }
  }

  function add(key: string, file: File): void {
    files.set(key, file);
    line.push(key);
    next();
  }

  function retry(key: string): void {
    if (!files.has(key) || underWay.has(key) || line.includes(key)) return;
    report(key, { kind: "waiting" });
    line.push(key);
    next();
  }

  function remove(key: string): void {
    files.delete(key);
    line.splice(0, line.length, ...line.filter((waiting) => waiting !== key));
    const abort = underWay.get(key);
    underWay.delete(key);
    abort?.(true);
    next();
  }

  /** Another file under the same name: the first is called off wherever it is. */
  function replace(key: string, file: File): void {
    remove(key);
    report(key, { kind: "waiting" });
    add(key, file);
  }

  /** Calls everything off, to be gone on with another time, and says nothing more of it. */
  function stop(): void {
    const aborts = [...underWay.values()];
    files.clear();
    line.length = 0;
    underWay.clear();
    for (const abort of aborts) abort(false);
  }

  return { add, retry, remove, replace, stop };
}

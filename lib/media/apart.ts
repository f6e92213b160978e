import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { Upload } from "@/lib/media/processing";
import { createQueue } from "@/lib/media/queue";
import { MediaRefusal, type MediaRefusalReason } from "@/lib/media/refusal";
import { PROCESSED_AT_ONCE, type ProcessedImage, WAITING_AT_MOST } from "@/lib/media/schema";

/** What goes to the other process (apart-process.ts) and comes back. */
export type Asked = { id: number; upload: Upload };
export type Answered = { id: number } & (
  | { image: ProcessedImage }
  | { refused: MediaRefusalReason }
  | { failed: string }
);

type Job = {
  upload: Upload;
  tries: number;
  resolve: (image: ProcessedImage) => void;
  reject: (error: Error) => void;
};

const IDLE_MS = 60_000;
/** One picture takes seconds; nothing answered for this long is a process that hangs. */
const SILENCE_MS = 90_000;
const TRIES = 2;

/** For glibc: pictures come and go in large pieces, which are then given back at once instead of kept for later. */
const thrift = { MALLOC_ARENA_MAX: "2", MALLOC_MMAP_THRESHOLD_: "1048576" };

/** Started from its source file, by the working directory, as the HEIC worker is (heic.ts), and for the same reasons. */
function start(): ChildProcess {
  const file = join(/* turbopackIgnore: true */ process.cwd(), "lib", "media", "apart-process.ts");
  const { PATH, TMPDIR } = process.env;
  return fork(/* turbopackIgnore: true */ file, {
    execArgv: ["--import", "tsx"],
    // No secret is any business of a process that opens strangers' files.
    env: { NODE_ENV: "production", ...(PATH && { PATH }), ...(TMPDIR && { TMPDIR }), ...thrift },
    serialization: "advanced",
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
}

type Workshop = { process(upload: Upload): Promise<ProcessedImage> };

/** One process for all, started when needed, ended when idle: only its end gives all its memory back. */
function createWorkshop(): Workshop {
  const jobs = new Map<number, Job>();
  let child: ChildProcess | null = null;
  let timer: NodeJS.Timeout | undefined;
  let lastId = 0;

  function opened(): ChildProcess {
    if (child) return child;
    const started = start();
    // The other end is apart-process.ts and sends nothing else.
    started.on("message", (message) => receive(message as Answered));
    started.once("error", () => lost(started));
    started.once("exit", () => lost(started));
    child = started;
    return started;
  }

  function send(id: number, job: Job): void {
    job.tries += 1;
    opened().send({ id, upload: job.upload } satisfies Asked, () => undefined);
    watch();
  }

  /** Waits for work or for an answer, and keeps this process alive only for the latter. */
  function watch(): void {
    clearTimeout(timer);
    const held = child;
    if (!held) return;
    if (jobs.size > 0) {
      held.ref();
      held.channel?.ref();
      timer = setTimeout(() => held.kill("SIGKILL"), SILENCE_MS);
    } else {
      held.unref();
      held.channel?.unref();
      timer = setTimeout(end, IDLE_MS).unref();
    }
  }

  function end(): void {
    const idle = child;
    child = null;
    idle?.removeAllListeners();
    idle?.disconnect();
  }

  function receive(answer: Answered): void {
    const job = jobs.get(answer.id);
    jobs.delete(answer.id);
    watch();
    if (!job) return;
    if ("image" in answer) job.resolve(answer.image);
    else if ("refused" in answer) job.reject(new MediaRefusal(answer.refused));
    else job.reject(new Error(answer.failed));
  }

  /** Whatever ended it: what it had in hand is tried once more, then left to the sender to send again. */
  function lost(gone: ChildProcess): void {
    if (child !== gone) return;
    child = null;
    clearTimeout(timer);
    for (const [id, job] of [...jobs]) {
      if (job.tries < TRIES) send(id, job);
      else {
        jobs.delete(id);
        job.reject(new MediaRefusal("busy", { cause: "the process ended" }));
      }
    }
  }

  function processNext(upload: Upload): Promise<ProcessedImage> {
    return new Promise((resolve, reject) => {
      lastId += 1;
      const job = { upload, tries: 0, resolve, reject };
      jobs.set(lastId, job);
      send(lastId, job);
    });
  }

  // The line is kept on this side, where it outlives the other; that one weighs what comes to it.
  const line = createQueue({ places: PROCESSED_AT_ONCE, waiting: WAITING_AT_MOST });
  return { process: (upload) => line.run(1, () => processNext(upload)) };
}

declare global {
  var tanghuluWorkshop: Workshop | undefined;
}

/**
 * `processImage` in a process of its own, of low priority: browsing stays fast while many upload, a file that brings a codec
 * down takes no page with it, and memory goes back to the machine (decision 11). Refuses as `processImage` does.
 */
export function processApart(upload: Upload): Promise<ProcessedImage> {
  // Next bundles may hold this module more than once in a process; the other process is one all the same.
  globalThis.tanghuluWorkshop ??= createWorkshop();
  return globalThis.tanghuluWorkshop.process(upload);
}

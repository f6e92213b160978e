import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { MediaRefusal, type MediaRefusalReason } from "@/lib/media/refusal";
import { DECODE_SECONDS, MAX_PIXELS } from "@/lib/media/schema";

/** Upright RGBA: the decoder has applied the file's own rotation, so its EXIF orientation must not be applied again. */
export type HeicPixels = { width: number; height: number; data: Uint8ClampedArray<ArrayBuffer> };

type Answer = HeicPixels | { refused: MediaRefusalReason; detail?: string };

const MEMORY_BYTES = 768 * 1024 * 1024;
const IDLE_MS = 10_000;

/**
 * The worker is started from its source file by the working directory, which is the project's root in every process
 * (`npm start`, worker, vitest, tsx): a bundled server has no useful `import.meta.url`. Nothing bundled imports
 * heic-decode; Node resolves it for the worker from node_modules. A traced ("standalone") build must be told to take
 * this file, heic-decode and libheif-js along (`outputFileTracingIncludes`).
 */
function startWorker(): Worker {
  const file = join(/* turbopackIgnore: true */ process.cwd(), "lib", "media", "heic-worker.mjs");
  return new Worker(/* turbopackIgnore: true */ file, {
    workerData: { maxPixels: MAX_PIXELS, memoryBytes: MEMORY_BYTES },
    // Flags of the parent (a TypeScript loader, an inspector) are no business of the worker's.
    execArgv: [],
    env: {},
  });
}

type Decoder = { decode(file: Uint8Array): Promise<HeicPixels> };

/** One worker for all, started when needed, ended when idle: its WebAssembly memory never shrinks otherwise. */
function createDecoder(): Decoder {
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function end(): void {
    clearTimeout(idle);
    void worker?.terminate();
    worker = null;
  }

  async function decodeAlone(file: Uint8Array): Promise<HeicPixels> {
    clearTimeout(idle);
    worker ??= startWorker();
    try {
      const pixels = await ask(worker, file);
      worker.unref();
      idle = setTimeout(end, IDLE_MS).unref();
      return pixels;
    } catch (error) {
      // After a failure its memory may be in any state.
      end();
      throw error;
    }
  }

  function decode(file: Uint8Array): Promise<HeicPixels> {
    const turn = last.then(() => decodeAlone(file));
    last = turn.catch(() => undefined);
    return turn;
  }

  return { decode };
}

function ask(worker: Worker, file: Uint8Array): Promise<HeicPixels> {
  worker.ref();
  return new Promise<HeicPixels>((resolve, reject) => {
    const timer = setTimeout(() => settle(() => reject(new MediaRefusal("timeout"))), DECODE_SECONDS * 1000);
    function settle(outcome: () => void): void {
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      outcome();
    }
    // Parse boundary: the only sender is heic-worker.mjs.
    const onMessage = (message: unknown) => settle(() => receive(message as Answer, resolve, reject));
    const onError = (error: Error) => settle(() => reject(error));
    const onExit = (code: number) => settle(() => reject(new Error(`heic worker ended with ${code}`)));
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    const copy = new Uint8Array(file);
    worker.postMessage(copy, [copy.buffer]);
  });
}

function receive(
  answer: Answer,
  resolve: (pixels: HeicPixels) => void,
  reject: (error: Error) => void,
): void {
  if ("refused" in answer) reject(new MediaRefusal(answer.refused, { cause: answer.detail }));
  else resolve(answer);
}

declare global {
  var tanghuluHeicDecoder: Decoder | undefined;
}

/**
 * Decodes a HEIC file (at most MAX_BYTES) in a worker thread, one at a time in the process.
 * Refuses with `damaged`, `too_many_pixels`, or `timeout` after DECODE_SECONDS of its own turn.
 */
export function decodeHeic(file: Uint8Array): Promise<HeicPixels> {
  // Next bundles may hold this module more than once in a process; the worker is one all the same.
  globalThis.tanghuluHeicDecoder ??= createDecoder();
  return globalThis.tanghuluHeicDecoder.decode(file);
}

import type { DetailedError, Upload } from "tus-js-client";
import { type Sending, UploadFailure } from "@/components/compose/upload-line";
import type { Picture } from "@/lib/uploads/queries";

type Words = { connectionLost: string; tooLarge: string };

const mostBytes = 30 * 1024 * 1024;
const address = "/api/uploads/resumable";
const piece = 5 * 1024 * 1024;
/** Milliseconds before a broken connection is tried again by itself; after that the photo says so and waits. */
const again = [0, 1_000, 3_000];
/** How often a full processing line is asked again, and how long one waits for it at most, in seconds. */
const line = { tries: 6, wait: 10 };

/**
 * Sends one photo in pieces (tus), going on from where an earlier try ended, also one of before a reload. `abort(true)` takes
 * what was sent back; `abort(false)` leaves it there to go on with.
 */
export function sendFile(file: File, onShare: (share: number) => void, words: Words): Sending {
  if (file.size > mostBytes) {
    return { picture: Promise.reject(new UploadFailure(words.tooLarge, true)), abort: () => {} };
  }
  let upload: Upload | undefined;
  let calledOff = false;
  async function send(): Promise<Picture> {
    const tus = await loaded(words);
    await new Promise<void>((resolve, reject) => {
      upload = new tus.Upload(file, {
        endpoint: new URL(address, location.origin).href,
        chunkSize: piece,
        retryDelays: again,
        metadata: { filetype: file.type.startsWith("image/") ? file.type : "application/octet-stream" },
        onProgress: (sent, total) => onShare(total > 0 ? sent / total : 0),
        onSuccess: () => resolve(),
        onError: (error) => reject(inWords(error, words)),
      });
      void begin(upload, () => calledOff);
    });
    const picture = await made(upload?.url ?? "", words);
    void forget(upload);
    return picture;
  }
  async function forget(done: Upload | undefined): Promise<void> {
    const { defaultOptions } = await loaded(words);
    for (const { urlStorageKey } of (await done?.findPreviousUploads()) ?? []) {
      await defaultOptions.urlStorage.removeUpload(urlStorageKey);
    }
  }
  const picture = send().catch((failure: unknown) => {
    if (failure instanceof UploadFailure && failure.hopeless) void forget(upload);
    throw failure;
  });
  return {
    picture,
    abort: (forGood) => {
      calledOff = true;
      // what cannot be taken back now expires by itself
      void upload?.abort(forGood).catch(() => {});
    },
  };
}

function loaded({ connectionLost }: Words) {
  return import("tus-js-client").catch(() => {
    throw new UploadFailure(connectionLost, false);
  });
}

async function begin(upload: Upload, isCalledOff: () => boolean): Promise<void> {
  const [earlier] = await upload.findPreviousUploads();
  if (isCalledOff()) return;
  if (earlier) upload.resumeFromPreviousUpload(earlier);
  upload.start();
}

function inWords(error: Error | DetailedError, { connectionLost }: Words): UploadFailure {
  const response = "originalResponse" in error ? error.originalResponse : null;
  return new UploadFailure(
    reasonIn(response?.getBody() ?? "") ?? connectionLost,
    response?.getStatus() === 400,
  );
}

/** The bytes are all there: asks for the picture that they make, again while many are waiting for theirs. */
async function made(url: string, { connectionLost }: Words): Promise<Picture> {
  for (let tried = 1; ; tried += 1) {
    const response = await fetch(`${url}/picture`, { method: "PUT" }).catch(() => null);
    if (!response) throw new UploadFailure(connectionLost, false);
    // our own endpoint
    if (response.ok) return (await response.json()) as Picture;
    if (response.status !== 503 || tried >= line.tries) {
      throw new UploadFailure(reasonIn(await response.text()) ?? connectionLost, response.status === 400);
    }
    const seconds = Math.min(line.wait, Number(response.headers.get("retry-after")) || 1);
    await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
  }
}

function reasonIn(text: string): string | null {
  try {
    // our own endpoint, or a proxy's page, which is no JSON
    return (JSON.parse(text) as { error?: { message?: string } }).error?.message ?? null;
  } catch {
    return null;
  }
}

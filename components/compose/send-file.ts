import { type Sending, UploadFailure } from "@/components/compose/upload-line";
import type { Picture } from "@/lib/uploads/queries";

type Words = { connectionLost: string; tooLarge: string };

const mostBytes = 30 * 1024 * 1024;

/** Sends one photo to the server. XMLHttpRequest, because `fetch` does not say how much has been sent. */
export function sendFile(file: File, onShare: (share: number) => void, words: Words): Sending {
  if (file.size > mostBytes) {
    return { picture: Promise.reject(new UploadFailure(words.tooLarge, true)), abort: () => {} };
  }
  const request = new XMLHttpRequest();
  const picture = new Promise<Picture>((resolve, reject) => {
    request.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0);
    request.onerror = () => reject(new UploadFailure(words.connectionLost, false));
    request.ontimeout = request.onerror;
    request.onload = () => {
      const answer = read(request.responseText);
      if (request.status === 200 && answer && "id" in answer) return resolve(answer);
      const reason = answer && "error" in answer ? answer.error.message : words.connectionLost;
      reject(new UploadFailure(reason, request.status === 400));
    };
    request.open("POST", "/api/uploads");
    request.setRequestHeader(
      "content-type",
      file.type.startsWith("image/") ? file.type : "application/octet-stream",
    );
    request.timeout = 180_000;
    request.send(file);
  });
  return { picture, abort: () => request.abort() };
}

type Answer = Picture | { error: { message: string } };

function read(text: string): Answer | null {
  try {
    // our own endpoint, or a proxy's page, which is no JSON
    return JSON.parse(text) as Answer;
  } catch {
    return null;
  }
}

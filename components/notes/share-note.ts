import { announce } from "@/components/ui/announce";
import { ask } from "@/components/ui/ask";

type Shared = { noteId: string; url: string; title: string; copied: string; copyFailed: string };

/** The device's own share sheet where there is one (phones), else the link is copied. Counted when it went through. */
export async function shareNote({ noteId, url, title, copied, copyFailed }: Shared): Promise<void> {
  const sheet = typeof navigator.share === "function" && matchMedia("(pointer: coarse)").matches;
  if (sheet) {
    try {
      await navigator.share({ title, url });
      return count(noteId);
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return;
    }
  }
  await copyNoteLink({ noteId, url, copied, copyFailed });
}

export async function copyNoteLink({
  noteId,
  url,
  copied,
  copyFailed,
}: Omit<Shared, "title">): Promise<void> {
  try {
    // not there on an address without https
    await navigator.clipboard.writeText(url);
    announce(copied, { tone: "good" });
    count(noteId);
  } catch {
    announce(copyFailed);
  }
}

function count(noteId: string): void {
  void ask(`/api/notes/${noteId}/share`, { method: "POST", keepalive: true });
}

import { usePathname, useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { useLocale } from "use-intl";
import { draftOf, keepDraft } from "@/components/comments/own-words";
import { useTalk } from "@/components/comments/use-talk";
import { useOverlay } from "@/components/viewer/overlay";
import { doorPath } from "@/lib/auth/returning";
import { cleanComment } from "@/lib/comments/rules";
import { codePointLength } from "@/lib/language/text";

/**
 * Sending with JavaScript: words appear at once and come back into the field when they are refused. Who is signed out finds
 * them again after signing in.
 */
export function useSaying() {
  const { noteId, target, say } = useTalk();
  const store = useOverlay();
  const locale = useLocale();
  const router = useRouter();
  const path = usePathname();
  const field = useRef<HTMLTextAreaElement>(null);
  /** The same for every try to send the same words. */
  const request = useRef<{ words: string; id: string } | null>(null);
  /** Words that were asked about: sending them again as they are stands by them. */
  const asked = useRef<string | null>(null);
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);
  const [length, setLength] = useState(0);

  useEffect(() => {
    // The browser fetches what it keeps when it is first asked: not while the page wakes up.
    const later = setTimeout(() => {
      const element = field.current;
      const words = draftOf(noteId);
      if (element?.value !== "" || words === "") return;
      element.value = words;
      setLength(codePointLength(cleanComment(words)));
    });
    return () => clearTimeout(later);
  }, [noteId]);
  useEffect(() => {
    if (target) field.current?.focus();
  }, [target]);

  function write(words: string) {
    if (field.current) field.current.value = words;
    setLength(codePointLength(cleanComment(words)));
  }

  function typed(words: string) {
    keepDraft(noteId, words);
    setLength(codePointLength(cleanComment(words)));
  }

  async function send(event: React.SyntheticEvent) {
    event.preventDefault();
    const words = field.current?.value ?? "";
    if (busy || words.trim() === "") return field.current?.focus();
    if (store.viewer === null) return router.push(doorPath(locale, "sign-in", path));
    if (request.current?.words !== words) request.current = { words, id: newId() };
    setBusy(true);
    setProblem("");
    write("");
    const refused = await say(words, request.current.id, asked.current === words);
    setBusy(false);
    if (!refused) return keepDraft(noteId, "");
    asked.current = refused.asks ? words : null;
    // Back into the field, before whatever was typed meanwhile.
    write([words, field.current?.value].filter(Boolean).join("\n"));
    setProblem(refused.problem);
    field.current?.focus();
  }

  return { field, problem, busy, length, typed, send };
}

/** crypto.randomUUID is missing on addresses without https. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

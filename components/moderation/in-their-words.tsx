import { langOf } from "@/lib/language/detect";

/** What somebody gave as a reason, as they wrote it. */
export function InTheirWords({ words, className }: { words: string; className: string }) {
  return (
    <blockquote
      lang={langOf(words)}
      className={`whitespace-pre-line border-line border-l-2 pl-4 ${className}`}
    >
      {words}
    </blockquote>
  );
}

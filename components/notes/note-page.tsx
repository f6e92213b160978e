import type { ReactNode } from "react";

/** A note as a page of its own: edge to edge on a phone, a wide card beside the rail from 768 px. */
export function NotePage({ children }: { children: ReactNode }) {
  return (
    <div
      style={{ "--note-top": "var(--top)" } as React.CSSProperties}
      className="relative -mx-2 bg-page md:mx-auto md:h-[calc(100dvh-var(--top)-24px)] md:max-h-[960px] md:min-h-[420px] md:max-w-[1240px] md:overflow-hidden md:rounded-dialog md:bg-raised md:ring-1 md:ring-line"
    >
      {children}
    </div>
  );
}

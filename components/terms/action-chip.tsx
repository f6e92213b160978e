import type { TermActionName } from "@/lib/terms/limits";

const looks: Record<TermActionName, string> = {
  allow: "bg-good-soft text-good",
  warn: "bg-sunken text-ink-2",
  hold: "bg-warn-soft text-warn",
  refuse: "bg-brand-soft text-brand-text",
};

export function ActionChip({ action, children }: { action: TermActionName; children: string }) {
  return (
    <span className={`shrink-0 rounded-full px-2 py-0.5 font-semibold text-xs ${looks[action]}`}>
      {children}
    </span>
  );
}

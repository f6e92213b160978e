import type { TermAction } from "@/lib/screening/limits";

const looks: Record<TermAction, string> = {
  allow: "bg-good-soft text-good",
  warn: "bg-sunken text-ink-2",
  hold: "bg-warn-soft text-warn",
  refuse: "bg-brand-soft text-brand-text",
};

export function ActionChip({ action, children }: { action: TermAction; children: string }) {
  return (
    <span className={`shrink-0 rounded-full px-2 py-0.5 font-semibold text-xs ${looks[action]}`}>
      {children}
    </span>
  );
}

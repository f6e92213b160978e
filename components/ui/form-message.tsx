import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

type Props = { tone?: "bad" | "good" | "warn" | "info"; children?: ReactNode; className?: string };

const looks = {
  bad: { box: "bg-brand-soft", mark: "text-brand-text", icon: "warning" },
  good: { box: "bg-good-soft", mark: "text-good", icon: "check" },
  warn: { box: "bg-warn-soft", mark: "text-warn", icon: "warning" },
  info: { box: "bg-info-soft", mark: "text-info", icon: "info" },
} as const;

/** The general word of a form. Always rendered, so that what appears in it is announced. */
export function FormMessage({ tone = "bad", children, className = "" }: Props) {
  const look = looks[tone];
  return (
    <div role={tone === "bad" ? "alert" : "status"}>
      {children && (
        <div
          className={`flex items-start gap-2.5 rounded-card px-4 py-3 text-ink text-sm ${look.box} ${className}`}
        >
          <Icon name={look.icon} size={18} className={`mt-px ${look.mark}`} />
          <div className="min-w-0 flex-1">{children}</div>
        </div>
      )}
    </div>
  );
}

import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

type Props = {
  on: boolean;
  /** How many hearts there are, in words. */
  label: string;
  title: string;
  onChange: (on: boolean) => void;
  className: string;
  children: ReactNode;
};

/** The small heart of a card or a comment, with its count as children. */
export function Heart({ on, label, title, onChange, className, children }: Props) {
  return (
    <button
      type="button"
      aria-pressed={on}
      aria-label={label}
      title={title}
      onClick={() => onChange(!on)}
      className={`target no-js:pointer-events-none flex shrink-0 items-center transition hover:text-ink aria-pressed:text-brand-text ${className}`}
    >
      <Icon name="heart" size={16} filled={on} className={on ? "animate-[pop_240ms_var(--ease-soft)]" : ""} />
      {children}
    </button>
  );
}

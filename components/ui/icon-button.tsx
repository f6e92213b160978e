import type { ButtonHTMLAttributes } from "react";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icons";

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "children"> & {
  icon: IconName;
  label: string;
  filled?: boolean;
  size?: number;
};

/** A round button of 44 px that shows only an icon; `label` is its name and its tooltip. */
export function IconButton({ icon, label, filled, size, className = "", ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      title={label}
      className={`grid size-11 shrink-0 place-items-center rounded-full text-ink-2 transition hover:bg-sunken hover:text-ink disabled:opacity-50 ${className}`}
    >
      <Icon name={icon} filled={filled} size={size} />
    </button>
  );
}

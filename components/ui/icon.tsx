import { type IconName, icons } from "@/components/ui/icons";

type Props = {
  name: IconName;
  /** Pixels. */
  size?: number;
  filled?: boolean;
  className?: string;
};

/** Always decoration: whatever it stands on carries the words. */
export function Icon({ name, size = 24, filled = false, className = "" }: Props) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill={filled ? "currentColor" : "none"}
      stroke="currentColor"
      strokeWidth={name === "more" ? 3 : 1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`shrink-0 ${className}`}
    >
      <path d={icons[name]} />
    </svg>
  );
}

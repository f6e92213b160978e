import type { ButtonHTMLAttributes } from "react";
import { type ButtonLook, buttonClass } from "@/components/ui/button-class";

type Props = ButtonHTMLAttributes<HTMLButtonElement> & ButtonLook & { pending?: boolean };

/** `primary` is red: one on a screen. While `pending` it cannot be pressed twice and says so to assistive technology. */
export function Button({ variant, size, wide, pending = false, className = "", children, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : rest.onClick}
      className={`${buttonClass({ variant, size, wide })} ${className}`}
    >
      {pending && (
        <span
          aria-hidden="true"
          className="size-4 animate-spin rounded-full border-2 border-current border-r-transparent"
        />
      )}
      {children}
    </button>
  );
}

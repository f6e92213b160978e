import type { InputHTMLAttributes, ReactNode, TextareaHTMLAttributes } from "react";
import { Icon } from "@/components/ui/icon";
import { type Options, SelectOptions } from "@/components/ui/options";

type Frame = {
  label: string;
  name: string;
  /** When a page has the field more than once; otherwise its name is its id. */
  id?: string;
  /** What is wrong with it, in the reader's words. */
  error?: string;
  hint?: ReactNode;
  /** At the right of the label, e.g. a counter. */
  aside?: ReactNode;
  /** Hides the label from sight, not from assistive technology. */
  quietLabel?: boolean;
};

const box =
  "w-full rounded-control border border-line bg-surface px-4 text-base text-ink transition hover:border-ink-3 focus:border-ink aria-invalid:border-brand";

/** What stands around the input, and what is the input's own. */
function apart<Props extends Frame>({ label, name, id, error, hint, aside, quietLabel, ...own }: Props) {
  return {
    frame: { label, name, id, error, hint, aside, quietLabel },
    own: { ...own, ...described(name, error, hint, id) },
  };
}

type TextProps = Frame & Omit<InputHTMLAttributes<HTMLInputElement>, "name" | "id">;

export function TextField({ className = "", ...props }: TextProps) {
  const { frame, own } = apart(props);
  return (
    <FieldFrame {...frame}>
      <input {...own} className={`${box} h-12 ${className}`} />
    </FieldFrame>
  );
}

type AreaProps = Frame & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "name" | "id">;

export function TextArea({ className = "", ...props }: AreaProps) {
  const { frame, own } = apart(props);
  return (
    <FieldFrame {...frame}>
      <textarea rows={4} {...own} className={`${box} field-sizing-content min-h-28 py-3 ${className}`} />
    </FieldFrame>
  );
}

type SelectProps = Frame & {
  options: Options;
  defaultValue?: string;
};

export function SelectField({ options, ...props }: SelectProps) {
  const { frame, own } = apart(props);
  return (
    <FieldFrame {...frame}>
      <select {...own} className={`${box} h-12`}>
        <SelectOptions options={options} />
      </select>
    </FieldFrame>
  );
}

/** The attributes that tie an input to its label, hint and error. */
export function described(name: string, error?: string, hint?: ReactNode, id = name) {
  const describedBy = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return {
    id,
    name,
    "aria-invalid": error ? true : undefined,
    "aria-describedby": describedBy || undefined,
  };
}

export function FieldFrame({
  label,
  name,
  id = name,
  error,
  hint,
  aside,
  quietLabel,
  children,
}: Frame & { children: ReactNode }) {
  return (
    <div className="flex flex-col gap-1.5">
      <div className={quietLabel ? "sr-only" : "flex items-baseline justify-between gap-3"}>
        <label htmlFor={id} className="font-semibold text-ink text-sm">
          {label}
        </label>
        {!quietLabel && aside}
      </div>
      {children}
      {error && (
        <p id={`${id}-error`} className="flex items-start gap-1.5 text-brand-text text-sm">
          <Icon name="warning" size={16} className="mt-0.5" />
          {error}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className="text-ink-3 text-xs">
          {hint}
        </p>
      )}
    </div>
  );
}

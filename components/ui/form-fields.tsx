"use client";

import { type ComponentProps, useState } from "react";
import { described, FieldFrame, SelectField, TextArea, TextField } from "@/components/ui/field";
import { useFormProgress } from "@/components/ui/form";
import { Icon } from "@/components/ui/icon";
import { useHydrated } from "@/components/ui/use-hydrated";

/** The fields of a `Form`: what was typed comes back, and what is wrong stands beneath. */

function useField(name: string, initially?: string) {
  const { refused } = useFormProgress();
  return { error: refused?.fields[name], defaultValue: refused?.values[name] ?? initially };
}

type TextProps = Omit<ComponentProps<typeof TextField>, "defaultValue" | "error"> & { initially?: string };

export function FormText({ initially, ...rest }: TextProps) {
  return <TextField {...rest} {...useField(rest.name, initially)} />;
}

type AreaProps = Omit<ComponentProps<typeof TextArea>, "defaultValue" | "error"> & { initially?: string };

export function FormArea({ initially, ...rest }: AreaProps) {
  return <TextArea {...rest} {...useField(rest.name, initially)} />;
}

type SelectProps = Omit<ComponentProps<typeof SelectField>, "defaultValue" | "error"> & {
  initially?: string;
};

export function FormSelect({ initially, ...rest }: SelectProps) {
  const field = useField(rest.name, initially);
  // React resets a select to its first option after an action; a new key makes it begin anew with the value.
  return <SelectField key={field.defaultValue} {...rest} {...field} />;
}

type PasswordProps = {
  name: string;
  /** When a page has the field more than once. */
  id?: string;
  label: string;
  autoComplete: "current-password" | "new-password" | "off";
  inputMode?: "numeric";
  maxLength?: number;
  showWords: string;
  hideWords: string;
  hint?: string;
  autoFocus?: boolean;
};

/** Comes back empty, always. It can be shown, once there is JavaScript to do it. */
export function FormPassword({ showWords, hideWords, ...field }: PasswordProps) {
  const { name, id, label, hint, ...rest } = field;
  const { error } = useField(name);
  const [shown, setShown] = useState(false);
  const hydrated = useHydrated();
  return (
    <FieldFrame {...{ label, name, id, error, hint }}>
      <div className="relative">
        <input
          {...rest}
          {...described(name, error, hint, id)}
          type={shown ? "text" : "password"}
          required
          spellCheck={false}
          autoCapitalize="none"
          className="h-12 w-full rounded-control border border-line bg-surface pr-13 pl-4 text-base text-ink transition hover:border-ink-3 focus:border-ink aria-invalid:border-brand"
        />
        {hydrated && (
          <button
            type="button"
            aria-pressed={shown}
            aria-label={shown ? hideWords : showWords}
            title={shown ? hideWords : showWords}
            onClick={() => setShown(!shown)}
            className="absolute inset-y-0.5 right-0.5 grid w-11 place-items-center rounded-control text-ink-2 hover:text-ink"
          >
            <Icon name={shown ? "eye-off" : "eye"} size={20} />
          </button>
        )}
      </div>
    </FieldFrame>
  );
}

import { Icon } from "@/components/ui/icon";

type Props<Value extends string> = {
  name: string;
  label: string;
  value: Value;
  options: { value: Value; label: string }[];
  error: string | undefined;
  onChoose: (value: Value) => void;
};

/** One choice of a few, in a row that opens the system's own picker. */
export function ChoiceRow<Value extends string>(props: Props<Value>) {
  const { name, label, value, options, error, onChoose } = props;
  return (
    <div className="border-line border-b">
      <div className="relative flex h-13 items-center">
        <label htmlFor={name} className="pointer-events-none text-base text-ink-2">
          {label}
        </label>
        <select
          id={name}
          name={name}
          value={value}
          aria-invalid={error ? true : undefined}
          aria-describedby={`${name}-error`}
          onChange={({ target: { selectedIndex } }) => {
            const chosen = options[selectedIndex];
            if (chosen) onChoose(chosen.value);
          }}
          className="absolute -inset-x-2 inset-y-1 w-[calc(100%+16px)] appearance-none truncate rounded-control bg-transparent pr-9 pl-38 text-right font-medium text-base text-ink [text-align-last:right] [&>option]:bg-raised"
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="right" size={18} className="pointer-events-none absolute right-0 text-ink-3" />
      </div>
      <RowError name={name} error={error} />
    </div>
  );
}

export function RowError({ name, error }: { name: string; error: string | undefined }) {
  return (
    <p id={`${name}-error`} className="pb-3 text-brand-text text-sm empty:hidden">
      {error}
    </p>
  );
}

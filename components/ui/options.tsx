export type Option = { value: string; label: string; lang?: string };
export type Options = (Option | { group: string; options: Option[] })[];

/** The choices of a select, those of a group under its name. */
export function SelectOptions({ options }: { options: Options }) {
  return options.map((each) =>
    "group" in each ? (
      <optgroup key={each.group} label={each.group}>
        {each.options.map(choice)}
      </optgroup>
    ) : (
      choice(each)
    ),
  );
}

function choice({ value, label, lang }: Option) {
  return (
    <option key={value} value={value} lang={lang}>
      {label}
    </option>
  );
}

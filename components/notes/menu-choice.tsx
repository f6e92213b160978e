"use client";

import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icons";
import { menuItem } from "@/components/ui/menu-item";

type Option<Value> = { value: Value; icon: IconName; words: string };

type Props<Value> = {
  title: string;
  options: Option<Value>[];
  chosen: Value;
  onChoose: (value: Value) => void;
};

/** One of a few, chosen in a menu. */
export function MenuChoice<Value extends string>({ title, options, chosen, onChoose }: Props<Value>) {
  return (
    <>
      <p className="px-3 pt-2 pb-1 text-ink-3 text-xs">{title}</p>
      {options.map(({ value, icon, words }) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === chosen}
          className={menuItem}
          onClick={() => onChoose(value)}
        >
          <Icon name={icon} size={20} />
          {words}
          {value === chosen && <Icon name="check" size={18} className="ml-auto" />}
        </button>
      ))}
    </>
  );
}

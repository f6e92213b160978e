"use client";

import type { Dispatch, ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { Change, Draft } from "@/components/compose/draft";
import { Icon } from "@/components/ui/icon";
import { type Visibility, visibilities } from "@/lib/notes/rules";

export type ChannelChoice = { slug: string; name: string };

type Props = {
  draft: Draft;
  dispatch: Dispatch<Change>;
  channels: ChannelChoice[];
  errors: Record<string, string>;
};

/** Where the note goes and who may see it: rows as tall as a thumb, opening the system's own pickers. */
export function Choices({ draft, dispatch, channels, errors }: Props) {
  const t = useTranslations("compose");
  return (
    <div>
      <Row label={t("channel")} name="channel" error={errors.channel}>
        <select
          id="channel"
          name="channel"
          value={draft.channel}
          aria-invalid={errors.channel ? true : undefined}
          aria-describedby="channel-error"
          onChange={(event) => dispatch({ kind: "words", words: { channel: event.target.value } })}
          className={picker}
        >
          <option value="">{t("chooseChannel")}</option>
          {channels.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </Row>
      <Row label={t("visibility")} name="visibility" error={errors.visibility}>
        <select
          id="visibility"
          name="visibility"
          value={draft.visibility}
          onChange={(event) =>
            dispatch({ kind: "words", words: { visibility: asVisibility(event.target.value) } })
          }
          className={picker}
        >
          {visibilities.map((each) => (
            <option key={each} value={each}>
              {t(`visible.${each}`)}
            </option>
          ))}
        </select>
      </Row>
    </div>
  );
}

const picker =
  "absolute -inset-x-2 inset-y-1 w-[calc(100%+16px)] rounded-control appearance-none truncate bg-transparent pr-9 pl-34 text-right font-medium text-base text-ink [text-align-last:right] [&>option]:bg-raised";

function asVisibility(value: string): Visibility {
  return visibilities.find((each) => each === value) ?? "everyone";
}

type RowProps = { label: string; name: string; error: string | undefined; children: ReactNode };

function Row({ label, name, error, children }: RowProps) {
  return (
    <div className="border-line border-b">
      <div className="relative flex h-13 items-center">
        <label htmlFor={name} className="pointer-events-none text-base text-ink-2">
          {label}
        </label>
        {children}
        <Icon name="right" size={18} className="pointer-events-none absolute right-0 text-ink-3" />
      </div>
      <p id={`${name}-error`} className="pb-3 text-brand-text text-sm empty:hidden">
        {error}
      </p>
    </div>
  );
}

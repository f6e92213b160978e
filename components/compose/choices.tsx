"use client";

import type { Dispatch } from "react";
import { useTranslations } from "use-intl";
import { ChoiceRow } from "@/components/compose/choice-row";
import { Declaring } from "@/components/compose/declaring";
import type { Change, Draft } from "@/components/compose/draft";
import { Warning } from "@/components/compose/warning";
import { commentAudiences, visibilities } from "@/lib/notes/rules";

export type ChannelChoice = { slug: string; name: string };

type Props = {
  draft: Draft;
  dispatch: Dispatch<Change>;
  channels: ChannelChoice[];
  errors: Record<string, string>;
};

/** Where the note goes, who may see it and speak under it, and what its author says of it: rows as tall as a thumb. */
export function Choices({ draft, dispatch, channels, errors }: Props) {
  const t = useTranslations("compose");
  const choose = (words: Partial<Draft>) => dispatch({ kind: "words", words });
  return (
    <div>
      <ChoiceRow
        name="channel"
        label={t("channel")}
        value={draft.channel}
        options={[
          { value: "", label: t("chooseChannel") },
          ...channels.map(({ slug, name }) => ({ value: slug, label: name })),
        ]}
        error={errors.channel}
        onChoose={(channel) => choose({ channel })}
      />
      <ChoiceRow
        name="visibility"
        label={t("visibility")}
        value={draft.visibility}
        options={visibilities.map((value) => ({ value, label: t(`visible.${value}`) }))}
        error={errors.visibility}
        onChoose={(visibility) => choose({ visibility })}
      />
      <ChoiceRow
        name="commentAudience"
        label={t("commenting")}
        value={draft.commentAudience}
        options={commentAudiences.map((value) => ({ value, label: t(`commentsBy.${value}`) }))}
        error={errors.commentAudience}
        onChoose={(commentAudience) => choose({ commentAudience })}
      />
      <Declaring
        chosen={draft.declarations}
        error={errors.declarations}
        onChoose={(declarations) => choose({ declarations })}
      />
      <Warning
        warning={draft.contentWarning}
        error={errors.contentWarning}
        onChange={(contentWarning) => choose({ contentWarning })}
      />
    </div>
  );
}

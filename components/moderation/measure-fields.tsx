"use client";

import { useTranslations } from "use-intl";
import { useFormProgress } from "@/components/ui/form";
import { FormSelect, FormText } from "@/components/ui/form-fields";
import { partsOf } from "@/lib/moderation/ladder";
import { type Subject, suspensionDays } from "@/lib/moderation/limits";

/** Each shown by the choice that asks for it, so without JavaScript too. */
const whenPerson =
  "hidden group-has-[[value=mute]:checked]/decide:block group-has-[[value=suspend]:checked]/decide:block";
const whenGone = `${whenPerson} group-has-[[value=ban]:checked]/decide:block`;
const whenMild =
  "hidden group-has-[[value=label]:checked]/decide:block group-has-[[value=blur]:checked]/decide:block group-has-[[value=limit\\_reach]:checked]/decide:block group-has-[[value=hide]:checked]/decide:block";
const whenImage = "hidden group-has-[option[value=image]:checked]/decide:block";

type Props = {
  kind: Subject["kind"];
  images: number;
  /** The one that it is about, as far as is known. */
  picture: number | null;
};

/** Of what, which picture, for how long, and whether the thing goes too. */
export function MeasureFields({ kind, images, picture }: Props) {
  const t = useTranslations("moderation");
  const parts = partsOf(kind, images);
  const span = {
    type: "number",
    inputMode: "numeric",
    min: suspensionDays.least,
    max: suspensionDays.most,
  } as const;
  const named = (part: (typeof parts)[number]) =>
    part === "whole" ? t(`desk.parts.whole.${kind}`) : t(`desk.parts.${part}`);
  return (
    <div className="space-y-3">
      {parts.length > 1 && (
        <div className="flex flex-wrap gap-3">
          <div className="min-w-40 flex-1">
            <FormSelect
              name="part"
              label={t("desk.part")}
              initially={picture === null ? "whole" : "image"}
              options={parts.map((part) => ({ value: part, label: named(part) }))}
            />
          </div>
          {images > 0 && kind === "note" && (
            <div className={`${whenImage} w-32`}>
              <FormText
                name="imageNumber"
                type="number"
                inputMode="numeric"
                label={t("desk.imageNumber")}
                min={1}
                max={images}
                initially={picture !== null ? String(picture) : images === 1 ? "1" : undefined}
              />
            </div>
          )}
        </div>
      )}
      <div className={whenPerson}>
        <FormText name="days" label={t("desk.days")} initially={String(suspensionDays.usual)} {...span} />
      </div>
      <div className={whenMild}>
        <FormText name="lastsDays" label={t("desk.lastsDays")} {...span} />
      </div>
      {kind !== "account" && <GoesToo kind={kind} />}
    </div>
  );
}

function GoesToo({ kind }: { kind: Exclude<Subject["kind"], "account"> }) {
  const t = useTranslations("moderation");
  const { refused } = useFormProgress();
  const takeDownToo = refused ? "takeDownToo" in refused.values : true;
  return (
    <div className={whenGone}>
      <label className="flex min-h-11 items-center gap-3">
        <input
          key={String(takeDownToo)}
          type="checkbox"
          name="takeDownToo"
          defaultChecked={takeDownToo}
          className="size-5 accent-ink"
        />
        {t(`desk.takeDownToo.${kind}`)}
      </label>
    </div>
  );
}

"use client";

import { useTranslations } from "use-intl";
import { type Crop, mostTilt, mostZoom, type Ratio, ratios } from "@/components/compose/crop";
import styles from "@/components/compose/crop-controls.module.css";
import { Icon } from "@/components/ui/icon";

type Props = {
  crop: Crop;
  disabled: boolean;
  untouched: boolean;
  onChange: (to: Partial<Crop>) => void;
  onTurn: () => void;
  onReset: () => void;
};

const shapes: Record<Ratio, string> = {
  original: "",
  "3:4": "h-4 w-3",
  "1:1": "size-3.5",
  "4:3": "h-3 w-4",
};

/** Everything that can be done to a photo without touching it: each by keyboard as well. */
export function CropControls({ crop, disabled, untouched, onChange, onTurn, onReset }: Props) {
  const t = useTranslations("compose.editor");
  const degrees = `${crop.tilt > 0 ? "+" : ""}${crop.tilt.toFixed(1).replace(/\.0$/, "")}°`.replace("-", "−");
  return (
    <fieldset
      disabled={disabled}
      className="mx-auto flex w-full min-w-0 max-w-[520px] flex-col gap-1 px-4 pt-2 pb-[max(12px,env(safe-area-inset-bottom))] disabled:opacity-50"
    >
      <legend className="sr-only">{t("title")}</legend>
      <div className="grid grid-cols-[1fr_auto_1fr] items-center gap-x-2 text-sm">
        <label htmlFor="tilt" className="text-ink-2">
          {t("straighten")}
        </label>
        <output htmlFor="tilt" className="min-w-14 text-center font-semibold tabular-nums">
          {degrees}
        </output>
        <button
          type="button"
          onClick={onReset}
          aria-disabled={untouched}
          className="target justify-self-end rounded-full px-2 py-1 font-semibold transition hover:bg-sunken aria-disabled:opacity-40"
        >
          {t("reset")}
        </button>
        <input
          id="tilt"
          type="range"
          min={-mostTilt}
          max={mostTilt}
          step={0.5}
          value={crop.tilt}
          aria-valuetext={degrees}
          onChange={(event) => onChange({ tilt: Number(event.target.value) })}
          onDoubleClick={() => onChange({ tilt: 0 })}
          className={`${styles.ruler} col-span-3`}
        />
      </div>
      <label className="flex items-center gap-3 text-sm">
        <span className="text-ink-2">{t("zoom")}</span>
        <input
          type="range"
          min={1}
          max={mostZoom}
          step={0.05}
          value={crop.zoom}
          aria-valuetext={`${Math.round(crop.zoom * 100)} %`}
          onChange={(event) => onChange({ zoom: Number(event.target.value) })}
          className={`${styles.slider} min-w-0 flex-1`}
        />
      </label>
      <div className="mt-1 flex items-center justify-between gap-1">
        <button
          type="button"
          onClick={onTurn}
          aria-label={t("turnLeft")}
          title={t("turnLeft")}
          className="grid size-11 place-items-center rounded-full text-ink transition hover:bg-sunken active:bg-sunken"
        >
          <Icon name="turn-left" />
        </button>
        <div role="radiogroup" aria-label={t("ratio")} className="flex gap-1 rounded-full bg-sunken p-1">
          {ratios.map((ratio) => (
            <label
              key={ratio}
              className="relative flex h-9 cursor-pointer items-center gap-1.5 rounded-full px-2.5 text-ink-2 text-sm tabular-nums transition has-checked:bg-chosen has-checked:font-semibold has-checked:text-ink has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-info"
            >
              <input
                type="radio"
                name="ratio"
                value={ratio}
                checked={crop.ratio === ratio}
                onChange={() => onChange({ ratio })}
                className="absolute -inset-y-1 inset-x-0 cursor-pointer opacity-0"
              />
              {shapes[ratio] && (
                <i className={`rounded-[2px] border-[1.5px] border-current ${shapes[ratio]}`} />
              )}
              {ratio === "original" ? t("original") : ratio}
            </label>
          ))}
        </div>
      </div>
    </fieldset>
  );
}

import { useTranslations } from "use-intl";
import { templateIds } from "@/lib/cards/rules";

type Props = {
  values: Record<string, string>;
  error: string | undefined;
  /** The card that the note has already. */
  card: { template: string; words: string } | null;
};

/** A card of words where no script runs: the server draws it when the note is published. */
export function PlainCard({ values, error, card }: Props) {
  const t = useTranslations("cards");
  const chosen = values.cardTemplate ?? card?.template ?? "";
  return (
    <fieldset className="mt-4 hidden flex-col gap-2 rounded-dialog border border-line p-4 no-js:flex">
      <legend className="px-1 font-semibold">{t(card ? "title" : "plainTitle")}</legend>
      <label className="flex flex-col gap-1 text-sm">
        {t("words")}
        <textarea
          name="cardWords"
          rows={3}
          defaultValue={values.cardWords ?? card?.words ?? ""}
          aria-invalid={error ? true : undefined}
          aria-describedby="card-words-hint"
          className="rounded-control border border-line bg-surface px-3 py-2 text-base"
        />
      </label>
      <p id="card-words-hint" className="text-ink-3 text-xs">
        {t(card ? "plainChange" : "plainHint")}
      </p>
      {error && <p className="text-brand-text text-sm">{error}</p>}
      <div className="flex flex-wrap gap-x-5">
        {["", ...templateIds].map((id) => (
          <label key={id} className="flex min-h-11 items-center gap-2 text-sm">
            <input
              type="radio"
              name="cardTemplate"
              value={id}
              defaultChecked={id === chosen}
              className="size-5"
            />
            {id === "" ? t("none") : t(`looks.${id as (typeof templateIds)[number]}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

import { useTranslations } from "use-intl";
import { acceptedFiles } from "@/components/compose/add-photos";
import type { DraftPicture } from "@/components/compose/draft";

type Props = {
  pictures: DraftPicture[];
  error?: string;
  /** The first is a card of words, which describes itself. */
  hasCard: boolean;
};

/** The photos of the note where no script runs: what came back from the server, and a plain way to send more. */
export function PlainPictures({ pictures, error, hasCard }: Props) {
  const t = useTranslations("compose");
  const there = pictures.flatMap(({ state, alt }) =>
    state.kind === "there" ? [{ ...state.picture, alt }] : [],
  );
  return (
    <section aria-label={t("photos")} className="flex flex-col gap-4">
      <ul className="flex flex-col gap-3">
        {there.map(({ id, smallUrl, alt }, at) => (
          <li key={id} className="flex gap-3">
            <img src={smallUrl} alt="" className="aspect-3/4 w-20 rounded-control object-cover" />
            <div className="flex min-w-0 flex-1 flex-col gap-1 text-sm">
              <input type="hidden" name="mediaIds[]" value={id} />
              {hasCard && at === 0 ? (
                <>
                  <input type="hidden" name="alts[]" value={alt} />
                  <input type="hidden" name="drawn" value={id} />
                </>
              ) : (
                <label>
                  {t("altOf", { at: at + 1 })}
                  <input
                    name="alts[]"
                    defaultValue={alt}
                    className="mt-1 h-11 w-full rounded-control border border-line bg-surface px-3"
                  />
                </label>
              )}
              <label className="flex min-h-11 items-center gap-2">
                <input type="checkbox" name="left[]" value={id} className="size-5" />
                {t("leaveOut")}
              </label>
            </div>
          </li>
        ))}
      </ul>
      <noscript>
        <label className="flex flex-col gap-2 rounded-dialog border-2 border-line border-dashed bg-sunken p-6 font-semibold">
          {t("addPhotos")}
          <input type="file" name="files[]" multiple accept={acceptedFiles} className="font-normal" />
          <span className="font-normal text-ink-3 text-xs">{t("plainHint")}</span>
        </label>
      </noscript>
      {error && <p className="text-brand-text text-sm">{error}</p>}
    </section>
  );
}

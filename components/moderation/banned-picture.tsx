import { PicturesSeen } from "@/components/moderation/pictures-seen";
import { Icon } from "@/components/ui/icon";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { withheldUrl } from "@/lib/media/urls";

type Props = {
  /** Where its file lies, if it is still there. */
  picture: string | null;
  /** The id of the element that says which it is. */
  described: string;
  locale: Locale;
};

/** One banned picture: blurred and grey until it is asked for, and small even then. */
export function BannedPicture({ picture, described, locale }: Props) {
  const t = translator(locale, "desk");
  const frame = "relative size-28 shrink-0 overflow-hidden rounded-control bg-sunken sm:size-36";
  if (!picture) {
    return (
      <div
        className={`${frame} grid place-items-center content-center gap-1 px-2 text-center text-ink-3 text-xs`}
      >
        <Icon name="eye-off" size={20} />
        {t("images.noFile")}
      </div>
    );
  }
  return (
    <div className={`${frame} group/picture`}>
      <img
        src={withheldUrl(picture)}
        alt={t("images.alt")}
        loading="lazy"
        className="size-full scale-125 object-cover blur-xl grayscale group-has-checked/picture:scale-100 group-has-checked/picture:object-contain group-has-checked/picture:blur-none group-has-checked/picture:grayscale-0"
      />
      <label className="absolute inset-0 flex cursor-pointer items-center justify-center rounded-control bg-black/60 text-white has-checked:inset-auto has-checked:right-1 has-checked:bottom-1 has-checked:size-11 has-checked:rounded-full">
        <input type="checkbox" aria-describedby={described} className="peer sr-only" />
        <PicturesSeen pictures={1} />
        <span className="flex items-center gap-2 rounded-full px-2 py-1 font-semibold text-sm outline-offset-2 peer-focus-visible:outline-2 peer-checked:hidden">
          <Icon name="eye" size={18} /> {t("images.show")}
        </span>
        <span className="hidden rounded-full p-1 outline-offset-2 peer-focus-visible:outline-2 peer-checked:block">
          <Icon name="eye-off" size={18} />
          <span className="sr-only">{t("images.hide")}</span>
        </span>
      </label>
    </div>
  );
}

import { Key } from "@/components/moderation/key";
import { PicturesSeen } from "@/components/moderation/pictures-seen";
import { Icon } from "@/components/ui/icon";
import { langOf } from "@/lib/language/detect";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { withheldUrl } from "@/lib/media/urls";
import type { Snapshot } from "@/lib/moderation/snapshot";

type Props = { images: Snapshot["images"]; locale: Locale };

/** Pictures of a case: blurred and grey until they are asked for. A checkbox, so that it works without JavaScript. */
export function HiddenPictures({ images, locale }: Props) {
  const t = translator(locale, "moderation");
  if (images.length === 0) return null;
  return (
    <div className="group/pictures relative mb-3">
      <ul
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={t("desk.pictures")}
        className="flex snap-x gap-2 overflow-x-auto rounded-card"
      >
        {images.map(({ largeKey, width, height, alt }, at) => (
          <li
            key={largeKey}
            className="relative h-64 shrink-0 snap-start overflow-hidden rounded-card bg-sunken only:w-full only:flex-1"
            style={{ aspectRatio: `${width} / ${height}` }}
          >
            <img
              src={withheldUrl(largeKey)}
              lang={alt ? langOf(alt) : undefined}
              alt={alt || t("desk.picture", { number: at + 1 })}
              loading="lazy"
              className="size-full scale-110 object-cover blur-xl grayscale group-has-checked/pictures:scale-100 group-has-checked/pictures:object-contain group-has-checked/pictures:blur-none group-has-checked/pictures:grayscale-0"
            />
          </li>
        ))}
      </ul>
      <label className="absolute inset-0 flex cursor-pointer flex-col items-center justify-center gap-1 rounded-card text-white has-checked:inset-auto has-checked:right-2 has-checked:bottom-2 has-checked:rounded-full has-checked:bg-black/60 has-checked:px-3 has-checked:py-1.5 [&:not(:has(:checked))]:bg-black/60">
        <input type="checkbox" data-key="v" className="peer sr-only" />
        <PicturesSeen pictures={images.length} />
        <span className="peer-checked:hidden">{t("desk.hidden")}</span>
        <span className="flex min-h-8 items-center gap-2 rounded-full font-semibold outline-offset-2 peer-focus-visible:outline-2 peer-checked:hidden">
          <Icon name="eye" size={18} /> {t("desk.show")} <Key>v</Key>
        </span>
        <span className="hidden items-center gap-2 font-semibold text-sm peer-checked:flex">
          <Icon name="eye-off" size={18} /> {t("desk.hide")} <Key>v</Key>
        </span>
      </label>
    </div>
  );
}

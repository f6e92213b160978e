import type { ReactNode } from "react";
import { noticeTitle } from "@/components/moderation/notice-title";
import { Icon } from "@/components/ui/icon";
import type { Notice } from "@/lib/accounts/notices";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { placeholderUrl } from "@/lib/media/placeholder";
import type { PictureView } from "@/lib/notes/cards";

type Props = { notice: Notice; picture: PictureView; locale: Locale; children: ReactNode };

/** One picture that is blurred here, until somebody opens it (no script needed), or hid, with the reason in its place. */
export function Withheld({ notice, picture, locale, children }: Props) {
  const t = translator(locale, "withheld");
  const words = (
    <>
      <Icon name="eye-off" size={28} />
      <span className="font-semibold text-base">
        {t(notice.automated ? "blurredByItself" : notice.what === "blur" ? "blur" : "hidden")}
      </span>
      <span className="max-w-prose text-pretty text-sm">
        {t("why", { rule: noticeTitle(notice, locale) })}
      </span>
    </>
  );
  if (notice.what !== "blur") {
    return (
      <p className="grid size-full place-content-center justify-items-center gap-2 bg-black/65 p-6 text-center text-white">
        {words}
      </p>
    );
  }
  return (
    <details className="group/one relative grid size-full place-items-center">
      <summary
        style={{ backgroundImage: `url(${placeholderUrl(picture.thumbhash)})` }}
        className="absolute inset-0 z-1 cursor-pointer bg-center bg-cover text-white outline-offset-[-4px] group-open/one:inset-auto group-open/one:top-3 group-open/one:left-3 group-open/one:rounded-full group-open/one:!bg-none"
      >
        <span className="grid size-full place-content-center justify-items-center gap-2 bg-black/65 p-6 text-center group-open/one:hidden">
          {words}
          <span className="mt-2 grid min-h-11 place-items-center rounded-full bg-white/90 px-5 font-semibold text-[oklch(0.25_0.01_60)] text-sm">
            {t("show")}
          </span>
        </span>
        <span className="target hidden items-center gap-1.5 rounded-full bg-black/65 px-3 py-1 text-xs group-open/one:flex">
          <Icon name="eye-off" size={14} />
          {t("again")}
        </span>
      </summary>
      <div className="absolute inset-0 grid place-items-center">{children}</div>
    </details>
  );
}

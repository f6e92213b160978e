import { Changed } from "@/components/notes/changed";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import type { Snapshot } from "@/lib/moderation/snapshot";
import { differences } from "@/lib/notes/differences";

type Props = { then: Snapshot; now: Snapshot; locale: Locale };

/** The thing as it is, with what was taken out and put in since marked. */
export function DifferencesShown({ then, now, locale }: Props) {
  const t = translator(locale, "desk");
  const allowance = { left: 20_000 };
  const pieces = (of: (snapshot: Snapshot) => string) => differences(of(then), of(now), allowance);
  const look = { language: now.language, locale };
  const alts = ({ images }: Snapshot) =>
    images
      .map(({ alt }) => alt)
      .filter((alt) => alt !== "")
      .join("\n");
  return (
    <div className="mb-2">
      <Changed {...look} pieces={pieces(({ title }) => title)} className="font-semibold text-base" />
      <Changed {...look} pieces={pieces(({ body }) => body)} className="text-base" />
      {then.contentWarning !== now.contentWarning && (
        <Changed
          {...look}
          pieces={pieces(({ contentWarning }) => contentWarning ?? "")}
          className="text-ink-2"
        />
      )}
      {alts(then) !== alts(now) && <Changed {...look} pieces={pieces(alts)} className="text-ink-2 text-sm" />}
      {picturesOf(then) !== picturesOf(now) && <p className="text-sm text-warn">{t("subject.pictures")}</p>}
    </div>
  );
}

function picturesOf({ images }: Snapshot): string {
  return images.map(({ largeKey }) => largeKey).join();
}

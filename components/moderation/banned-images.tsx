import Link from "next/link";
import { ChangeBan, LiftBan } from "@/components/moderation/ban-forms";
import { BannedPicture } from "@/components/moderation/banned-picture";
import { ExactTime } from "@/components/moderation/exact-time";
import { ruleName } from "@/components/moderation/rule-name";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import type { BannedImageView, Lift } from "@/lib/moderation/banned-images";
import { caseHref } from "@/lib/moderation/queue-filter";

type Props = {
  images: BannedImageView[];
  /** Whether the reader may change them. */
  leads: boolean;
  locale: Locale;
};

export function BannedImages({ images, leads, locale }: Props) {
  return (
    <ul className="mt-4 space-y-3">
      {images.map((image) => (
        <li
          key={image.id}
          className={`flex gap-4 rounded-card p-3 ring-1 ring-line ${image.lifted ? "bg-surface" : "bg-raised"}`}
        >
          <BannedPicture picture={image.picture} described={`ban-${image.id}`} locale={locale} />
          <div className="flex min-w-0 flex-1 flex-col gap-1.5">
            <Ban image={image} locale={locale} />
            <Caught image={image} locale={locale} />
            {image.lifted ? (
              <Lifted lifted={image.lifted} locale={locale} />
            ) : (
              leads && (
                <div className="mt-1 flex flex-wrap items-start gap-2">
                  <ChangeBan id={image.id} refuses={image.refuses} named={`ban-${image.id}`} />
                  <LiftBan id={image.id} named={`ban-${image.id}`} />
                </div>
              )
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

const link = "underline decoration-line underline-offset-4 hover:decoration-ink";

function Ban({
  image: { id, rule, decision, at, refuses, lifted },
  locale,
}: {
  image: BannedImageView;
  locale: Locale;
}) {
  const t = translator(locale, "desk");
  return (
    <>
      <p id={`ban-${id}`} className="font-semibold">
        <Link
          href={href(locale, `/rules/${rule.id}#v${rule.version}`)}
          prefetch={false}
          className="target hover:underline"
        >
          {t("images.rule", { number: rule.number, name: ruleName(locale, rule.id, rule.title) })}
        </Link>
      </p>
      <p className="text-ink-2 text-sm">
        {t.rich("images.by", {
          name: () => <bdi key="by">{decision.by}</bdi>,
          at: () => <ExactTime key="at" at={at} locale={locale} />,
          case: (words) => (
            <Link
              key="case"
              href={caseHref(locale, decision.caseId, {})}
              prefetch={false}
              className={`target ${link}`}
            >
              {words}
            </Link>
          ),
          number: decision.caseNumber,
        })}
      </p>
      {!lifted && (
        <p className="text-sm">
          <span
            className={`inline-block rounded-full px-2 py-0.5 font-semibold text-xs ${refuses ? "bg-brand-soft text-brand-text" : "bg-warn-soft text-ink"}`}
          >
            {t(refuses ? "images.refuses" : "images.holds")}
          </span>
        </p>
      )}
    </>
  );
}

function Caught({ image: { held, refused, cases }, locale }: { image: BannedImageView; locale: Locale }) {
  const t = translator(locale, "desk");
  if (held + refused === 0) return <p className="text-ink-3 text-sm">{t("images.caughtNone")}</p>;
  return (
    <p className="text-ink-2 text-sm">
      {t("images.caught", { held, refused })}
      {cases.map(({ id, number }) => (
        <span key={id}>
          {" "}
          <Link href={caseHref(locale, id, {})} prefetch={false} className={`target ${link}`}>
            {t("images.case", { number })}
          </Link>
        </span>
      ))}
    </p>
  );
}

function Lifted({ lifted: { at, by, reason }, locale }: { lifted: Lift; locale: Locale }) {
  const t = translator(locale, "desk");
  const values = {
    name: () => <bdi key="by">{by}</bdi>,
    at: () => <ExactTime key="at" at={at} locale={locale} />,
  };
  return (
    <div className="text-sm">
      <p className="font-semibold">{t.rich(by ? "images.liftedBy" : "images.liftedWith", values)}</p>
      {reason && <p className="whitespace-pre-line text-ink-2">{reason}</p>}
    </div>
  );
}

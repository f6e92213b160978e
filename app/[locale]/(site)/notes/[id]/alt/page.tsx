import type { Metadata } from "next";
import { SignInFirst } from "@/components/moderation/sign-in-first";
import { BackToNote } from "@/components/notes/back-to-note";
import { AltOffer, SuggestAlt } from "@/components/notes/describing";
import { GoneNote } from "@/components/notes/gone-note";
import { Words } from "@/components/shell/words";
import { currentViewer } from "@/lib/auth/current";
import { htmlLang, langOf } from "@/lib/language/detect";
import { href } from "@/lib/language/href";
import { type Locale, negotiate } from "@/lib/language/locales";
import { messages } from "@/lib/language/messages";
import { clientMessages } from "@/lib/language/messages/client";
import { translator } from "@/lib/language/translate";
import { placeholderUrl } from "@/lib/media/placeholder";
import { type DescribedPicture, type Descriptions, descriptionsOf } from "@/lib/notes/descriptions";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(negotiate((await params).locale), "describe");
  return { title: t("title"), robots: { index: false } };
}

/** Where readers propose alt text for a note's pictures and its author answers; plain forms, with or without JavaScript. */
export default async function DescribePage({ params }: Props) {
  const { locale: asked, id } = await params;
  const locale = negotiate(asked);
  const t = translator(locale, "describe");
  const viewer = await currentViewer();
  if (!viewer) return <SignInFirst locale={locale} path={`/notes/${id}/alt`} title={t("signIn")} />;
  const note = await descriptionsOf(viewer, id);
  if (!note) return <GoneNote />;
  const { author, isMine, pictures } = note;
  return (
    <Words locale={locale} messages={{ ...clientMessages(locale), describe: messages[locale].describe }}>
      <div className="mx-auto w-full max-w-2xl px-3 pt-2 pb-10 md:px-6">
        <BackToNote locale={locale} path={href(locale, `/notes/${id}`)} />
        <h1 className="font-bold text-xl">{t(isMine ? "mineTitle" : "title")}</h1>
        <p lang={htmlLang(note.language)} className="mt-1 font-semibold">
          {note.title}
        </p>
        <p className="mt-1 text-pretty text-ink-2">
          {t(isMine ? "mineLead" : "lead", { name: author.name })}
        </p>
        <ol className="mt-5 flex flex-col gap-4">
          {pictures.map((picture, at) => (
            <li key={picture.mediaId} className="rounded-dialog bg-surface p-4 sm:p-6">
              <Described {...{ id, note, picture, at, locale }} />
            </li>
          ))}
        </ol>
      </div>
    </Words>
  );
}

type DescribedProps = {
  id: string;
  note: Descriptions;
  picture: DescribedPicture;
  at: number;
  locale: Locale;
};

function Described({
  id,
  note,
  picture: { mediaId, picture, mine, suggestions },
  at,
  locale,
}: DescribedProps) {
  const t = translator(locale, "describe");
  const { isMine, author, pictures } = note;
  return (
    <div className="grid gap-4 sm:grid-cols-[180px_minmax(0,1fr)] sm:gap-6">
      <img
        src={picture.smallUrl}
        alt=""
        loading={at < 3 ? "eager" : "lazy"}
        width={picture.width}
        height={picture.height}
        className="h-auto max-h-80 w-full rounded-card bg-center bg-cover object-contain max-sm:bg-sunken!"
        style={{ backgroundImage: `url(${placeholderUrl(picture.thumbhash)})` }}
      />
      <div className="flex min-w-0 flex-col gap-4">
        <div>
          <h2 className="font-semibold text-sm">{t("pictureOf", { at: at + 1, count: pictures.length })}</h2>
          <p className="mt-1 text-ink-3 text-xs">{t("now")}</p>
          {picture.alt ? (
            <p lang={langOf(picture.alt)} className="whitespace-pre-line break-words">
              {picture.alt}
            </p>
          ) : (
            <p className="text-ink-2">{t("none")}</p>
          )}
        </div>
        {isMine ? (
          <>
            {suggestions.map((suggestion) => (
              <AltOffer key={suggestion.id} {...suggestion} />
            ))}
            {suggestions.length === 0 && <p className="text-ink-3 text-sm">{t("noSuggestions")}</p>}
          </>
        ) : (
          <SuggestAlt noteId={id} mediaId={mediaId} mine={mine} authorName={author.name} />
        )}
      </div>
    </div>
  );
}

import type { CSSProperties } from "react";
import { Carousel } from "@/components/notes/carousel";
import { type Frame, pictureSizes } from "@/components/notes/picture-sizes";
import { Warned } from "@/components/notes/warned";
import { Withheld } from "@/components/notes/withheld";
import { Icon } from "@/components/ui/icon";
import { htmlLang } from "@/lib/language/detect";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { placeholderUrl } from "@/lib/media/placeholder";
import type { PictureView } from "@/lib/notes/cards";
import type { NoteView } from "@/lib/notes/queries";

type Props = {
  note: Pick<NoteView, "id" | "images" | "language" | "title" | "contentWarning" | "notice">;
  locale: Locale;
  frame: Frame;
  className?: string;
};

/** On a phone the first picture decides the height; very tall and very wide ones are shown whole on their own colour. */
const tallest = 4 / 3;
const widest = 9 / 16;

/** The note's pictures, whole, each on its own colour. */
export function Pictures({ note, locale, frame, className }: Props) {
  const { images, language, contentWarning } = note;
  const [first] = images;
  if (!first) return null;
  const ratio = Math.min(tallest, Math.max(widest, first.height / first.width));
  const warned = contentWarning !== null;
  const row = (
    <Carousel count={images.length} ratio={ratio} className={warned ? "!absolute inset-0" : className}>
      {images.map((picture, at) => (
        <li
          key={picture.largeUrl || `hidden ${at}`}
          className="relative grid size-full shrink-0 snap-center snap-always place-items-center [container-type:size]"
          style={{ background: calm(picture.colour) }}
        >
          {picture.notice ? (
            <Withheld notice={picture.notice} picture={picture} locale={locale}>
              <Picture {...{ picture, frame, language }} first={false} title={note.title} />
            </Withheld>
          ) : (
            <Picture {...{ picture, frame, language }} first={at === 0 && !warned} title={note.title} />
          )}
          {picture.movingUrl && !picture.notice && (
            <Motion picture={picture} url={picture.movingUrl} locale={locale} />
          )}
          {picture.alt !== "" && <AltText alt={picture.alt} language={language} locale={locale} />}
        </li>
      ))}
    </Carousel>
  );
  if (!warned) return row;
  return (
    <Warned
      noteId={note.id}
      warning={contentWarning}
      notice={note.notice?.what === "blur" ? note.notice : null}
      lang={htmlLang(language)}
      blurred={placeholderUrl(first.thumbhash)}
      ratio={ratio}
      className={className}
    >
      {row}
    </Warned>
  );
}

/** The picture's colour, never so light or loud that it competes with the picture or hides the marks on it. */
function calm(colour: string): string {
  return `oklch(from ${colour} clamp(0.28, l * 0.8, 0.62) min(c, 0.07) h)`;
}

type PictureProps = { picture: PictureView; first: boolean; frame: Frame; title: string; language: string };

function Picture({ picture, first, frame, title, language }: PictureProps) {
  const { width, height } = picture;
  return (
    <img
      src={picture.largeUrl}
      srcSet={picture.srcSet}
      sizes={pictureSizes(picture, frame)}
      width={width}
      height={height}
      alt={picture.alt || title}
      lang={htmlLang(language)}
      loading={first ? "eager" : "lazy"}
      fetchPriority={first ? "high" : "auto"}
      // painted with the page, not a frame later
      decoding={first ? "sync" : "async"}
      draggable={false}
      className="h-auto bg-center bg-cover text-transparent"
      style={{ ...wholeIn(picture), backgroundImage: `url(${placeholderUrl(picture.thumbhash)})` }}
    />
  );
}

/** As large as its place allows. */
function wholeIn({ width, height }: PictureView): CSSProperties {
  const ratio = width / height;
  return { width: `min(100cqw, calc(100cqh * ${ratio}))`, aspectRatio: `${width} / ${height}` };
}

/**
 * The motion lies over its still, for those who did not ask for less of it, and can be stopped: a checkbox, so that this works
 * without JavaScript. What is not shown is not fetched.
 */
function Motion({ picture, url, locale }: { picture: PictureView; url: string; locale: Locale }) {
  const t = translator(locale, "note");
  return (
    <>
      <img
        src={url}
        alt=""
        loading="lazy"
        decoding="async"
        draggable={false}
        className="absolute top-1/2 left-1/2 h-auto -translate-1/2 in-[li:has([data-still]:checked)]:hidden motion-reduce:hidden"
        style={wholeIn(picture)}
      />
      <label
        title={t("stop")}
        className="target absolute right-3 bottom-3 z-1 grid size-8 place-items-center rounded-full bg-black/55 text-white has-focus-visible:outline-2 has-focus-visible:outline-white motion-reduce:hidden"
      >
        <input type="checkbox" data-still="" className="peer sr-only" aria-label={t("stop")} />
        <Icon name="pause" size={16} className="peer-checked:hidden" />
        <Icon name="play" size={16} className="hidden peer-checked:block" />
      </label>
    </>
  );
}

function AltText({ alt, language, locale }: { alt: string; language: string; locale: Locale }) {
  const t = translator(locale, "note");
  return (
    <details className="group/alt absolute bottom-3 left-3 z-1 max-w-[calc(100%-24px)] in-[li:has([data-still])]:max-w-[calc(100%-72px)]">
      <summary className="target w-fit rounded-md bg-black/55 px-2 py-0.5 font-bold text-white text-xs tracking-wide">
        ALT<span className="sr-only">: {t("alt")}</span>
      </summary>
      <p
        lang={htmlLang(language)}
        className="mt-2 max-h-40 max-w-prose overflow-auto rounded-control bg-black/75 px-3.5 py-2.5 text-sm text-white"
      >
        {alt}
      </p>
    </details>
  );
}

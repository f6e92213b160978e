import { Carousel } from "@/components/notes/carousel";
import { type Frame, pictureSizes } from "@/components/notes/picture-sizes";
import { Warned } from "@/components/notes/warned";
import { htmlLang } from "@/lib/language/detect";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { placeholderUrl } from "@/lib/media/placeholder";
import type { PictureView } from "@/lib/notes/cards";
import type { NoteView } from "@/lib/notes/queries";

type Props = {
  note: Pick<NoteView, "id" | "images" | "language" | "title" | "contentWarning">;
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
          key={picture.largeUrl}
          className="relative grid size-full shrink-0 snap-center snap-always place-items-center [container-type:size]"
          style={{ background: calm(picture.colour) }}
        >
          <Picture
            picture={picture}
            first={at === 0 && !warned}
            frame={frame}
            title={note.title}
            language={language}
          />
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
  const sizes = pictureSizes(picture, frame);
  return (
    <img
      src={picture.largeUrl}
      srcSet={picture.srcSet}
      sizes={first ? sizes : `auto,${sizes}`}
      width={width}
      height={height}
      alt={picture.alt || title}
      lang={htmlLang(language)}
      loading={first ? "eager" : "lazy"}
      fetchPriority={first ? "high" : "auto"}
      decoding="async"
      draggable={false}
      className="h-auto bg-center bg-cover text-transparent"
      style={{
        width: `min(100cqw, calc(100cqh * ${width / height}))`,
        aspectRatio: `${width} / ${height}`,
        backgroundImage: `url(${placeholderUrl(picture.thumbhash)})`,
      }}
    />
  );
}

function AltText({ alt, language, locale }: { alt: string; language: string; locale: Locale }) {
  const t = translator(locale, "note");
  return (
    <details className="group/alt absolute bottom-3 left-3 z-1 max-w-[calc(100%-24px)]">
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

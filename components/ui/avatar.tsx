import { softColour } from "@/components/ui/soft-colour";

type Props = {
  handle: string;
  name: string;
  url: string | null;
  /** Pixels. */
  size?: number;
  className?: string;
};

const firstGrapheme = new Intl.Segmenter("en", { granularity: "grapheme" });

/** A person's picture, or their initial on a soft colour that is always theirs. Decoration: the name stands beside it. */
export function Avatar({ handle, name, url, size = 40, className = "" }: Props) {
  const box = { width: size, height: size };
  if (url) {
    return (
      <img
        src={url}
        alt=""
        {...box}
        loading="lazy"
        decoding="async"
        style={{ ...box, background: softColour(handle) }}
        className={`shrink-0 rounded-full object-cover ${className}`}
      />
    );
  }
  const [initial] = firstGrapheme.segment(name.trim() || handle);
  return (
    <span
      aria-hidden="true"
      style={{ ...box, background: softColour(handle), fontSize: Math.round(size * 0.46) }}
      className={`grid shrink-0 select-none place-items-center rounded-full font-semibold text-[oklch(0.25_0.05_60)] leading-none ${className}`}
    >
      {initial?.segment.toLocaleUpperCase("en")}
    </span>
  );
}

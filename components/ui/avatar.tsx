import { softColour } from "@/components/ui/soft-colour";
import { segmentGraphemes } from "@/lib/language/graphemes";

type Props = {
  handle: string;
  name: string;
  url: string | null;
  /** Pixels. */
  size?: number;
  className?: string;
};

/** Up to this size (px) a picture stands beside a name, and waits for what the page is about. */
const beside = 48;

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
        fetchPriority={size <= beside ? "low" : undefined}
        style={{ ...box, background: softColour(handle) }}
        className={`shrink-0 rounded-full object-cover ${className}`}
      />
    );
  }
  return (
    <span
      aria-hidden="true"
      style={{ ...box, background: softColour(handle), fontSize: Math.round(size * 0.46) }}
      className={`grid shrink-0 select-none place-items-center rounded-full font-semibold text-[oklch(0.25_0.05_60)] leading-none ${className}`}
    >
      {initialOf(name.trim() || handle)}
    </span>
  );
}

/** Letters that join with nothing need not be cut apart, which most names begin with. */
const joinsWithNothing = /^[!-~\u4e00-\u9fff](?:[ -~\u4e00-\u9fff]|$)/;

function initialOf(name: string): string | undefined {
  if (joinsWithNothing.test(name)) return name.charAt(0).toUpperCase();
  const [first] = segmentGraphemes(name);
  return first?.segment.toLocaleUpperCase("en");
}

/**
 * The file of a `srcset` that a browser would take for so many pixels: the narrowest that is wide enough, or the widest.
 * Undefined where there is none.
 */
export function stillFor(srcSet: string, pixels: number): string | undefined {
  if (srcSet === "") return undefined;
  const stills = srcSet.split(", ").map((still) => {
    const [url = "", width = ""] = still.split(" ");
    return { url, width: Number.parseInt(width, 10) };
  });
  return (stills.find(({ width }) => width >= pixels) ?? stills.at(-1))?.url;
}

/** The file of a `srcset` that a browser would take for so many pixels: the narrowest that is wide enough, or the widest. */
export function stillFor(srcSet: string, pixels: number): string | undefined {
  const stills = srcSet.split(", ").map((still) => {
    const [url = "", width = ""] = still.split(" ");
    return { url, width: Number.parseInt(width, 10) };
  });
  return (stills.find(({ width }) => width >= pixels) ?? stills.at(-1))?.url;
}

let made: Intl.Segmenter | undefined;

/**
 * A text cut into the characters that people see. What cuts is made when it is first needed: a phone reads its tables for tens of
 * milliseconds, and most pages measure nothing.
 */
export function segmentGraphemes(text: string): Intl.Segments {
  made ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return made.segment(text);
}

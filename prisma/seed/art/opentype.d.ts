declare module "opentype.js" {
  export type Glyph = { advanceWidth?: number; getPath(x: number, y: number, size: number): { toPathData(places?: number): string } };
  export type Font = { unitsPerEm: number; charToGlyphIndex(letter: string): number; charToGlyph(letter: string): Glyph };
  const opentype: { parse(bytes: ArrayBuffer): Font };
  export default opentype;
}

declare module "opentype.js" {
  export type Command = {
    type: string;
    x?: number;
    y?: number;
    x1?: number;
    y1?: number;
    x2?: number;
    y2?: number;
  };
  export type Glyph = {
    advanceWidth?: number;
    getPath(x: number, y: number, size: number): { commands: readonly Command[] };
  };
  export type Font = {
    unitsPerEm: number;
    charToGlyphIndex(letter: string): number;
    charToGlyph(letter: string): Glyph;
  };
  const opentype: { parse(bytes: ArrayBuffer): Font };
  export default opentype;
}

// Knows: the part of subset-font (which has no types of its own) that the build calls. Does not know: fonts.
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'sfnt' | 'woff2';
    readonly keepFeatures?: readonly string[];
    readonly noHinting?: boolean;
    readonly keepAllGlyphs?: boolean;
    readonly variationAxes?: Readonly<Record<string, { min: number; max: number; default: number }>>;
  }
  /** @param text - characters to keep; undefined with `keepAllGlyphs` */
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options: Options,
  ): Promise<Buffer>;
}

// Knows: the part of the edtf package that is used here, which ships no types. Does not know: the rest of it.

declare module 'edtf' {
  /** Parses an EDTF string; throws where it is none. `min` and `max` are milliseconds of UTC, infinite for open ends. */
  export default function edtf(text: string): {
    readonly type: string;
    readonly min: number;
    readonly max: number;
  };
}

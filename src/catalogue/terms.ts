// Knows: the evidence model's closed lists: languages, regions, sides, kinds, standings, and what a claim can be. Does not know: records, files, how anything looks.

export const LANGS = ['en', 'uk'] as const;
export type Lang = (typeof LANGS)[number];
/** The same text in every language of the interface. */
export type Words = Readonly<Record<Lang, string>>;

export const REGION_IDS = ['zaporizhzhia', 'kherson', 'luhansk', 'donetsk'] as const;
export type RegionId = (typeof REGION_IDS)[number];

export const SIDES = [
  'russian-official',
  'ukrainian-official',
  'ukrainian-resistance',
  'independent-media',
  'research',
  'intergovernmental',
  'other-government',
] as const;
export type SideId = (typeof SIDES)[number];

export const KINDS = ['passports', 'registers', 'threats', 'pressure', 'inducements', 'response'] as const;
export type KindId = (typeof KINDS)[number];

export const STANDINGS = [
  'on-record',
  'corroborated',
  'reported-independently',
  'reported-by-ukrainian-side',
  'claimed-by-acting-side',
] as const;
export type Standing = (typeof STANDINGS)[number];

export type Stance = 'asserts' | 'contradicts' | 'context';
export type Basis = 'document' | 'first-hand' | 'statement' | 'report';
export type Precision = 'all' | 'place' | 'region';
export type Access = 'original' | 'republication' | 'copy' | 'state-media';

/** An EDTF date with its bounds as ISO days: `2023-08` is 2023-08-01 to 2023-08-31. */
export interface DateSpan {
  readonly edtf: string;
  readonly first: string;
  readonly last: string;
}

// Knows: the words of the evidence model as types, as the pages and the map read them. Does not know: files, their syntax, how anything looks.

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

export interface Source {
  readonly id: string;
  readonly title: string;
  /** shown: headline seen as printed; url: wording taken from the address; label: our own description. */
  readonly titleBasis: 'shown' | 'url' | 'label';
  readonly publisher: string;
  /** null unless `access` is `original` or `republication`: only those two are linked. */
  readonly url: string | null;
  readonly issued: DateSpan | null;
  /** How the date was established. */
  readonly issuedBasis: 'page-text' | 'url' | 'index' | 'inferred' | 'unknown';
  readonly lang: string;
  readonly access: Access;
  /** Country whose state owns or runs the outlet, where known (ISO 3166-1 alpha-2). */
  readonly state: string | null;
}

export interface Speaker {
  readonly id: string;
  /** As it stands in a list. */
  readonly name: Words;
  /** As it stands in the middle of a sentence: "a Mariupol resident", «російська влада». */
  readonly inSentence: Words;
  /** Several people: the Ukrainian verb is in the plural. */
  readonly plural: boolean;
  /** As it stands after the name and a comma. */
  readonly office: Words;
  readonly side: SideId;
  /** One human in several offices shares one value; null for a body. */
  readonly person: string | null;
  /** Residents and other witnesses, who speak through an outlet. */
  readonly witness: boolean;
}

export interface Channel {
  readonly id: string;
  readonly name: Words;
  /** As it stands after "via" and «через»: "the national telethon", «Українську правду». */
  readonly inSentence: Words;
}

export interface Quote {
  readonly text: string;
  readonly lang: string;
  readonly translatedFrom: string | null;
  readonly by: string | null;
  readonly note: Words | null;
}

export interface Claim {
  readonly speaker: Speaker;
  readonly said: DateSpan;
  /** Empty: no go-between is recorded ("not stated", never "directly"). */
  readonly via: readonly Channel[];
  readonly stance: Stance;
  readonly basis: Basis;
  /** Id of the speaker whose claim about the same measure this one repeats or interprets. */
  readonly restsOn: string | null;
  readonly admission: boolean;
  readonly sources: readonly Source[];
  readonly says: Words | null;
  readonly quote: Quote | null;
  /** Derived: every source is a copy or state media, so nothing can be linked. */
  readonly thin: boolean;
}

export interface MeasureNumber {
  readonly value: number;
  readonly unit: Words;
  readonly qualifier: 'exactly' | 'over' | 'at least' | 'about' | 'nearly' | 'up to';
}

export interface Measure {
  readonly id: string;
  readonly title: Words;
  readonly summary: Words;
  readonly category: string;
  /** Derived from the category. */
  readonly kind: KindId;
  readonly regions: readonly RegionId[];
  readonly places: readonly Place[];
  readonly targets: readonly string[];
  readonly when: {
    readonly reported: DateSpan;
    readonly inForce: DateSpan | null;
    readonly deadline: DateSpan | null;
    readonly note: Words | null;
  };
  readonly actor: Words;
  /** In the file's order; the first is the lead claim. */
  readonly claims: readonly Claim[];
  readonly answers: readonly string[];
  /** Derived: ids of the measures whose `answers` name this one. */
  readonly answeredBy: readonly string[];
  /** About the same decree or rule; each of two measures names the other, whichever file does. */
  readonly sameAct: readonly string[];
  readonly numbers: readonly MeasureNumber[];
  readonly care: Words | null;
  readonly weakness: Words | null;
  readonly review: Words | null;
  readonly added: string;
  readonly changed: string | null;
  /** Derived. */
  readonly standing: Standing;
  /** Derived. */
  readonly contested: boolean;
  /** Derived. */
  readonly precision: Precision;
  /** Derived: who says so, in a few words. A title never appears without it. */
  readonly attribution: Words;
}

export interface Place {
  readonly id: string;
  readonly name: Words;
  readonly kind: 'settlement' | 'site';
  readonly region: RegionId;
  readonly lon: number;
  readonly lat: number;
  /** Words of its own for a place outside the drawn area under occupation. */
  readonly status: Words | null;
}

export interface Region {
  readonly id: RegionId;
  /** ISO 3166-2, such as UA-23. */
  readonly iso: string;
  /** "Luhansk region", «Луганська область». */
  readonly name: Words;
  /** "Luhansk", «Луганська». */
  readonly shortName: Words;
  /** West, south, east, north in degrees. */
  readonly bbox: readonly [number, number, number, number];
}

export interface Category {
  readonly id: string;
  readonly kind: KindId;
  readonly name: Words;
  readonly definition: Words;
}

export interface TargetGroup {
  readonly id: string;
  readonly name: Words;
}

export interface GlossaryTerm {
  readonly id: string;
  readonly term: Words;
  readonly spellings: readonly string[];
  readonly explanation: Words;
}

export interface Correction {
  readonly date: string;
  /** Id of a measure, or of a layer of the map. */
  readonly about: { readonly measure: string } | { readonly layer: string };
  readonly changed: Words;
  readonly why: Words;
}

/** null fields: nobody has filled in `publication.yaml`, and nothing is invented. */
export interface Publication {
  readonly publisher: string | null;
  readonly contact: string | null;
  readonly licenceHolder: string | null;
}

/** One sentence of the founding article and the claims that carry it. */
export interface FoundingStatement {
  readonly id: string;
  readonly statement: Words;
  /** On whose word, and what was not found. */
  readonly word: Words;
  /** Measure ids, and in each the index of the claim that carries the sentence. */
  readonly carriedBy: readonly { readonly measure: string; readonly claim: number }[];
}

/** Everything known, compiled once at build and frozen. */
export interface Catalogue {
  /** Newest `when.reported.last` first, then by id. */
  readonly measures: readonly Measure[];
  readonly regions: readonly Region[];
  /** Those that a measure names. */
  readonly places: readonly Place[];
  readonly speakers: readonly Speaker[];
  readonly channels: readonly Channel[];
  /** Sorted by publisher, then date. */
  readonly sources: readonly Source[];
  readonly kinds: readonly { readonly id: KindId; readonly name: Words }[];
  readonly categories: readonly Category[];
  readonly sides: readonly { readonly id: SideId; readonly name: Words }[];
  readonly targets: readonly TargetGroup[];
  readonly glossary: readonly GlossaryTerm[];
  readonly corrections: readonly Correction[];
  readonly publication: Publication;
  readonly founding: readonly FoundingStatement[];
  readonly dates: {
    /** The day for which the area under occupation was drawn. */
    readonly area: string;
    readonly newestSource: string;
    /** The newest `added` or `changed` of any measure. */
    readonly compiled: string;
  };
}

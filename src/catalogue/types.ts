// Knows: the records of the evidence model as types, as the pages and the map read them. Does not know: files, their syntax, how anything looks.
import type { Source, Speaker, Channel, Claim } from './claim.ts';
import type { Lesson } from './lesson.ts';
import type { DateSpan, KindId, Precision, RegionId, SideId, Standing, Words } from './terms.ts';

export * from './claim.ts';
export * from './lesson.ts';
export * from './terms.ts';

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
  /** The shortest first. */
  readonly lessons: readonly Lesson[];
  /** Ids of the measures that pupils practise on, in teaching order. */
  readonly practice: readonly string[];
  readonly dates: {
    /** The day for which the area under occupation was drawn. */
    readonly area: string;
    readonly newestSource: string;
    /** The newest `added` or `changed` of any measure. */
    readonly compiled: string;
  };
}

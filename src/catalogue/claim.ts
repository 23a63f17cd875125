// Knows: the record of a claim: its speaker, channels, sources and words. Does not know: the measure it is about, files, how anything looks.
import type { Access, Basis, DateSpan, SideId, Stance, Words } from './terms.ts';

export interface Source {
  readonly id: string;
  /** What sort of publication it is, in CSL’s word: `article-newspaper`, `webpage`. */
  readonly type: string;
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

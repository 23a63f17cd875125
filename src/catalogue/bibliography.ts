// Knows: how a measure's entry and a source become items of a bibliography, in CSL's terms. Does not know: styles of citation, files.

import { fullTitle } from './attribution.ts';
import type { DateSpan, Lang, Measure, Source } from './types.ts';

/** A date as CSL has it: parts of one day, month or year, or of two. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  /** In words, for a style that would put the parts in an order of its own. */
  readonly literal?: string;
  /** Not seen on the page: worked out, or only about right. */
  readonly circa?: true;
}

/** What CSL-JSON says of one work. Nothing is in it that the record does not hold: no author, and no date that was not established. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  /** The outlet, database or site in which it was read. */
  readonly 'container-title': string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly URL?: string;
  readonly language: string;
}

/** The same works in every format in which they can be taken away. */
export interface Citations {
  readonly apa: readonly string[];
  readonly chicago: readonly string[];
  readonly bibtex: string;
  readonly csl: string;
}

/** An EDTF day, month or year, or an interval of two, each with or without `~`. */
function cslDate({ edtf }: DateSpan, circa: boolean): CslDate {
  const parts = edtf
    .replaceAll('~', '')
    .split('/')
    .map((point) => point.split('-').map(Number));
  return { 'date-parts': parts, ...(circa || edtf.includes('~') ? { circa: true } : {}) };
}

/**
 * A source as a work to cite. Copies and state media have no address, as nowhere on the site; a date that was worked out is only about
 * right; one that was not established is left out, and the styles say "n.d.".
 */
export function sourceItem(source: Source): CslItem {
  const { id, type, title, publisher, issued, issuedBasis, url, lang } = source;
  return {
    id,
    // No act is cited by itself, only the publication in which its text was read.
    type: type === 'legislation' ? 'webpage' : type,
    title,
    'container-title': publisher,
    ...(issued === null ? {} : { issued: cslDate(issued, issuedBasis === 'inferred') }),
    ...(url === null ? {} : { URL: url }),
    language: lang,
  };
}

/** Where a measure's entry stands, and who answers for it. */
export interface Whereabouts {
  /** The name of the map. */
  readonly site: string;
  /** null: nobody has said who publishes this copy. */
  readonly publisher: string | null;
  /** The full address of its page; null where that is not known. */
  readonly url: string | null;
}

/** The map's entry on a measure as a work to cite, dated by its last change. */
export function measureItem(measure: Measure, lang: Lang, { site, publisher, url }: Whereabouts): CslItem {
  const day = measure.changed ?? measure.added;
  return {
    id: measure.id,
    type: 'webpage',
    title: fullTitle(measure, lang),
    'container-title': site,
    ...(publisher === null ? {} : { publisher }),
    issued: cslDate({ edtf: day, first: day, last: day }, false),
    ...(url === null ? {} : { URL: url }),
    language: lang,
  };
}

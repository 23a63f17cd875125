// Knows: what is handed out of a measure, a statement and a source, in one language. Does not know: the file formats, addresses of pages.
import type { Catalogue, Claim, DateSpan, Lang, Measure, Source, Words } from '../types.ts';

/** What words a record needs beside its measure, and where the measure's page is. */
export interface Setting {
  readonly lang: Lang;
  readonly catalogue: Pick<Catalogue, 'kinds' | 'categories' | 'regions' | 'targets' | 'sides'>;
  /** The full address of a measure's page; null where the site's is not known. */
  readonly pageOf: (id: string) => string | null;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A date as EDTF with its first and last day. */
interface DateRecord {
  readonly edtf: string;
  readonly first: string;
  readonly last: string;
}

/** Without `url` for a copy or a state medium, which are named and not linked. */
export interface SourceRecord {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly title_basis: Source['titleBasis'];
  readonly publisher: string;
  readonly url?: string;
  readonly issued: string | null;
  readonly issued_basis: Source['issuedBasis'];
  readonly language: string;
  readonly access: Source['access'];
}

export interface ClaimRecord {
  readonly speaker: Named & { readonly office: string; readonly side: Named; readonly witness: boolean };
  readonly said: DateRecord;
  readonly via: readonly string[];
  readonly stance: Claim['stance'];
  readonly basis: Claim['basis'];
  readonly rests_on: string | null;
  readonly admission: boolean;
  readonly says: string | null;
  readonly quote: {
    readonly text: string;
    readonly language: string;
    readonly translated_from: string | null;
  } | null;
  readonly sources: readonly SourceRecord[];
}

export interface MeasureRecord {
  readonly id: string;
  readonly title: string;
  /** Who says so: stands wherever the title stands. */
  readonly attribution: string;
  readonly summary: string;
  readonly page?: string;
  readonly kind: Named;
  readonly category: Named;
  readonly regions: readonly Named[];
  readonly places: readonly (Named & { readonly longitude: number; readonly latitude: number })[];
  readonly precision: Measure['precision'];
  readonly targets: readonly Named[];
  readonly actor: string;
  readonly reported: DateRecord;
  readonly in_force: DateRecord | null;
  readonly deadline: DateRecord | null;
  readonly standing: Measure['standing'];
  readonly contested: boolean;
  readonly numbers: readonly { readonly value: number; readonly unit: string; readonly qualifier: string }[];
  readonly care: string | null;
  readonly weakness: string | null;
  readonly review: string | null;
  readonly answers: readonly string[];
  readonly same_act: readonly string[];
  readonly added: string;
  readonly changed: string | null;
  readonly claims: readonly ClaimRecord[];
}

const dateRecord = ({ edtf, first, last }: DateSpan): DateRecord => ({ edtf, first, last });
const dateOrNone = (span: DateSpan | null): DateRecord | null => (span === null ? null : dateRecord(span));

function sourceRecord({
  id,
  type,
  title,
  titleBasis,
  publisher,
  url,
  issued,
  issuedBasis,
  lang,
  access,
}: Source): SourceRecord {
  return {
    id,
    type,
    title,
    title_basis: titleBasis,
    publisher,
    ...(url === null ? {} : { url }),
    issued: issued?.edtf ?? null,
    issued_basis: issuedBasis,
    language: lang,
    access,
  };
}

function claimRecord(
  claim: Claim,
  named: (rows: readonly Row[], id: string) => Named,
  { lang, catalogue }: Setting,
): ClaimRecord {
  const { speaker, said, via, stance, basis, restsOn, admission, sources, says, quote } = claim;
  return {
    speaker: {
      id: speaker.id,
      name: speaker.name[lang],
      office: speaker.office[lang],
      side: named(catalogue.sides, speaker.side),
      witness: speaker.witness,
    },
    said: dateRecord(said),
    via: via.map(({ name }) => name[lang]),
    stance,
    basis,
    rests_on: restsOn,
    admission,
    says: says?.[lang] ?? null,
    // Nobody is quoted in a translation in the language in which they spoke.
    quote:
      quote === null || quote.translatedFrom === lang
        ? null
        : { text: quote.text, language: quote.lang, translated_from: quote.translatedFrom },
    sources: sources.map(sourceRecord),
  };
}

interface Row {
  readonly id: string;
  readonly name: Words;
}

/** Everything that is handed out of a measure. Throws a RangeError for an id that the setting has no words for. */
export function measureRecord(measure: Measure, setting: Setting): MeasureRecord {
  const { lang, catalogue, pageOf } = setting;
  const named = (rows: readonly Row[], id: string): Named => {
    const row = rows.find((candidate) => candidate.id === id);
    if (row === undefined)
      throw new RangeError(`got the id "${id}", expected one of ${rows.length} known ones`);
    return { id, name: row.name[lang] };
  };
  const page = pageOf(measure.id);
  return {
    id: measure.id,
    title: measure.title[lang],
    attribution: measure.attribution[lang],
    summary: measure.summary[lang],
    ...(page === null ? {} : { page }),
    kind: named(catalogue.kinds, measure.kind),
    category: named(catalogue.categories, measure.category),
    regions: measure.regions.map((id) => named(catalogue.regions, id)),
    places: measure.places.map(({ id, name, lon, lat }) => ({
      id,
      name: name[lang],
      longitude: lon,
      latitude: lat,
    })),
    precision: measure.precision,
    targets: measure.targets.map((id) => named(catalogue.targets, id)),
    actor: measure.actor[lang],
    reported: dateRecord(measure.when.reported),
    in_force: dateOrNone(measure.when.inForce),
    deadline: dateOrNone(measure.when.deadline),
    standing: measure.standing,
    contested: measure.contested,
    numbers: measure.numbers.map(({ value, unit, qualifier }) => ({ value, unit: unit[lang], qualifier })),
    care: measure.care?.[lang] ?? null,
    weakness: measure.weakness?.[lang] ?? null,
    review: measure.review?.[lang] ?? null,
    answers: measure.answers,
    same_act: measure.sameAct,
    added: measure.added,
    changed: measure.changed,
    claims: measure.claims.map((claim) => claimRecord(claim, named, setting)),
  };
}

// Knows: how a catalogue is put together from valid files, and what in it is derived. Does not know: what makes a file invalid.

import { attributionLine } from '../../catalogue/attribution.ts';
import { precision } from '../../catalogue/precision.ts';
import { contested, standing } from '../../catalogue/standing.ts';
import {
  REGION_IDS,
  type Access,
  type Catalogue,
  type Category,
  type Channel,
  type Claim,
  type Correction,
  type FoundingStatement,
  type Measure,
  type Place,
  type Source,
  type Speaker,
} from '../../catalogue/types.ts';
import { edtfOfParts, spanOf } from './dates.ts';
import type { GeoData, PlaceFeature } from './geo.ts';
import type { Row } from './schema.ts';

/** The content of every file, checked. */
export interface ValidData {
  readonly measures: readonly Row<'measure'>[];
  readonly speakers: Row<'speakers'>;
  readonly channels: Row<'channels'>;
  readonly taxonomy: Row<'taxonomy'>;
  readonly glossary: Row<'glossary'>;
  readonly corrections: Row<'corrections'>;
  readonly publication: Row<'publication'>;
  readonly founding: Row<'founding'>;
  readonly sources: Row<'sources'>;
  readonly geo: GeoData;
}

const LINKED: ReadonlySet<Access> = new Set(['original', 'republication']);

export function derive(data: ValidData): Catalogue {
  const speakers = data.speakers.map(speakerOf);
  const channels = data.channels.map(({ id, name, in_sentence: inSentence = name }) => ({
    id,
    name,
    inSentence,
  }));
  const sources = data.sources.map(sourceOf).toSorted(byPublisherAndDate);
  const places = data.geo.places.flatMap(placeOf);
  const lookUp = {
    speakers: byId(speakers),
    channels: byId(channels),
    sources: byId(sources),
    categories: byId(data.taxonomy.categories),
    places: byId(places),
    relations: relationsOf(data.measures),
  };
  const measures = data.measures.map((row) => measureOf(row, lookUp)).toSorted(newestFirst);
  const named = new Set(data.measures.flatMap((row) => row.places));
  const { publisher, contact, licence_holder: licenceHolder } = data.publication;
  return {
    measures,
    regions: REGION_IDS.map((id) => {
      const { iso, name, shortName, bbox } = found(data.geo.regions, id).properties;
      return { id, iso, name, shortName, bbox };
    }),
    places: places.filter((place) => named.has(place.id)),
    speakers,
    channels,
    sources,
    ...data.taxonomy,
    glossary: data.glossary,
    corrections: data.corrections.map(correctionOf),
    publication: { publisher, contact, licenceHolder },
    founding: data.founding.map((row) => foundingOf(row, byId(data.measures))),
    dates: {
      area: newest(data.geo.areas.map((area) => area.properties.asOf)),
      newestSource: newest(sources.flatMap((source) => source.issued?.first ?? [])),
      compiled: newest(
        data.measures.flatMap((row) => [row.added, ...(row.changed === null ? [] : [row.changed])]),
      ),
    },
  };
}

/** What a measure's ids lead to. Every id has been checked. */
interface LookUp {
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly categories: ReadonlyMap<string, Category>;
  readonly places: ReadonlyMap<string, Place>;
  readonly relations: Relations;
}

function measureOf(row: Row<'measure'>, lookUp: LookUp): Measure {
  const { kind } = found(lookUp.categories, row.category);
  const claims = row.claims.map((claim) => claimOf(claim, lookUp));
  const places = row.places.map((id) => found(lookUp.places, id));
  const { reported, in_force: inForce, deadline, note } = row.when;
  return {
    id: row.id,
    title: row.title,
    summary: row.summary,
    category: row.category,
    kind,
    regions: REGION_IDS.filter((region) => row.regions.includes(region)),
    places,
    targets: row.targets,
    when: {
      reported: spanOf(reported),
      inForce: inForce === null ? null : spanOf(inForce),
      deadline: deadline === null ? null : spanOf(deadline),
      note,
    },
    actor: row.actor,
    claims,
    answers: row.answers,
    answeredBy: [...(lookUp.relations.answeredBy.get(row.id) ?? [])],
    sameAct: [...(lookUp.relations.sameAct.get(row.id) ?? [])],
    numbers: row.numbers,
    care: row.care,
    weakness: row.weakness,
    review: row.review,
    added: row.added,
    changed: row.changed,
    standing: standing(claims, kind),
    contested: contested(claims),
    precision: precision(row.regions, places),
    attribution: attributionLine(claims, kind),
  };
}

function claimOf(row: Row<'measure'>['claims'][number], lookUp: LookUp): Claim {
  const sources = row.sources.map((id) => found(lookUp.sources, id));
  return {
    speaker: found(lookUp.speakers, row.speaker),
    said: spanOf(row.said),
    via: row.via.map((id) => found(lookUp.channels, id)),
    stance: row.stance,
    basis: row.basis,
    restsOn: row.rests_on,
    admission: row.admission,
    sources,
    says: row.says,
    quote: row.quote && {
      text: row.quote.text,
      lang: row.quote.lang,
      translatedFrom: row.quote.translated_from,
      by: row.quote.by,
      note: row.quote.note,
    },
    thin: sources.every((source) => source.url === null),
  };
}

function speakerOf(row: Row<'speakers'>[number]): Speaker {
  const { id, name, office, side, person, witness } = row;
  return {
    id,
    name,
    inSentence: row.in_sentence ?? name,
    plural: row.plural ?? false,
    office,
    side,
    person,
    witness,
  };
}

function sourceOf(row: Row<'sources'>[number]): Source {
  const { titleBasis, issuedBasis, access, state } = row.custom;
  return {
    id: row.id,
    title: row.title,
    titleBasis,
    publisher: row.publisher,
    url: LINKED.has(access) ? row.URL : null,
    issued: row.issued === undefined ? null : spanOf(edtfOfParts(row.issued['date-parts'])),
    issuedBasis,
    lang: row.language,
    access,
    state,
  };
}

/** Places beyond the four regions are for orientation only: a measure cannot name them. */
function placeOf({
  properties: { id, name, kind, region, status },
  geometry,
}: PlaceFeature): readonly Place[] {
  const [lon, lat] = geometry.coordinates;
  return region === null ? [] : [{ id, name, kind, region, lon, lat, status }];
}

function correctionOf({ date, measure, layer, changed, why }: Row<'corrections'>[number]): Correction {
  return { date, about: measure === undefined ? { layer: layer ?? '' } : { measure }, changed, why };
}

function foundingOf(
  { id, statement, word, carried_by: carriers }: Row<'founding'>[number],
  measures: ReadonlyMap<string, Row<'measure'>>,
): FoundingStatement {
  const carriedBy = carriers.map(({ measure, speaker }) => ({
    measure,
    claim: found(measures, measure).claims.findIndex((claim) => claim.speaker === speaker),
  }));
  return { id, statement, word, carriedBy };
}

/** Both ends of a relation know of it, whichever file names it. */
interface Relations {
  readonly answeredBy: ReadonlyMap<string, ReadonlySet<string>>;
  readonly sameAct: ReadonlyMap<string, ReadonlySet<string>>;
}

function relationsOf(measures: readonly Row<'measure'>[]): Relations {
  const answeredBy = new Map<string, Set<string>>();
  const sameAct = new Map<string, Set<string>>();
  const add = (relation: Map<string, Set<string>>, from: string, to: string) =>
    relation.set(from, (relation.get(from) ?? new Set()).add(to));
  for (const { id, answers, same_act: acts } of measures) {
    for (const other of answers) add(answeredBy, other, id);
    for (const other of acts) {
      add(sameAct, id, other);
      add(sameAct, other, id);
    }
  }
  return { answeredBy, sameAct };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function found<K, T>(items: ReadonlyMap<K, T>, id: K): T {
  const item = items.get(id);
  if (item === undefined) throw new RangeError(`got ${String(id)}, expected an id that was checked`);
  return item;
}

function newestFirst(a: Measure, b: Measure): number {
  return compare(b.when.reported.last, a.when.reported.last) || compare(a.id, b.id);
}

/** Undated sources come last. */
function byPublisherAndDate(a: Source, b: Source): number {
  return (
    a.publisher.localeCompare(b.publisher, 'en') ||
    compare(a.issued?.first ?? '~', b.issued?.first ?? '~') ||
    compare(a.id, b.id)
  );
}

function newest(days: readonly string[]): string {
  return days.reduce((newer, day) => (day > newer ? day : newer), '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

// Knows: how a catalogue is put together from valid files. Does not know: what makes a file invalid, how one row is read.

import { REGION_IDS, type Catalogue, type Measure, type Source } from '../../catalogue/types.ts';
import type { GeoData } from './geo.ts';
import { lessonOf } from './lessonOf.ts';
import { byId, found } from './lookUp.ts';
import { measureOf } from './measureOf.ts';
import { correctionOf, foundingOf, placeOf, sourceOf, speakerOf } from './records.ts';
import { relationsOf } from './relations.ts';
import type { Row } from './schema.ts';

/** The content of every file, checked. */
export interface ValidData {
  readonly measures: readonly Row<'measure'>[];
  readonly lessons: readonly Row<'lesson'>[];
  readonly speakers: Row<'speakers'>;
  readonly channels: Row<'channels'>;
  readonly taxonomy: Row<'taxonomy'>;
  readonly glossary: Row<'glossary'>;
  readonly corrections: Row<'corrections'>;
  readonly publication: Row<'publication'>;
  readonly founding: Row<'founding'>;
  readonly practice: Row<'practice'>;
  readonly sources: Row<'sources'>;
  readonly geo: GeoData;
}

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
    lessons: data.lessons.map(lessonOf).toSorted((a, b) => a.minutes - b.minutes || compare(a.id, b.id)),
    practice: data.practice.cards,
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

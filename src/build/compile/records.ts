// Knows: how single rows of checked files become speakers, sources, places, corrections and founding statements. Does not know: measures as a whole.

import type { Access, Correction, FoundingStatement, Place, Source, Speaker } from '../../catalogue/types.ts';
import { edtfOfParts, spanOf } from './dates.ts';
import type { PlaceFeature } from './geo.ts';
import { found } from './lookUp.ts';
import type { Row } from './schema.ts';

const LINKED: ReadonlySet<Access> = new Set(['original', 'republication']);

export function speakerOf(row: Row<'speakers'>[number]): Speaker {
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

export function sourceOf(row: Row<'sources'>[number]): Source {
  const { titleBasis, issuedBasis, access, state } = row.custom;
  return {
    id: row.id,
    type: row.type,
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
export function placeOf({
  properties: { id, name, kind, region, status },
  geometry,
}: PlaceFeature): readonly Place[] {
  const [lon, lat] = geometry.coordinates;
  return region === null ? [] : [{ id, name, kind, region, lon, lat, status }];
}

export function correctionOf({ date, measure, layer, changed, why }: Row<'corrections'>[number]): Correction {
  return { date, about: measure === undefined ? { layer: layer ?? '' } : { measure }, changed, why };
}

export function foundingOf(
  { id, statement, word, carried_by: carriers }: Row<'founding'>[number],
  measures: ReadonlyMap<string, Row<'measure'>>,
): FoundingStatement {
  const carriedBy = carriers.map(({ measure, speaker }) => ({
    measure,
    claim: found(measures, measure).claims.findIndex((claim) => claim.speaker === speaker),
  }));
  return { id, statement, word, carriedBy };
}

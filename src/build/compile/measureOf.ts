// Knows: how a measure is made of its checked file and of what its ids lead to. Does not know: how ids are checked.

import { attributionLine } from '../../catalogue/attribution.ts';
import { precision } from '../../catalogue/precision.ts';
import { contested, standing } from '../../catalogue/standing.ts';
import {
  REGION_IDS,
  type Category,
  type Channel,
  type Claim,
  type Measure,
  type Place,
  type Source,
  type Speaker,
} from '../../catalogue/types.ts';
import { spanOf } from './dates.ts';
import { found } from './lookUp.ts';
import type { Relations } from './relations.ts';
import type { Row } from './schema.ts';

/** What a measure's ids lead to. Every id has been checked. */
export interface LookUp {
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly categories: ReadonlyMap<string, Category>;
  readonly places: ReadonlyMap<string, Place>;
  readonly relations: Relations;
}

export function measureOf(row: Row<'measure'>, lookUp: LookUp): Measure {
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

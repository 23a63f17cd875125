// Knows: which map stands on the still of a subject, and which words round it. Does not know: where each stands, or how an SVG becomes a file.
import { STILL_FRAME } from '../map/embedFrames.ts';
import type { Geometry } from '../map/geometry.ts';
import { scene } from '../map/scene.ts';
import type { Town } from '../map/scene.ts';
import { stillMap } from '../map/stillMap.ts';
import type { Ink } from '../parts/pictureMarks.ts';
import { stillOf } from '../parts/still.ts';
import { stillWords } from '../parts/stillWords.ts';
import type { Page } from '../state/page.ts';
import { chosenIn, measuresIn } from '../state/subject.ts';
import type { Subject } from '../state/subject.ts';

export interface StillGround {
  readonly geometry: Geometry;
  readonly towns: readonly Town[];
  /** Required notices of the map's sources. */
  readonly sources: string;
  /** Of the page that shows the same in full; null: not known. */
  readonly address: string | null;
}

/** What an embed of this subject shows in the column of an article, as SVG. */
export function drawStill(page: Page, subject: Subject, ground: StillGround, ink: Ink): string {
  const { geometry, towns, sources, address } = ground;
  const { lang, t, catalogue } = page;
  const set = scene(STILL_FRAME, {
    measures: measuresIn(subject, catalogue),
    regions: catalogue.regions,
    // As in the embed: a town has a dot where it has a name.
    towns: towns.filter(({ id }) => id in STILL_FRAME.towns),
    ...{ lang, t, chosen: null },
  });
  const map = stillMap('still', set, geometry, chosenIn(subject), 'map');
  return stillOf(stillWords(page, subject, sources, address), map, lang, ink);
}

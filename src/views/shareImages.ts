// Knows: which map stands on the image that a link to a subject is shown with, and which words beside it. Does not know: where each stands, or how an SVG
// becomes a file.
import type { Region } from '../catalogue/types.ts';
import { scene } from '../map/scene.ts';
import type { SceneInput } from '../map/scene.ts';
import { SHARE_SCALE, shareMeasure, shareOverview, shareRegion } from '../map/shareFrames.ts';
import { stillMap } from '../map/stillMap.ts';
import type { StillMap } from '../map/stillMap.ts';
import type { Geometry } from '../map/geometry.ts';
import type { Town } from '../map/scene.ts';
import type { Frame } from '../map/frames.ts';
import { shareImage } from '../parts/shareImage.ts';
import { shareWords } from '../parts/shareWords.ts';
import type { Ink } from '../parts/pictureMarks.ts';
import type { RegionId } from '../catalogue/types.ts';
import type { Page } from '../state/page.ts';
import { chosenIn, measuresIn } from '../state/subject.ts';
import type { Subject } from '../state/subject.ts';

export type { Ink };

export interface ShareGround {
  readonly overview: Geometry;
  readonly region: Readonly<Record<RegionId, Geometry>>;
}

/** The one region that a subject is about; undefined: several. */
function regionOf(subject: Subject, { catalogue }: Page): Region | undefined {
  const [first, ...others] = chosenIn(subject);
  return others.length > 0 ? undefined : catalogue.regions.find(({ id }) => id === first);
}

const frameOf = (subject: Subject, region: Region | undefined): Frame => {
  if (region === undefined)
    return shareOverview(subject.of === 'all' ? 'wide' : 'narrow', subject.of === 'measure');
  return subject.of === 'measure'
    ? shareMeasure(region, subject.measure.places.length > 0)
    : shareRegion(region);
};

function mapOf(subject: Subject, page: Page, ground: ShareGround, towns: readonly Town[]): StillMap {
  const region = regionOf(subject, page);
  const frame = frameOf(subject, region);
  const { catalogue, lang, t } = page;
  const input: SceneInput = {
    // Beside a comparison stand its symbols: on its map, names are enough.
    measures: subject.of === 'compare' ? [] : measuresIn(subject, catalogue),
    // A town has a dot where it has a name, or the one measure is reported there.
    towns: subject.of === 'measure' ? towns : towns.filter(({ id }) => id in frame.towns),
    ...{ regions: catalogue.regions, lang, t, chosen: region?.id ?? null },
  };
  const geometry = region === undefined ? ground.overview : ground.region[region.id];
  return stillMap('share', scene(frame, input), geometry, chosenIn(subject), 'share', SHARE_SCALE);
}

/** The image as SVG, and what it says to whoever does not see it. */
export function drawShareImage(
  page: Page,
  subject: Subject,
  ground: ShareGround,
  towns: readonly Town[],
  ink: Ink,
): { readonly svg: string; readonly alt: string } {
  const words = shareWords(page, subject);
  return { svg: shareImage(words, mapOf(subject, page, ground, towns), page.lang, ink), alt: words.alt };
}

// Knows: every picture that is drawn at build, of every subject in each language: the images that links are shown with, the stills beside the embed views.
// Does not know: what stands on one, or how a PNG is made.
import { LANGS } from '../catalogue/types.ts';
import { inTheme } from '../design/theme.ts';
import { shareAddress, stillAddress } from '../state/embedAddress.ts';
import { createPage } from '../state/page.ts';
import { embedOf, pageOf } from '../state/embedChoice.ts';
import { shownOf, subjectsOf } from '../state/subject.ts';
import type { Subject } from '../state/subject.ts';
import { drawShareImage } from '../views/shareImages.ts';
import { drawStill } from '../views/stills.ts';
import type { Material } from './pageRow.ts';
import { keptPng } from './pictureCache.ts';
import { measure } from './pictureType.ts';

/** Pictures have one theme: they lie on pages of others. */
const INK = { palette: inTheme('light'), measure };
/** px of a still's PNG to one of its SVG: it is shown on fine screens, and printed. Of measures there are many, so theirs are smaller. */
const stillScale = ({ of }: Subject): number => (of === 'measure' ? 1.5 : 2);

export interface ShareImage {
  readonly path: string;
  readonly svg: string;
  /** What it says to whoever does not see it. */
  readonly alt: string;
}

/** Of every subject the image that a link to it is shown with, in each language. */
export const shareImages = ({ catalogue, geometry, towns }: Material): ShareImage[] =>
  LANGS.flatMap((lang) =>
    subjectsOf(catalogue).map((subject) => {
      const embed = embedOf(shownOf(subject), lang);
      const page = createPage(lang, embed, catalogue);
      return { path: shareAddress(embed), ...drawShareImage(page, subject, geometry.share, towns, INK) };
    }),
  );

export interface Still {
  /** Of the SVG; the PNG lies beside it. */
  readonly path: string;
  readonly svg: string;
  readonly scale: number;
}

/** Of every embed view what stands in for it where no frame may stand. */
export const stills = ({ catalogue, geometry, towns, attribution, siteUrl }: Material): Still[] =>
  LANGS.flatMap((lang) =>
    subjectsOf(catalogue).map((subject) => {
      const embed = embedOf(shownOf(subject), lang);
      const ground = {
        ...{ geometry: geometry.still, towns, sources: attribution[lang] },
        address: siteUrl === null ? null : siteUrl + pageOf(shownOf(subject), lang),
      };
      const svg = drawStill(createPage(lang, embed, catalogue), subject, ground, INK);
      return { path: stillAddress(embed, 'svg'), svg, scale: stillScale(subject) };
    }),
  );

/** All files of both kinds by path. */
export async function pictures(
  material: Material,
  images: readonly ShareImage[],
): Promise<Map<string, string | Uint8Array>> {
  const drawn = stills(material);
  const pngs = await keptPng([
    ...images.map(({ path, svg }) => ({ path, svg, scale: 1 })),
    ...drawn.map(({ path, svg, scale }) => ({ path: path.replace(/svg$/, 'png'), svg, scale })),
  ]);
  return new Map<string, string | Uint8Array>([
    ...drawn.map(({ path, svg }) => [path, svg] as const),
    ...pngs,
  ]);
}

// Knows: how the map of the moment is saved as a picture: what it is made of, and how it gets into a file. Does not know: what stands where on it.
import type { RegionId } from '../catalogue/types.ts';
import { loadTranslator } from '../i18n/loadTranslator.ts';
import { presentColours } from '../map/colours.ts';
import { PICTURED_SIZE } from '../map/frames.ts';
import type { LiveMap } from '../map/live.ts';
import { pictureOfMap } from '../map/pictureOfMap.ts';
import { keySide } from '../map/regionFrames.ts';
import { inColours } from '../design/theme.ts';
import { keepFile } from '../parts/keepFile.ts';
import type { PictureData, PictureFormat } from '../parts/offerPicture.ts';
import { pictureOf } from '../parts/picture.ts';
import type { Picture } from '../parts/picture.ts';
import { fontsFor } from '../parts/pictureFonts.ts';
import type { PictureFonts } from '../parts/pictureFonts.ts';
import { pen, pngOf } from '../parts/picturePng.ts';
import { stackOf } from '../parts/pictureText.ts';
import type { Measure } from '../parts/pictureText.ts';
import { countWords, pictureName, pictureWords } from '../parts/pictureWords.ts';
import type { PictureInput } from '../parts/pictureWords.ts';
import { link } from '../state/address.ts';
import type { MeasureIndex, SearchText } from '../state/index.ts';
import type { OpenView } from '../state/openView.ts';
import { viewForOthers } from '../state/published.ts';
import { isNarrowing } from '../state/view.ts';
import { readJson, regionOf } from './finderData.ts';
import type { FinderData } from './finderData.ts';

/** For so long the page may take to show what its address says, ms. */
const PATIENCE = 5000;

async function inputOf({ attribution, built }: PictureData, view: OpenView): Promise<PictureInput> {
  const finder = document.querySelector<HTMLElement>('[data-finder]')?.dataset['finder'] ?? '';
  const { lang, path, index, texts } = JSON.parse(finder) as FinderData;
  const now = view.now();
  const [{ lexicon, entries }, t] = await Promise.all([readJson<MeasureIndex>(index), loadTranslator(lang)]);
  const hits = async (): Promise<string[]> => {
    const [content, { createSearch }] = await Promise.all([
      readJson<SearchText[]>(texts),
      import('../state/search.ts'),
    ]);
    return [...createSearch(content).find(now.q).ids];
  };
  return {
    page: { lang, path, catalogue: lexicon, t, href: (to) => link(path, to) },
    ...{ entries, view: now, region: regionOf(path), attribution, built, href: viewForOthers() },
    hits: now.q === '' ? null : await hits(),
  };
}

/** Waits until the page shows what its address says: a picture shows no other. */
async function shown(input: PictureInput, signal: AbortSignal): Promise<void> {
  const expected = countWords(input);
  const isThere = (): boolean =>
    document.querySelector('svg[data-map][data-drawing]') === null &&
    (!isNarrowing(input.view) || document.querySelector('.sheet .count')?.textContent === expected) &&
    (input.view.lens === 'kind' ||
      document.querySelector('button[data-lens=side][aria-pressed=true]') !== null);
  if (isThere()) return;
  await new Promise<void>((done, fail) => {
    const given = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
    given.addEventListener('abort', () => {
      fail(new Error('the page does not show what its address says'));
    });
    document.addEventListener('listed', () => isThere() && done(), { signal: given });
  });
}

/** The picture of the page's map in this view. */
async function draw(input: PictureInput): Promise<{ picture: Picture; fonts: PictureFonts }> {
  const drawn = document.querySelector<SVGSVGElement>('svg[data-map]');
  const live = document.querySelector<HTMLElement>('[data-live]')?.dataset['live'];
  if (drawn === null || live === undefined) throw new Error('got a page without a map');
  const palette = presentColours();
  const ruler = pen();
  const measure: Measure = (text, { size, weight, family }) => {
    ruler.font = `${weight} ${size}px ${stackOf(family)}`;
    return ruler.measureText(text).width;
  };
  const keyAt = input.region === null ? 'right' : keySide(input.region);
  const markup = inColours(pictureOfMap(drawn, JSON.parse(live) as LiveMap, keyAt), palette);
  const words = pictureWords(input);
  const fonts = await fontsFor(`${JSON.stringify(words)}${drawn.textContent}`);
  const map = { markup, keyAt, ...PICTURED_SIZE };
  return { fonts, picture: pictureOf(words, map, input.page.lang, fonts.style, { palette, measure }) };
}

/**
 * Saves the map as it stands now.
 * @param signal ends it, with the page
 * @returns what to say
 */
export async function savePicture(
  data: PictureData,
  format: PictureFormat,
  view: OpenView,
  signal: AbortSignal,
): Promise<string> {
  const input = await inputOf(data, view);
  await shown(input, signal);
  // Widths are measured in the fonts that the picture carries.
  await document.fonts.ready;
  const { picture, fonts } = await draw(input);
  signal.throwIfAborted();
  const blob =
    format === 'png'
      ? await pngOf(picture, fonts)
      : new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n`, picture.svg], { type: 'image/svg+xml' });
  signal.throwIfAborted();
  const region: RegionId | null = input.region;
  const file = pictureName(region, data.built, format);
  keepFile(blob, file);
  return input.page.t('picture.saved', { file });
}

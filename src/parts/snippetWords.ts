// Knows: the words that go along with an embed into somebody else's page: title, what a picture of it shows, and credit. Does not know: the code that they stand in.
import { dateWords } from '../i18n/dates.ts';
import type { Piece } from '../i18n/messages.ts';
import type { Shown } from '../state/embedChoice.ts';
import type { Entry } from '../state/entry.ts';
import type { ListPage } from '../state/page.ts';
import { pairName } from '../state/regionPair.ts';
import { nameOf } from './names.ts';

export interface SnippetWords {
  /** Never without who says so where it names a measure. */
  readonly title: string;
  /** What a picture of the view shows. */
  readonly alt: string;
  /** For a measure, what is said and by whom; else null. */
  readonly said: string | null;
  /** Names the map, and the day of which the occupied area is drawn; the piece `site` leads to the map. */
  readonly credit: readonly Piece[];
}

/** A title of a measure, with who says so. */
const titleOf = ({ title, attribution }: Entry): string => `${title} — ${attribution}`;

/** What is shown, in a word or two for a list to choose from. */
export function shownName(page: ListPage, { regions: [first, second] }: Shown, measure?: Entry): string {
  if (measure !== undefined) return titleOf(measure);
  if (first === undefined) return page.t('all.title');
  return second === undefined
    ? nameOf(page.catalogue.regions, first, page.lang)
    : pairName(page, [first, second]);
}

/**
 * @param page in the language of the embed
 * @param measure the one that the embed is about, where it is about one
 */
export function snippetWords(page: ListPage, shown: Shown, measure?: Entry): SnippetWords {
  const { t, lang, catalogue } = page;
  const regions = measure === undefined ? shown.regions : measure.precision === 'all' ? [] : measure.regions;
  const names = regions.map((id) => nameOf(catalogue.regions, id, lang)).join(', ');
  const map = names === '' ? t('map.label') : t('map.regionLabel', { region: names });
  const [first, second] = shown.regions;
  const title = (): string => {
    if (measure !== undefined) return titleOf(measure);
    if (first === undefined) return `${t('site.name')}: ${t('site.tagline')}`;
    return second === undefined
      ? t('region.title', { region: nameOf(catalogue.regions, first, lang) })
      : t('compare.title', { pair: pairName(page, [first, second]) });
  };
  return {
    title: title(),
    alt: measure === undefined ? map : `${map}. ${titleOf(measure)}`,
    said: measure === undefined ? null : titleOf(measure),
    credit: t.pieces('embedding.credit', {
      site: t('site.name'),
      date: dateWords(catalogue.dates.area, lang, 'short'),
    }),
  };
}

// Knows: what stands on a saved picture of the map, in words and numbers. Does not know: where it stands, or how the map is drawn.
import type { KindId, RegionId, SideId, Standing } from '../catalogue/types.ts';
import { dateWords } from '../i18n/dates.ts';
import { address } from '../state/address.ts';
import type { Entry } from '../state/entry.ts';
import { inView, selectionOf, inOrder } from '../state/filter.ts';
import { countSides } from '../state/lens.ts';
import type { ListPage } from '../state/page.ts';
import { countKinds, inRegion } from '../state/select.ts';
import { isNarrowing } from '../state/view.ts';
import type { View } from '../state/view.ts';
import { nameOf } from './names.ts';
import { pillsOf } from './pills.ts';
import { byLabel } from './sideLabels.ts';

export interface PictureWords {
  readonly site: string;
  readonly title: string;
  readonly count: string;
  /** What the filters leave, in the words of the pills; null: no filter is on. */
  readonly filters: string | null;
  /** The one measure that is pointed out: never its title without who says so. */
  readonly measure: { readonly title: string; readonly attribution: string } | null;
  readonly legend: LegendWords;
  readonly key: { readonly hatch: string; readonly line: string; readonly town: string };
  readonly notProof: string;
  /** Whose the map is. */
  readonly sources: string;
  /** The newest source, and this copy. */
  readonly dates: string;
  /** The address of the view, where others can reach it. */
  readonly address: string | null;
}

export interface LegendKind {
  readonly kind: KindId;
  readonly name: string;
  readonly count: number;
}
export interface LegendSide {
  readonly side: SideId;
  readonly short: string;
  readonly name: string;
  readonly count: number;
}
export interface LegendFill {
  readonly standing: Standing;
  readonly contested: boolean;
  readonly words: string;
}

export interface LegendWords {
  readonly head: string;
  readonly kinds: readonly LegendKind[];
  readonly fillsHead: string;
  readonly fills: readonly LegendFill[];
  /** In place of kinds and fills, where the lens is on who says so. */
  readonly sides: readonly LegendSide[];
  readonly note: string;
}

export interface PictureInput {
  readonly page: ListPage;
  readonly entries: readonly Entry[];
  readonly view: View;
  readonly region: RegionId | null;
  /** Ids of what was searched for and found, the best first; null: nothing was. */
  readonly hits: readonly string[] | null;
  /** The map's sources with their dates, and the day of the build, ISO. */
  readonly attribution: string;
  readonly built: string;
  readonly href: string;
}

/** What the page shows in this view, and how many it is of. */
function shownIn({ entries, view, region, hits }: PictureInput): { shown: readonly Entry[]; of: number } {
  const scope = inView(entries, region);
  const left = selectionOf(scope, view).entries;
  if (isNarrowing(view)) return { shown: hits === null ? left : inOrder(left, hits), of: scope.length };
  return { shown: region === null ? scope : inRegion(scope, region), of: scope.length };
}

function legendOf({ page, view }: PictureInput, shown: readonly Entry[]): LegendWords {
  const { t, lang, catalogue } = page;
  const isSides = view.lens === 'side';
  const [kinds, sides] = [countKinds(shown), countSides(shown)];
  const fill = (standing: Standing, words: string, contested = false): LegendFill => ({
    ...{ standing, words, contested },
  });
  return {
    head: isSides ? t('legend.sides') : t('legend.kind'),
    kinds: isSides
      ? []
      : catalogue.kinds
          .map(({ id, name }) => ({ kind: id, name: name[lang], count: kinds[id] }))
          .filter(({ count }) => count > 0),
    fillsHead: t('legend.fill'),
    fills: isSides
      ? []
      : [
          fill('on-record', t('legend.solid')),
          fill('reported-independently', t('legend.half')),
          fill('claimed-by-acting-side', t('legend.hollow')),
          ...(shown.some(({ contested }) => contested)
            ? [fill('claimed-by-acting-side', t('legend.notch'), true)]
            : []),
        ],
    sides: isSides
      ? byLabel(page)
          .map((side) => ({
            ...{ side, count: sides[side] },
            ...{ short: t(`side.${side}.short`), name: t(`side.${side}.name`) },
          }))
          .filter(({ count }) => count > 0)
      : [],
    note: t(isSides ? 'legend.sidesNote' : 'legend.note'),
  };
}

function titleOf({ page: { t, lang, path, catalogue }, region }: PictureInput): string {
  if (region !== null) return nameOf(catalogue.regions, region, lang);
  return t(path === address.home(lang) ? 'home.title' : 'all.title');
}

/** How many measures the page says it shows. */
export function countWords(input: PictureInput): string {
  const { shown, of } = shownIn(input);
  const { t } = input.page;
  return isNarrowing(input.view)
    ? t('find.shown', { n: shown.length, of })
    : t('region.count', { n: shown.length });
}

/** Everything that is written on the picture of this view. */
export function pictureWords(input: PictureInput): PictureWords {
  const { page, view, entries, region, attribution, built, href } = input;
  const { t, lang, catalogue } = page;
  const day = (iso: string): string => dateWords(iso, lang, 'short');
  const filters = [
    ...pillsOf(page, view).map(({ words }) => words),
    ...(view.q === '' ? [] : [t('picture.search', { words: view.q })]),
  ];
  const [chosen, ...others] = view.measure;
  const measure = others.length > 0 ? undefined : inView(entries, region).find(({ id }) => id === chosen);
  return {
    site: t('site.name'),
    title: titleOf(input),
    count: countWords(input),
    filters: filters.length === 0 ? null : t('picture.filters', { filters: filters.join(' · ') }),
    measure: measure === undefined ? null : { title: measure.title, attribution: measure.attribution },
    legend: legendOf(input, shownIn(input).shown),
    key: {
      hatch: t('key.hatch', { date: day(catalogue.dates.area) }),
      line: t('key.line'),
      town: t('key.town'),
    },
    notProof: t('picture.notProof'),
    sources: attribution,
    dates: [
      t('map.newest', { date: day(catalogue.dates.newestSource) }),
      t('map.built', { date: day(built) }),
    ].join(' '),
    address: /^https?:/.test(href) ? href : null,
  };
}

/** Under this name the picture is saved. */
export const pictureName = (region: RegionId | null, built: string, format: string): string =>
  `occupation-map-${region ?? 'all-regions'}-${built}.${format}`;

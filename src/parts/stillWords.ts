// Knows: what stands on a still of an embed view, in words and symbols. Does not know: where it stands, or how the map is drawn.
import type { Standing } from '../catalogue/types.ts';
import { fillOf, NOTCH_ID, symbolId } from '../design/symbols.ts';
import { dateWords } from '../i18n/dates.ts';
import type { Page } from '../state/page.ts';
import { pairName } from '../state/regionPair.ts';
import { countedIn, measuresIn } from '../state/subject.ts';
import type { Subject } from '../state/subject.ts';
import { nameOf } from './names.ts';
import type { Drawn } from './shareWords.ts';

/** A symbol and what it means. */
export interface Explained {
  readonly symbol: Drawn;
  readonly words: string;
}

export interface StillWords {
  /** Whose the map is. */
  readonly site: string;
  /** Of the one measure that it is about. */
  readonly standing: Explained | null;
  readonly title: string;
  /** Who says so and when, or how many measures there are. */
  readonly line: string;
  /** What the symbols of many measures mean. */
  readonly symbols: readonly (readonly Explained[])[];
  readonly hatch: string;
  readonly contact: string;
  readonly notProof: string;
  readonly sources: string;
  readonly newest: string;
  /** Of the page that shows the same in full, where it is known. */
  readonly address: string | null;
}

function titleOf(page: Page, subject: Subject): string {
  const { t, lang } = page;
  switch (subject.of) {
    case 'all':
      return t('home.title');
    case 'region':
      return t('embed.region', { region: subject.region.name[lang] });
    case 'measure':
      return subject.measure.title[lang];
    case 'compare':
      return t('compare.title', { pair: pairName(page, subject.pair) });
  }
}

const FILLS = [
  ['on-record', 'legend.solidShort'],
  ['reported-independently', 'legend.halfShort'],
  ['claimed-by-acting-side', 'legend.hollowShort'],
] as const satisfies readonly (readonly [Standing, string])[];

function symbolsOf({ t, catalogue }: Page, subject: Subject): Explained[][] {
  if (subject.of === 'measure') return [];
  const isContested = measuresIn(subject, catalogue).some(({ contested }) => contested);
  const circle = (standing: Standing) => symbolId('circle', fillOf(standing));
  return [
    catalogue.kinds.map(({ id }) => ({ symbol: [symbolId(id, 'solid')], words: t(`kind.${id}.short`) })),
    [
      ...FILLS.map(([standing, key]) => ({ symbol: [circle(standing)], words: t(key) })),
      ...(isContested
        ? [{ symbol: [circle('claimed-by-acting-side'), NOTCH_ID], words: t('legend.notch') }]
        : []),
    ],
  ];
}

function standingOf({ t, lang, catalogue }: Page, subject: Subject): Explained | null {
  if (subject.of !== 'measure') return null;
  const { kind, standing, contested } = subject.measure;
  const contradicted = contested ? `, ${t('table.contested')}` : '';
  return {
    symbol: [symbolId(kind, fillOf(standing)), ...(contested ? [NOTCH_ID] : [])],
    words: `${nameOf(catalogue.kinds, kind, lang)} · ${t(`standing.${standing}`)}${contradicted}`,
  };
}

/**
 * Everything that is written on the still of this subject.
 * @param sources required notices of the map's sources
 * @param address of the page that shows the same in full; null: not known
 */
export function stillWords(
  page: Page,
  subject: Subject,
  sources: string,
  address: string | null,
): StillWords {
  const { t, lang, catalogue } = page;
  const day = (iso: string): string => dateWords(iso, lang, 'short');
  return {
    site: [t('site.name'), catalogue.publication.publisher].filter((words) => words !== null).join(' · '),
    standing: standingOf(page, subject),
    title: titleOf(page, subject),
    line:
      subject.of === 'measure'
        ? `${subject.measure.attribution[lang]} · ${day(subject.measure.when.reported.edtf)}`
        : t('region.count', { n: countedIn(subject, catalogue).length }),
    symbols: symbolsOf(page, subject),
    hatch: t('key.hatch', { date: day(catalogue.dates.area) }),
    contact: t('key.line'),
    notProof: t('picture.notProof'),
    ...{ sources, address, newest: t('map.newest', { date: day(catalogue.dates.newestSource) }) },
  };
}

// Knows: what stands on the image that a link is shown with, in words and symbols, and how it is told to whoever does not see it. Does not know: where it
// stands, or how the map beside it is drawn.
import type { Measure, RegionId } from '../catalogue/types.ts';
import { fillOf, NOTCH_ID, symbolId } from '../design/symbols.ts';
import type { SymbolId } from '../design/symbols.ts';
import { dateWords } from '../i18n/dates.ts';
import type { Page } from '../state/page.ts';
import { pairName } from '../state/regionPair.ts';
import { byKindThenStanding, countKinds, inRegion } from '../state/select.ts';
import { countedIn } from '../state/subject.ts';
import type { Subject } from '../state/subject.ts';
import { nameOf } from './names.ts';

/** One symbol, drawn of these. */
export type Drawn = readonly SymbolId[];

export type ShareBlock =
  /** `largest`: its size in px where there is room; `most`: so many lines it may have. */
  | { readonly is: 'title'; readonly words: string; readonly largest: number; readonly most: number }
  | { readonly is: 'sentence' | 'said' | 'meta'; readonly words: string }
  | { readonly is: 'standing'; readonly symbol: Drawn; readonly kind: string; readonly words: string }
  /** One symbol a measure; `rows`: so many at most. */
  | {
      readonly is: 'chart';
      readonly head: string | null;
      readonly symbols: readonly Drawn[];
      readonly rows: number;
    }
  | { readonly is: 'kinds'; readonly rows: readonly { symbol: Drawn; name: string; count: number }[] };

export interface ShareWords {
  /** The site's name above a title that is another's. */
  readonly site: string | null;
  readonly blocks: readonly ShareBlock[];
  readonly notProof: string;
  readonly area: string;
  readonly alt: string;
}

const drawn = ({ kind, standing, contested }: Measure): Drawn => [
  symbolId(kind, fillOf(standing)),
  ...(contested ? [NOTCH_ID] : []),
];
const chart = (measures: readonly Measure[], rows: number, head: string | null = null): ShareBlock => ({
  ...{ is: 'chart', head, rows },
  symbols: byKindThenStanding(measures).map(drawn),
});

function home({ t, lang, catalogue }: Page): ShareBlock[] {
  const counts = countKinds(catalogue.measures);
  return [
    { is: 'title', words: t('site.name'), largest: 66, most: 1 },
    { is: 'sentence', words: t('site.tagline') },
    {
      is: 'kinds',
      rows: catalogue.kinds.map(({ id, name }) => ({
        ...{ symbol: [symbolId(id, 'solid')], name: name[lang], count: counts[id] },
      })),
    },
    {
      is: 'meta',
      words: [
        t('region.count', { n: catalogue.measures.length }),
        t('table.sourceCount', { n: catalogue.sources.length }),
      ].join(' · '),
    },
  ];
}

function oneMeasure({ t, lang, catalogue }: Page, measure: Measure): ShareBlock[] {
  const { kind, standing, contested, title, attribution, when } = measure;
  const words = t(`standing.${standing}`) + (contested ? `, ${t('table.contested')}` : '');
  return [
    { is: 'standing', symbol: drawn(measure), kind: nameOf(catalogue.kinds, kind, lang), words },
    { is: 'title', words: title[lang], largest: 54, most: 4 },
    { is: 'said', words: attribution[lang] },
    { is: 'meta', words: dateWords(when.reported.edtf, lang, 'short') },
  ];
}

function blocksOf(page: Page, subject: Subject): ShareBlock[] {
  const { t, lang, catalogue } = page;
  const of = (id: RegionId): Measure[] => inRegion(catalogue.measures, id);
  switch (subject.of) {
    case 'all':
      return home(page);
    case 'measure':
      return oneMeasure(page, subject.measure);
    case 'region': {
      const measures = countedIn(subject, catalogue);
      return [
        { is: 'title', words: subject.region.name[lang], largest: 68, most: 1 },
        { is: 'sentence', words: t('share.region', { n: measures.length }) },
        { is: 'sentence', words: t('share.who') },
        chart(measures, 4),
      ];
    }
    case 'compare':
      return [
        {
          is: 'title',
          words: t('compare.title', { pair: pairName(page, subject.pair) }),
          largest: 54,
          most: 3,
        },
        ...subject.pair.map((id) =>
          chart(
            of(id),
            2,
            `${nameOf(catalogue.regions, id, lang)} · ${t('region.count', { n: of(id).length })}`,
          ),
        ),
      ];
  }
}

/** What a block says, symbols in the words beside them. */
const saidIn = (block: ShareBlock): string[] => {
  switch (block.is) {
    case 'standing':
      return [`${block.kind}: ${block.words}`];
    case 'chart':
      return block.head === null ? [] : [block.head];
    case 'kinds':
      return block.rows.map(({ name, count }) => `${name}: ${count}`);
    case 'title':
    case 'sentence':
    case 'said':
    case 'meta':
      return [block.words];
  }
};

/** Sentences one after the other, each with a full stop. */
const sentences = (said: readonly string[]): string =>
  said.map((words) => (/[.!?…]$/.test(words) ? words : `${words}.`)).join(' ');

/** Everything that is written on the image of this subject. */
export function shareWords(page: Page, subject: Subject): ShareWords {
  const { t, lang, catalogue } = page;
  const blocks = blocksOf(page, subject);
  const site = subject.of === 'all' ? null : t('site.name');
  const notProof = t('picture.notProof');
  const area = t('share.area', { date: dateWords(catalogue.dates.area, lang, 'short') });
  const said = [...(site === null ? [] : [site]), ...blocks.flatMap(saidIn), t('share.map'), notProof, area];
  return { site, blocks, notProof, area, alt: sentences(said) };
}

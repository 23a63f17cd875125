// Knows: everything that can be a step of a lesson that a teacher puts together: what it shows, and in words what it is, who says it and where. Does not know: how it is shown, or which of it is chosen.
import type { Measure, StepView } from '../catalogue/types.ts';
import { address } from './address.ts';
import { ownViews } from './ownSteps.ts';
import type { OwnView } from './ownSteps.ts';
import type { Page } from './page.ts';
import { pupilsAddress } from './pupilsLink.ts';
import { pairName } from './regionPair.ts';
import { inAnyRegion } from './select.ts';

/** As a list of steps says it. */
export interface OwnEntry {
  readonly id: string;
  readonly title: string;
  /** Of a measure; a title never appears without it. */
  readonly who: string;
  readonly where: string;
}

export interface OwnStepMade {
  readonly entry: OwnEntry;
  readonly view: StepView;
  /** Where pupils find the same, below the site's root. */
  readonly pupils: string;
}

/** More would be read by nobody in a list. */
const MOST_PLACES = 3;

function ofMeasure({ lang, t, catalogue }: Page, measure: Measure): OwnStepMade {
  const { id, title, attribution, precision, regions, places } = measure;
  const names = regions.map(
    (region) => catalogue.regions.find((row) => row.id === region)?.shortName[lang] ?? region,
  );
  const where =
    precision === 'all'
      ? t('all.title')
      : [...names, ...places.map(({ name }) => name[lang])].slice(0, MOST_PLACES).join(', ');
  return {
    entry: { id, title: title[lang], who: attribution[lang], where },
    view: { regions: [], measures: [id], all: false },
    pupils: address.measure(lang, id),
  };
}

function ofView(page: Page, { id, regions }: OwnView): OwnStepMade {
  const { lang, t, catalogue } = page;
  const [one, another] = regions;
  const named = catalogue.regions.find((region) => region.id === one)?.name[lang];
  const title =
    one !== undefined && another !== undefined
      ? t('compare.title', { pair: pairName(page, [one, another]) })
      : t('region.title', { region: named ?? t('all.title') });
  const shown = inAnyRegion(catalogue.measures, regions);
  const view: StepView = { regions, measures: [], all: true };
  return {
    entry: { id, title, who: t('region.count', { n: shown.length }), where: '' },
    view,
    pupils: pupilsAddress(lang, view, catalogue.measures),
  };
}

/** The views first, then the measures in the catalogue's order. */
export const ownSteps = (page: Page): OwnStepMade[] => [
  ...ownViews(page.catalogue).map((view) => ofView(page, view)),
  ...page.catalogue.measures.map((measure) => ofMeasure(page, measure)),
];

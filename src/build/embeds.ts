// Knows: THE table of embed views: all four regions, each region, each measure, each pair of regions, in each language. Does not know: how they are arranged, or become files.
import { render } from 'svelte/server';
import { fullTitle } from '../catalogue/attribution.ts';
import { LANGS } from '../catalogue/types.ts';
import type { Lang, Measure, Region, RegionId } from '../catalogue/types.ts';
import { EMBED_FRAMES } from '../map/embedFrames.ts';
import { scene } from '../map/scene.ts';
import type { Scene } from '../map/scene.ts';
import { framesCss, layersCss } from '../map/svgStyle.ts';
import { trayRows } from '../map/trayRows.ts';
import { address } from '../state/address.ts';
import { pairsOf } from '../state/compare.ts';
import { embedAddress } from '../state/embedAddress.ts';
import { createPage } from '../state/page.ts';
import type { Page } from '../state/page.ts';
import { pairName } from '../state/regionPair.ts';
import EmbedAll from '../views/EmbedAll.svelte';
import EmbedCompare from '../views/EmbedCompare.svelte';
import EmbedMeasure from '../views/EmbedMeasure.svelte';
import EmbedRegion from '../views/EmbedRegion.svelte';
import type { EmbedRow } from './embedRow.ts';
import type { Material } from './pageRow.ts';

/** Measured in Chromium, of the measures the middle one; a host that hears the view's own word needs none. */
const HEIGHT = { list: 840, record: 900, table: 1000 } as const;

type Maker = (material: Material, lang: Lang, css: string) => EmbedRow[];

/** The map in every frame; a town has a dot where it has a name, or the measure is reported there. */
function scenes(material: Material, page: Page, measures: readonly Measure[]): Scene[] {
  return EMBED_FRAMES.map((frame) =>
    scene(frame, {
      measures,
      regions: material.catalogue.regions,
      towns: material.towns.filter(({ id }) => id in frame.towns),
      lang: page.lang,
      t: page.t,
      chosen: null,
    }),
  );
}

/** What every view is told of itself and its map. */
function shared(
  material: Material,
  page: Page,
  full: string,
  chosen: readonly RegionId[],
  measures: readonly Measure[],
) {
  const { catalogue, geometry, built } = material;
  const names = catalogue.regions.filter(({ id }) => chosen.includes(id)).map(({ name }) => name[page.lang]);
  return {
    page,
    built,
    full,
    chosen,
    geometry: geometry.embed,
    scenes: scenes(material, page, measures),
    mapLabel:
      names.length === 0 ? page.t('map.label') : page.t('map.regionLabel', { region: names.join(', ') }),
  };
}

const all: Maker = (material, lang, css) => {
  const { catalogue } = material;
  const page = createPage(lang, embedAddress.all(lang), catalogue);
  const full = address.home(lang);
  const props = {
    ...shared(material, page, full, [], catalogue.measures),
    trays: trayRows(catalogue.measures, catalogue.regions),
  };
  const title = `${page.t('site.name')}: ${page.t('site.tagline')}`;
  return [
    {
      lang,
      path: page.path,
      full,
      title,
      height: HEIGHT.list,
      css,
      render: () => render(EmbedAll, { props }),
    },
  ];
};

const region: Maker = (material, lang, css) => {
  const { catalogue } = material;
  return catalogue.regions.map((of: Region): EmbedRow => {
    const page = createPage(lang, embedAddress.region(lang, of.id), catalogue);
    const full = address.region(lang, of.id);
    const props = {
      ...shared(material, page, full, [of.id], catalogue.measures),
      region: of,
      trays: trayRows(catalogue.measures, catalogue.regions),
    };
    const title = page.t('region.title', { region: of.name[lang] });
    return {
      lang,
      path: page.path,
      full,
      title,
      height: HEIGHT.list,
      css,
      render: () => render(EmbedRegion, { props }),
    };
  });
};

const measure: Maker = (material, lang, css) => {
  const { catalogue } = material;
  return catalogue.measures.map((of): EmbedRow => {
    const page = createPage(lang, embedAddress.measure(lang, of.id), catalogue);
    const full = address.measure(lang, of.id);
    const props = { ...shared(material, page, full, of.regions, [of]), measure: of, trays: null };
    return {
      lang,
      path: page.path,
      full,
      title: fullTitle(of, lang),
      height: HEIGHT.record,
      css,
      render: () => render(EmbedMeasure, { props }),
    };
  });
};

const comparison: Maker = (material, lang, css) => {
  const { catalogue } = material;
  return pairsOf(catalogue).map((pair): EmbedRow => {
    const page = createPage(lang, embedAddress.compare(lang, ...pair), catalogue);
    const full = address.compare(lang, ...pair);
    const props = { ...shared(material, page, full, pair, catalogue.measures), pair, trays: null };
    const title = page.t('compare.title', { pair: pairName(page, pair) });
    return {
      lang,
      path: page.path,
      full,
      title,
      height: HEIGHT.table,
      css,
      render: () => render(EmbedCompare, { props }),
    };
  });
};

/** One row a kind of view. */
const MAKERS: readonly Maker[] = [all, region, measure, comparison];

/** Every view in every language. */
export function embeds(material: Material): EmbedRow[] {
  const css = `${layersCss()}\n${framesCss(EMBED_FRAMES, material.geometry.embed)}`;
  return LANGS.flatMap((lang) => MAKERS.flatMap((make) => make(material, lang, css)));
}

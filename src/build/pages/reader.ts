// Knows: the rows of the pages that are a map beside a list: home, all four regions, each region. Does not know: how they are arranged.
import { render } from 'svelte/server';
import type { Lang, Measure, Region, RegionId } from '../../catalogue/types.ts';
import { OVERVIEW_FRAMES } from '../../map/overviewFrames.ts';
import { keySide, regionFrames } from '../../map/regionFrames.ts';
import { scene } from '../../map/scene.ts';
import type { Frame } from '../../map/frames.ts';
import liveCss from '../../map/live.css?inline';
import { framesCss, layersCss } from '../../map/svgStyle.ts';
import type { Geometry } from '../../map/geometry.ts';
import type { Translator } from '../../i18n/messages.ts';
import { address } from '../../state/address.ts';
import { embedAddress } from '../../state/embedAddress.ts';
import { createPage } from '../../state/page.ts';
import type { Page } from '../../state/page.ts';
import { portionsOf } from '../../state/portions.ts';
import type { Portion } from '../../state/portions.ts';
import { inAllRegions, inRegion } from '../../state/select.ts';
import AllRegions from '../../views/AllRegions.svelte';
import Home from '../../views/Home.svelte';
import RegionView from '../../views/RegionView.svelte';
import { inBoth } from '../document.ts';
import { indexLinks } from '../indexes.ts';
import type { Material, PageRow, RowMaker } from '../pageRow.ts';
import { dataset } from './dataset.ts';

function scenes(frames: readonly Frame[], material: Material, page: Page, chosen: RegionId | null) {
  const { measures, regions } = material.catalogue;
  return frames.map((frame) =>
    scene(frame, { measures, regions, towns: material.towns, lang: page.lang, t: page.t, chosen }),
  );
}

const mapCss = (frames: readonly Frame[], geometry: Geometry) =>
  `${layersCss()}\n${framesCss(frames, geometry)}\n${liveCss}`;

/** What the view of every page with a large map is told of the page and its map. */
function mapProps(
  material: Material,
  page: Page,
  alternates: PageRow['alternates'],
  frames: readonly Frame[],
  chosen: RegionId | null,
) {
  return {
    page,
    alternates,
    built: material.built,
    attribution: material.attribution[page.lang],
    geometry: chosen === null ? material.geometry.overview : material.geometry.region[chosen],
    geodata: page.href(material.geodata.path),
    index: indexLinks(material, page),
    scenes: scenes(frames, material, page, chosen),
  };
}

function home(material: Material, lang: Lang): PageRow {
  const page = createPage(lang, address.home(lang), material.catalogue);
  const alternates = inBoth(address.home);
  return {
    lang,
    path: page.path,
    title: `${page.t('site.name')}: ${page.t('site.tagline')}`,
    description: page.t('site.description'),
    alternates,
    css: mapCss(OVERVIEW_FRAMES, material.geometry.overview),
    embed: embedAddress.all(lang),
    data: dataset(page, material),
    render: () =>
      render(Home, {
        props: {
          ...mapProps(material, page, alternates, OVERVIEW_FRAMES, null),
          chosen: null,
          shown: material.catalogue.measures,
          mapLabel: page.t('map.label'),
          keyAt: 'right',
        },
      }),
  };
}

/** Pages that hold the parts of one list are told apart. */
const titled = (t: Translator, title: string, { number, count }: Portion<unknown>): string =>
  [title, ...(count > 1 ? [t('portion.title', { number, count })] : []), t('site.name')].join(' · ');

function all(material: Material, lang: Lang, shown: readonly Measure[], portion: Portion<Measure>): PageRow {
  const alternates = inBoth((other) => address.all(other, portion.number));
  const page = createPage(lang, alternates[lang], material.catalogue);
  return {
    lang,
    path: page.path,
    title: titled(page.t, page.t('all.title'), portion),
    description: page.t('all.description', { n: shown.length }),
    alternates,
    css: mapCss(OVERVIEW_FRAMES, material.geometry.overview),
    embed: embedAddress.all(lang),
    data: null,
    render: () =>
      render(AllRegions, {
        props: {
          ...mapProps(material, page, alternates, OVERVIEW_FRAMES, null),
          chosen: null,
          shown,
          portion,
          mapLabel: page.t('map.label'),
          keyAt: 'right',
        },
      }),
  };
}

function region(
  material: Material,
  lang: Lang,
  of: Region,
  shown: readonly Measure[],
  portion: Portion<Measure>,
) {
  const alternates = inBoth((other) => address.region(other, of.id, portion.number));
  const page = createPage(lang, alternates[lang], material.catalogue);
  const frames = regionFrames(of);
  const name = of.name[lang];
  return {
    lang,
    path: page.path,
    title: titled(page.t, page.t('region.title', { region: name }), portion),
    description: page.t('region.description', { region: name, n: shown.length }),
    alternates,
    css: mapCss(frames, material.geometry.region[of.id]),
    embed: embedAddress.region(lang, of.id),
    data: null,
    render: () =>
      render(RegionView, {
        props: {
          ...mapProps(material, page, alternates, frames, of.id),
          chosen: of.id,
          shown,
          portion,
          mapLabel: page.t('map.regionLabel', { region: name }),
          keyAt: keySide(of.id),
        },
      }),
  } satisfies PageRow;
}

/** Home, all four regions, and one page a region; a list that is too long for its page goes on in others. */
export const reader: RowMaker = (material, lang) => {
  const { measures, kinds, regions } = material.catalogue;
  const ofAll = inAllRegions(measures);
  const byKind = kinds.flatMap(({ id }) => ofAll.filter(({ kind }) => kind === id));
  return [
    home(material, lang),
    ...portionsOf(byKind).map((portion) => all(material, lang, ofAll, portion)),
    ...regions.flatMap((of) => {
      const shown = inRegion(measures, of.id);
      return portionsOf(shown).map((portion) => region(material, lang, of, shown, portion));
    }),
  ];
};

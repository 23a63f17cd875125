// Knows: the row of the page at the root, which offers every language, and the frames of its map. Does not know: how it is set.
import { render } from 'svelte/server';
import { LANGS } from '../../catalogue/types.ts';
import type { Frame } from '../../map/frames.ts';
import { LOCATOR_FRAME } from '../../map/overviewFrames.ts';
import { framesCss, layersCss } from '../../map/svgStyle.ts';
import { address } from '../../state/address.ts';
import { createPage } from '../../state/page.ts';
import Languages from '../../views/Languages.svelte';
import type { RowMaker } from '../pageRow.ts';

/** The map without words, larger than in the foot of a page; narrowest first. */
const FRAMES: readonly Frame[] = (
  [
    [0, 288, 260, 30],
    [640, 592, 480, 54],
    [1000, 500, 560, 54],
    [1200, 684, 560, 62],
  ] as const
).map(([from, width, height, k]) => ({
  ...LOCATOR_FRAME,
  id: `root-${from}`,
  from,
  size: { width, height },
  camera: { center: [35.8, 47.35], k },
}));

export const languages: RowMaker = ({ catalogue, geometry }, lang) => {
  // The page holds every language, so the first alone has a row.
  if (lang !== LANGS[0]) return [];
  const path = address.root();
  const pages = LANGS.map((each) => createPage(each, path, catalogue));
  const scenes = FRAMES.map((frame) => ({ frame, words: [], towns: [], trays: [], pins: [] }));
  return [
    {
      lang,
      path,
      title: pages.map(({ t }) => t('site.name')).join(' / '),
      description: pages.map(({ t }) => t('languages.sentence')).join(' / '),
      alternates: { en: address.home('en'), uk: address.home('uk') },
      css: `${layersCss()}\n${framesCss(FRAMES, geometry.overview)}`,
      data: null,
      render: () => render(Languages, { props: { pages, geometry: geometry.overview, scenes } }),
    },
  ];
};

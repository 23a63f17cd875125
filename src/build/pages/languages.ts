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
const FRAMES: readonly Frame[] = [
  {
    ...LOCATOR_FRAME,
    id: 'root-0',
    size: { width: 288, height: 260 },
    camera: { center: [35.8, 47.9], k: 32 },
  },
  {
    ...LOCATOR_FRAME,
    id: 'root-768',
    from: 768,
    size: { width: 676, height: 440 },
    camera: { center: [35.8, 47.95], k: 58 },
  },
];

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

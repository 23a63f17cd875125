// Knows: the row of the page for addresses that lead to nothing: one for all languages. Does not know: how a host is told to send it.
import { render } from 'svelte/server';
import { LANGS } from '../../catalogue/types.ts';
import { translator } from '../../i18n/messages.ts';
import NotFound from '../../views/NotFound.svelte';
import { inBoth } from '../document.ts';
import type { RowMaker } from '../pageRow.ts';
import { locatorCss } from './textRow.ts';

const PATH = '404.html';

export const notFound: RowMaker = ({ catalogue, geometry, siteUrl }, lang) => {
  // The page holds every language, so the first alone has a row.
  if (lang !== LANGS[0]) return [];
  const words = LANGS.map((each) => translator(each)('notFound.title'));
  return [
    {
      lang,
      path: PATH,
      title: words.join(' / '),
      description: LANGS.map((each) => translator(each)('notFound.words')).join(' / '),
      alternates: inBoth(() => PATH),
      css: locatorCss(geometry.locator),
      data: null,
      selfContained: true,
      render: () =>
        render(NotFound, { props: { siteUrl, geometry: geometry.locator, areaDate: catalogue.dates.area } }),
    },
  ];
};

// Knows: the rows of the practice cards, and of the page that leads to them and prints them. Does not know: how a card is set, or what its script does.
import { render } from 'svelte/server';
import { fullTitle } from '../../catalogue/attribution.ts';
import { layersCss } from '../../map/svgStyle.ts';
import { address } from '../../state/address.ts';
import { createPage } from '../../state/page.ts';
import Practice from '../../views/Practice.svelte';
import PracticeCard from '../../views/PracticeCard.svelte';
import { inBoth } from '../document.ts';
import type { PageRow, RowMaker } from '../pageRow.ts';

/** On A4 and on Letter one card as it is on the screen fits a sheet, or two to be cut out. */
const SHEET = '@page{margin:10mm}';

/** The page of all cards, and one page a card. */
export const practice: RowMaker = ({ catalogue, geometry }, lang) => {
  const props = { geometry: geometry.practice };
  const alternates = inBoth(address.practice);
  const page = createPage(lang, alternates[lang], catalogue);
  const { t } = page;
  const all: PageRow = {
    lang,
    path: page.path,
    title: `${t('practice.title')} · ${t('site.name')}`,
    description: t('practice.description'),
    alternates,
    css: `${layersCss()}\n${SHEET}`,
    data: null,
    render: () => render(Practice, { props: { ...props, page, alternates } }),
  };
  const cards = catalogue.practice.flatMap((id) => catalogue.measures.find((one) => one.id === id) ?? []);
  const each = cards.map((measure, n): PageRow => {
    const own = inBoth((other) => address.practiceCard(other, measure.id));
    const number = t('practice.number', { n: n + 1, all: cards.length });
    return {
      ...all,
      path: own[lang],
      title: `${fullTitle(measure, lang)} · ${number} · ${t('site.name')}`,
      description: t('practice.cardDescription', { claim: fullTitle(measure, lang) }),
      alternates: own,
      render: () =>
        render(PracticeCard, {
          props: { ...props, page: createPage(lang, own[lang], catalogue), alternates: own, measure },
        }),
    };
  });
  return [all, ...each];
};

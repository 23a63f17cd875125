// Knows: the row of the page on which teachers put a lesson of their own together. Does not know: how that is done.
import { render } from 'svelte/server';
import { lightWithin } from '../../design/theme.ts';
import { address } from '../../state/address.ts';
import { pairsOf } from '../../state/compare.ts';
import { ownViews, stepsOfLesson } from '../../state/ownSteps.ts';
import { createPage } from '../../state/page.ts';
import onPaper from '../../views/presentPrint.css?inline';
import arrangement from '../../views/own.css?inline';
import Own from '../../views/Own.svelte';
import { inBoth } from '../document.ts';
import { ownContent } from '../ownContent.ts';
import type { PageRow, RowMaker } from '../pageRow.ts';

export const own: RowMaker = (material, lang): PageRow[] => {
  const { catalogue, indexes } = material;
  const alternates = inBoth(address.own);
  const page = createPage(lang, alternates[lang], catalogue);
  const content = ownContent(material);
  const pairs = pairsOf(catalogue).map((pair) => pair.join('-'));
  const data = {
    lang,
    path: page.path,
    content: { en: page.href(content.en.file.path), uk: page.href(content.uk.file.path) },
    texts: page.href(indexes[lang].texts.path),
    present: page.href(address.ownPresent(lang)),
    views: ownViews(catalogue).flatMap(({ id }) => (pairs.includes(id) ? [] : [id])),
    pairs,
    lessons: catalogue.lessons.map((lesson) => ({
      title: lesson.title[lang],
      href: page.href(`${address.own(lang)}?steps=${stepsOfLesson(lesson, catalogue).join()}`),
    })),
  };
  return [
    {
      lang,
      path: page.path,
      title: `${page.t('own.title')} · ${page.t('site.name')}`,
      description: page.t('own.description'),
      alternates,
      css: [
        content[lang].css,
        '.layer-occupied{fill:url(#hatch-step)}',
        // A projector is light, whatever this screen is, unless the address says otherwise.
        lightWithin(':root:not([data-theme=dark],[data-theme=contrast]) .slide'),
        arrangement,
        onPaper,
      ].join('\n'),
      data: null,
      render: () => render(Own, { props: { page, alternates, data } }),
    },
  ];
};

// Knows: the rows of the pages on which lessons are shown to a class, the site's own and those that teachers put together. Does not know: how a slide is set, or what its script does.
import { render } from 'svelte/server';
import { slideCss } from '../../design/slideFill.ts';
import { layersCss } from '../../map/svgStyle.ts';
import { address } from '../../state/address.ts';
import { createPage } from '../../state/page.ts';
import OwnPresenter from '../../views/OwnPresenter.svelte';
import arrangement from '../../views/present.css?inline';
import besideNotes from '../../views/presentNotes.css?inline';
import onPaper from '../../views/presentPrint.css?inline';
import Presenter from '../../views/Presenter.svelte';
import { inBoth } from '../document.ts';
import { ownContent, slideLine } from '../ownContent.ts';
import type { Material, PageRow, RowMaker } from '../pageRow.ts';

/** The step that the address asks for is the only one in sight, from the first picture on; on paper all are. */
const oneStep = (n: number): string =>
  `@media screen{:root[data-step="${n}"] .step:not(#step-${n},[data-next]){display:none}}`;
/** Where a script puts the steps together, it has said which is shown before any is painted. */
const MARKED_STEP =
  '@media screen{.step:not([data-now],[data-next]){display:none}main:has(.alone)~footer{display:none}}';

/** Paper has slides alone. */
const ARRANGED = [arrangement, `@media screen{${besideNotes}}`, onPaper];

const ofLessons: RowMaker = ({ catalogue, geometry }, lang) =>
  catalogue.lessons.map((lesson): PageRow => {
    const alternates = inBoth((other) => address.present(other, lesson.id));
    const page = createPage(lang, alternates[lang], catalogue);
    return {
      lang,
      path: page.path,
      title: `${lesson.title[lang]} · ${page.t('present.open')} · ${page.t('site.name')}`,
      description: page.t('present.description', { lead: lesson.lead[lang] }),
      alternates,
      css: [
        layersCss(slideLine),
        slideCss(),
        ...ARRANGED,
        ...lesson.steps.map((_, n) => oneStep(n + 1)),
      ].join('\n'),
      projected: true,
      data: null,
      render: () => render(Presenter, { props: { page, alternates, lesson, geometry: geometry.present } }),
    };
  });

function ofTeachers(material: Material, lang: PageRow['lang']): PageRow {
  const alternates = inBoth(address.ownPresent);
  const page = createPage(lang, alternates[lang], material.catalogue);
  const { file, css } = ownContent(material)[lang];
  return {
    lang,
    path: page.path,
    title: `${page.t('own.presented')} · ${page.t('present.open')} · ${page.t('site.name')}`,
    description: page.t('own.presentDescription'),
    alternates,
    css: [css, ...ARRANGED, MARKED_STEP].join('\n'),
    projected: true,
    asking: true,
    data: null,
    render: () => render(OwnPresenter, { props: { page, alternates, content: file.path } }),
  };
}

/** One page a lesson, and one for all that teachers put together. */
export const present: RowMaker = (material, lang) => [
  ...ofLessons(material, lang),
  ofTeachers(material, lang),
];

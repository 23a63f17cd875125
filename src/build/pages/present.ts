// Knows: the rows of the pages on which lessons are shown to a class. Does not know: how a slide is set, or what its script does.
import { render } from 'svelte/server';
import { slideCss } from '../../design/slideFill.ts';
import { layersCss } from '../../map/svgStyle.ts';
import { address } from '../../state/address.ts';
import { createPage } from '../../state/page.ts';
import arrangement from '../../views/present.css?inline';
import besideNotes from '../../views/presentNotes.css?inline';
import Presenter from '../../views/Presenter.svelte';
import { inBoth } from '../document.ts';
import type { PageRow, RowMaker } from '../pageRow.ts';

/** Lines of the map are broader here: they are seen from six metres. */
const BROADER = 1.6;
const line = (px: number): string => `calc(${px * BROADER} * var(--u))`;

/** The step that the address asks for is the only one in sight, from the first picture on; on paper all are. */
const oneStep = (n: number): string =>
  `@media screen{:root[data-step="${n}"] .step:not(#step-${n},[data-next]){display:none}}`;

/** One page a lesson. */
export const present: RowMaker = ({ catalogue, geometry }, lang) =>
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
        layersCss(line),
        slideCss(),
        arrangement,
        // Paper has slides alone.
        `@media screen{${besideNotes}}`,
        ...lesson.steps.map((_, n) => oneStep(n + 1)),
      ].join('\n'),
      projected: true,
      data: null,
      render: () => render(Presenter, { props: { page, alternates, lesson, geometry: geometry.present } }),
    };
  });

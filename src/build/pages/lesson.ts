// Knows: the rows of the pages of lessons, and of the page that leads to them. Does not know: how a lesson is set.
import { render } from 'svelte/server';
import { layersCss } from '../../map/svgStyle.ts';
import { address } from '../../state/address.ts';
import { createPage } from '../../state/page.ts';
import LessonView from '../../views/Lesson.svelte';
import Lessons from '../../views/Lessons.svelte';
import { inBoth } from '../document.ts';
import type { PageRow, RowMaker } from '../pageRow.ts';
import { textRow } from './textRow.ts';

/** One page a lesson, after the page of all of them; none where there is no lesson. */
export const lesson: RowMaker = (material, lang) => {
  const { catalogue, geometry, copy, oneFiles } = material;
  if (catalogue.lessons.length === 0) return [];
  const all = textRow(material, lang, {
    to: address.lessons,
    title: ({ t }) => t('lesson.all'),
    description: ({ t }) => t('lesson.allLead'),
    render: (props) => render(Lessons, { props: { ...props, copy, oneFiles } }),
  });
  const each = catalogue.lessons.map((one): PageRow => {
    const alternates = inBoth((other) => address.lesson(other, one.id));
    const page = createPage(lang, alternates[lang], catalogue);
    return {
      lang,
      path: page.path,
      title: `${one.title[lang]} · ${page.t('site.name')}`,
      description: one.lead[lang],
      alternates,
      // Inline: an address in a file of styles would be looked for beside that file.
      css: `${layersCss()}\n.layer-occupied{fill:url(#hatch-step)}`,
      data: {
        '@context': 'https://schema.org',
        '@type': 'LearningResource',
        learningResourceType: 'lesson plan',
        name: one.title[lang],
        description: one.lead[lang],
        inLanguage: lang,
        timeRequired: `PT${one.minutes}M`,
        typicalAgeRange: `${one.ages.from}-${one.ages.to}`,
        teaches: one.objectives.map((objective) => objective[lang]),
        isAccessibleForFree: true,
      },
      render: () =>
        render(LessonView, {
          props: { page, alternates, lesson: one, geometry: geometry.locator, copy, oneFiles },
        }),
    };
  });
  return [all, ...each];
};

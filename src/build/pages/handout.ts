// Knows: the rows of the handouts: for each region and each lesson a pupil's and a teacher's copy, and the page that leads to them. Does not know: how a handout is set, or printed to a file.
import { render } from 'svelte/server';
import { paperCss } from '../../design/theme.ts';
import { FAMILIES } from '../../design/type.ts';
import { layersCss } from '../../map/svgStyle.ts';
import { address } from '../../state/address.ts';
import { createPage } from '../../state/page.ts';
import Handouts from '../../views/Handouts.svelte';
import LessonHandout from '../../views/LessonHandout.svelte';
import RegionHandout from '../../views/RegionHandout.svelte';
import { inBoth } from '../document.ts';
import type { PageRow, RowMaker } from '../pageRow.ts';
import { textRow } from './textRow.ts';

/** Stands in for the number that only a printer knows. */
const HERE = '#';

/** A string of CSS. */
const quoted = (text: string): string => JSON.stringify(text);

/** In the margins of every sheet: what it is a sheet of, and which one. Where a browser knows no margins, it prints its own. */
function marginsCss(title: string, sheet: string): string {
  const font = `color:black;font:400 9pt/1.2 "${FAMILIES.sans}",sans-serif`;
  const [before = '', after = ''] = sheet.split(HERE);
  return (
    `@page{margin:12mm 14mm 16mm;` +
    `@bottom-left{content:${quoted(title)};${font}}` +
    `@bottom-right{content:${quoted(before)} counter(page) ${quoted(`${after} `)} counter(pages);${font}}}`
  );
}

/** One page for each copy; the teacher's under the pupil's. */
export const handout: RowMaker = (material, lang) => {
  const { catalogue, geometry, towns, siteUrl } = material;
  const all = textRow(material, lang, {
    to: address.handouts,
    title: ({ t }) => t('handout.all'),
    description: ({ t }) => t('handout.allLead'),
    render: (props) => render(Handouts, { props }),
  });
  const copies = (
    id: string,
    title: (page: ReturnType<typeof createPage>) => string,
    body: (props: {
      page: ReturnType<typeof createPage>;
      alternates: PageRow['alternates'];
      teacher: boolean;
    }) => ReturnType<PageRow['render']>,
  ): PageRow[] =>
    [false, true].map((teacher) => {
      const alternates = inBoth((other) =>
        teacher ? address.handoutKey(other, id) : address.handout(other, id),
      );
      const page = createPage(lang, alternates[lang], catalogue);
      const { t } = page;
      const copy = `${title(page)} · ${t(teacher ? 'handout.teacher' : 'handout.pupil')}`;
      return {
        lang,
        path: page.path,
        title: `${copy} · ${t('site.name')}`,
        description: t(teacher ? 'handout.teacherDescription' : 'handout.pupilDescription', {
          title: title(page),
        }),
        alternates,
        css: [layersCss(), paperCss('.handout'), marginsCss(copy, t('handout.sheet', { number: HERE }))].join(
          '\n',
        ),
        data: null,
        render: () => body({ page, alternates, teacher }),
      };
    });
  return [
    all,
    ...catalogue.regions.flatMap((region) =>
      copies(
        region.id,
        ({ t }) => t('handout.regionTitle', { region: region.name[lang] }),
        (props) =>
          render(RegionHandout, {
            props: { ...props, region, towns, siteUrl, geometry: geometry.handout.region[region.id] },
          }),
      ),
    ),
    ...catalogue.lessons.flatMap((lesson) =>
      copies(
        lesson.id,
        () => lesson.title[lang],
        (props) =>
          render(LessonHandout, {
            props: { ...props, lesson, towns, siteUrl, geometry: geometry.handout.lesson },
          }),
      ),
    ),
  ];
};

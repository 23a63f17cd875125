// Knows: what the rows of all pages of text share: language, addresses, the small map in the foot. Does not know: which such pages there are.
import type { Lang } from '../../catalogue/types.ts';
import type { Geometry } from '../../map/geometry.ts';
import { LOCATOR_FRAME } from '../../map/overviewFrames.ts';
import { framesCss, layersCss } from '../../map/svgStyle.ts';
import { createPage } from '../../state/page.ts';
import type { Page } from '../../state/page.ts';
import { inBoth } from '../document.ts';
import type { Material, PageRow } from '../pageRow.ts';

/** What the view of a page of text is given. */
export interface TextProps {
  readonly page: Page;
  readonly alternates: Readonly<Record<Lang, string>>;
  readonly geometry: Geometry;
}

export interface TextPage {
  readonly to: (lang: Lang) => string;
  /** The page's own title, without the site's name. */
  readonly title: (page: Page) => string;
  readonly description: (page: Page) => string;
  /** CSS of its own, beside that of the small map. */
  readonly css?: (page: Page) => string;
  readonly render: (props: TextProps) => { head: string; body: string };
}

/** Camera and layers of the small map. */
export const locatorCss = (geometry: Geometry) => `${layersCss()}\n${framesCss([LOCATOR_FRAME], geometry)}`;

export function textRow({ catalogue, geometry }: Material, lang: Lang, text: TextPage): PageRow {
  const page = createPage(lang, text.to(lang), catalogue);
  const alternates = inBoth(text.to);
  return {
    lang,
    path: page.path,
    title: `${text.title(page)} · ${page.t('site.name')}`,
    description: text.description(page),
    alternates,
    css: [locatorCss(geometry.locator), text.css?.(page) ?? ''].join('\n').trim(),
    data: null,
    render: () => text.render({ page, alternates, geometry: geometry.locator }),
  };
}

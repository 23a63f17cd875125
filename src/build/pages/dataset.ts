// Knows: what a search engine may know of the whole set of measures, and of the files in which it is handed out. Does not know: the page that says so.
import { LICENCE } from '../../catalogue/dataset/about.ts';
import type { Page } from '../../state/page.ts';
import type { Material } from '../pageRow.ts';

/** The files in which the set is handed out, where their full addresses are known. */
function distribution({ lang }: Page, { downloads, siteUrl }: Material): Record<string, unknown> {
  if (siteUrl === null) return {};
  const files = downloads.filter((file) => file.lang === lang);
  return {
    distribution: files.map(({ format, path, bytes }) => ({
      '@type': 'DataDownload',
      encodingFormat: format,
      contentUrl: siteUrl + path,
      contentSize: `${bytes} B`,
    })),
  };
}

/** What a search engine may know of the whole set; who publishes it is left out until somebody does. */
export function dataset(page: Page, material: Material): Record<string, unknown> {
  const { catalogue } = material;
  const first =
    catalogue.measures.map(({ when }) => when.reported.first).sort()[0] ?? catalogue.dates.compiled;
  const { publisher } = catalogue.publication;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: page.t('site.name'),
    description: page.t('site.description'),
    inLanguage: page.lang,
    license: LICENCE.url,
    isAccessibleForFree: true,
    dateModified: catalogue.dates.compiled,
    temporalCoverage: `${first}/${catalogue.dates.newestSource}`,
    spatialCoverage: catalogue.regions.map((region) => ({
      '@type': 'Place',
      name: region.name[page.lang],
      identifier: region.iso,
    })),
    ...(publisher === null ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
    ...(material.siteUrl === null ? {} : { url: material.siteUrl + page.path }),
    ...distribution(page, material),
  };
}

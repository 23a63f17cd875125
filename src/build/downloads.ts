// Knows: THE table of formats in which the evidence is handed out, and where each file lies. Does not know: what stands in a record.
import { LICENCE, SCHEMA_VERSION } from '../catalogue/dataset/about.ts';
import type { About } from '../catalogue/dataset/about.ts';
import { measuresCsv } from '../catalogue/dataset/csv.ts';
import { measuresGeojson } from '../catalogue/dataset/geojson.ts';
import { measuresJson } from '../catalogue/dataset/json.ts';
import type { Setting } from '../catalogue/dataset/record.ts';
import { LANGS } from '../catalogue/types.ts';
import type { Catalogue, Lang, Measure } from '../catalogue/types.ts';
import { translator } from '../i18n/messages.ts';
import { address } from '../state/address.ts';
import type { Download } from '../state/downloads.ts';
import { datasetSchema } from './downloads/schema.ts';

/** Where the files lie below the site's root. */
const DIR = 'downloads/';
const NAME = 'occupation-policy-map';
const SCHEMA = `${NAME}.schema.json`;

type Write = (measures: readonly Measure[], setting: Setting, about: About) => string;

/** One row a format: what readers call it, how its files end, how it is written. */
const FORMATS: readonly { readonly format: string; readonly ending: string; readonly write: Write }[] = [
  { format: 'CSV', ending: 'csv', write: measuresCsv },
  { format: 'JSON', ending: 'json', write: (...all) => measuresJson(...all, SCHEMA) },
  { format: 'GeoJSON', ending: 'geojson', write: measuresGeojson },
];

/** What each file says of itself. */
function about({ dates, publication }: Catalogue, lang: Lang, siteUrl: string | null): About {
  const t = translator(lang);
  const { publisher, licenceHolder } = publication;
  return {
    name: t('site.name'),
    language: lang,
    compiled: dates.compiled,
    schema_version: SCHEMA_VERSION,
    licence: LICENCE,
    notice: t('disclaimer.full'),
    rights: t('download.rights'),
    ...(publisher === null ? {} : { publisher }),
    ...(licenceHolder === null ? {} : { licence_holder: licenceHolder }),
    ...(siteUrl === null ? {} : { url: siteUrl + address.home(lang) }),
  };
}

/** A file to be handed out: what a page says of it, and its text. */
export interface DownloadFile extends Download {
  readonly text: string;
}

/** All measures in every format and language, and what the fields mean. */
export function downloads(catalogue: Catalogue, siteUrl: string | null): DownloadFile[] {
  const file = (format: string, lang: Lang | null, name: string, text: string): DownloadFile => ({
    format,
    lang,
    path: DIR + name,
    bytes: Buffer.byteLength(text),
    text,
  });
  const files = LANGS.flatMap((lang) => {
    const pageOf = (id: string) => (siteUrl === null ? null : siteUrl + address.measure(lang, id));
    const said = about(catalogue, lang, siteUrl);
    return FORMATS.map(({ format, ending, write }) =>
      file(
        format,
        lang,
        `${NAME}-${lang}.${ending}`,
        write(catalogue.measures, { lang, catalogue, pageOf }, said),
      ),
    );
  });
  return [...files, file('JSON Schema', null, SCHEMA, datasetSchema())];
}

// Knows: the files in which a page's script finds the measures: an index and the texts of a search, in each language. Does not know: what either is used for.
import { createHash } from 'node:crypto';
import { LANGS } from '../catalogue/types.ts';
import type { Catalogue, Lang } from '../catalogue/types.ts';
import type { FinderFiles } from '../state/finderFiles.ts';
import type { Page } from '../state/page.ts';
import type { Material } from './pageRow.ts';
import { indexOf, searchTextsOf } from '../state/index.ts';

export interface DataFile {
  /** Below the site's root; it tells the content, so the file may be kept for ever. */
  readonly path: string;
  readonly text: string;
}

export interface Indexes {
  readonly index: DataFile;
  readonly texts: DataFile;
}

export function dataFile(name: string, content: unknown): DataFile {
  const text = JSON.stringify(content);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return { path: `assets/${name}-${hash}.json`, text };
}

/** Links to the files of a page's own language. */
export const indexLinks = (
  { indexes, downloads }: Pick<Material, 'indexes' | 'downloads'>,
  { lang, href }: Page,
): FinderFiles => ({
  index: href(indexes[lang].index.path),
  texts: href(indexes[lang].texts.path),
  downloads: downloads
    .filter((file) => file.lang === lang)
    .map(({ format, path }) => ({ format, href: href(path) })),
});

export const packIndexes = (catalogue: Catalogue): Readonly<Record<Lang, Indexes>> =>
  Object.fromEntries(
    LANGS.map((lang) => [
      lang,
      {
        index: dataFile(`index-${lang}`, indexOf(catalogue, lang)),
        texts: dataFile(`texts-${lang}`, searchTextsOf(catalogue, lang)),
      },
    ]),
  ) as Record<Lang, Indexes>;

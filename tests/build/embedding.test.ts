// Knows: what a page's script is told about embeds, and that what it writes of a view is what the view says of itself. Does not know: the dialog.
import { expect, test } from 'vitest';
import { embeddingFile } from '../../src/build/embedding.ts';
import { embeds } from '../../src/build/embeds.ts';
import { LANGS } from '../../src/catalogue/types.ts';
import { snippetWords } from '../../src/parts/snippetWords.ts';
import { embedOf, pageOf, shownAnywhere } from '../../src/state/embedChoice.ts';
import type { FrozenCopy } from '../../src/state/frozen.ts';
import type { EmbeddingFile } from '../../src/state/embeddingFile.ts';
import { indexOf } from '../../src/state/index.ts';
import { createPage } from '../../src/state/page.ts';
import { material } from '../views/rows.ts';

const read = (...args: Parameters<typeof embeddingFile>) =>
  JSON.parse(embeddingFile(...args)) as EmbeddingFile;
const NONE = {};

test('the script learns where the site lies, if anyone knows, and where the measures are in each language', () => {
  const { siteUrl, indexes } = read(material, NONE);
  expect(siteUrl).toBeNull();
  for (const lang of LANGS) expect(indexes[lang]).toBe(material.indexes[lang].index.path);
  expect(read({ ...material, siteUrl: 'https://example.org/map/' }, NONE).siteUrl).toBe(
    'https://example.org/map/',
  );
});

test('of frozen copies it learns day and address, unless they were withdrawn; where nothing was ever frozen there are none', () => {
  expect(read(material, NONE).frozen).toEqual({});
  const copy = { date: '2026-03-01', address: 'frozen/2026-03-01-abc/en/kherson.html' };
  const known: FrozenCopy = {
    ...{ ...copy, lang: 'en', title: 'Kherson', height: 742 },
    ...{ heights: {}, measures: [], content: '', files: {} },
  };
  const withdrawn = { date: '2026-04-02', reason: 'court', files: {} } as const;
  const list = [{ ...known, date: '2026-04-01', withdrawn }, known];
  expect(read(material, { 'embed/en/kherson.html': list }).frozen).toEqual({
    'embed/en/kherson.html': [copy],
  });
});

test.each(LANGS)(
  'the code of every view is titled as the view itself, and leads to its page, in %s',
  (lang) => {
    const { catalogue } = material;
    const rows = new Map(embeds(material).map((row) => [row.path, row]));
    const page = createPage(lang, `${lang}/`, catalogue);
    const { entries } = indexOf(catalogue, lang);
    const all = [
      ...shownAnywhere(catalogue).map((shown) => ({ shown, measure: undefined })),
      ...entries.map((measure) => ({ shown: { regions: [], measure: measure.id }, measure })),
    ];
    for (const { shown, measure } of all) {
      const row = rows.get(embedOf(shown, lang));
      expect(row?.title).toBe(snippetWords(page, shown, measure).title);
      expect(row?.full).toBe(pageOf(shown, lang));
    }
    expect(all.length * LANGS.length).toBe(rows.size);
  },
);

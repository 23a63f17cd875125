// Knows: which copies are made of built views, what they take along, and what they say of themselves. Does not know: the real views.
import { expect, test } from 'vitest';
import { hash } from '../../../src/build/policy.ts';
import { viewsNamed } from '../../../src/build/frozen/views.ts';
import { LANGS } from '../../../src/catalogue/types.ts';
import { inRegion } from '../../../src/state/select.ts';
import { builtOf, catalogue, DAY, planOf, viewHtml } from './copies.ts';

const [measure] = catalogue.measures;
if (measure === undefined) throw new Error('got no measure, expected at least one');
const KHERSON = 'embed/en/kherson.html';
const textAt = (files: ReadonlyMap<string, Uint8Array>, end: string): string => {
  const found = [...files].find(([path]) => path.endsWith(end));
  return found === undefined ? '' : Buffer.from(found[1]).toString('utf8');
};
const decoded = (html: string): string => html.replaceAll('&amp;', '&');

test('without a name all overviews are frozen, and no single measure', () => {
  const names = viewsNamed(catalogue, []).map(({ name }) => name);
  expect(names).toContain('all');
  expect(names).toContain('donetsk');
  expect(names).toContain('compare/kherson-luhansk');
  expect(names.filter((name) => name.startsWith('measure/'))).toEqual([]);
});

test('every name that is none is named at once, with what could be asked for', () => {
  expect(() => viewsNamed(catalogue, ['kherson', 'crimea', 'measure/nothing'])).toThrow(
    /got "crimea", expected all, .*or measure\/ and the id of a measure\ngot "measure\/nothing"/,
  );
});

test('a copy lies in one folder of its day and content, listed with what an editor is told of it', async () => {
  const { files, index } = await planOf(['kherson']);
  const [folder = ''] = [...files.keys()].map((path) => path.split('/')[0] ?? '');
  expect(folder).toMatch(/^2026-11-26-[0-9a-f]{12}$/);
  expect([...files.keys()].sort()).toEqual([`${folder}/en/kherson.html`, `${folder}/uk/kherson.html`]);
  expect(Object.keys(index).sort()).toEqual([KHERSON, 'embed/uk/kherson.html']);
  expect(index[KHERSON]).toEqual([
    expect.objectContaining({
      date: DAY,
      address: `frozen/${folder}/en/kherson.html`,
      lang: 'en',
      title: 'Kherson & who says so',
      height: 900,
      measures: inRegion(catalogue.measures, 'kherson').map(({ id }) => id),
    }),
  ]);
});

test.each([
  ['en', 'Frozen copy of 26 November 2026. It does not change.', 'Corrections since then'],
  ['uk', 'Зафіксована копія від 26 листопада 2026 року. Вона не змінюється.', 'Виправлення відтоді'],
] as const)('in %s a copy says on its face that it is one', async (lang, words, link) => {
  const { files } = await planOf([`measure/${measure.id}`]);
  const html = decoded(textAt(files, `${lang}/measure/${measure.id}.html`));
  const text = html.replace(/<[^>]*>/g, '').replaceAll('\u00a0', ' ');
  expect(text).toContain(words);
  expect(html).toContain(
    `<a href="../../../../${lang}/corrections/?since=2026-11-26&measure=${measure.id}">${link}</a>`,
  );
});

test('a copy of all there is asks for the corrections of all', async () => {
  const { files } = await planOf(['all']);
  expect(textAt(files, 'en/all.html')).toContain('href="../../../en/corrections/?since=2026-11-26"');
});

test('its policy lets through its style with the face, and its script as it was', async () => {
  const { files } = await planOf(['kherson']);
  const html = textAt(files, 'en/kherson.html');
  for (const tag of ['style', 'script'])
    expect(html).toContain(hash(new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(html)?.[1] ?? ''));
  expect(html).toContain('.frozen{');
});

test('links lead to the same pages from one folder further down, in attributes and in data', async () => {
  const more = `<p data-said="{&quot;to&quot;:&quot;../../en/method/&quot;}">x</p><a href="https://example.org/">y</a>`;
  const { files } = await planOf(['kherson'], { built: builtOf(['kherson'], DAY, more) });
  const html = textAt(files, 'en/kherson.html');
  expect(html).toContain('href="../../../en/region/kherson/"');
  expect(html).toContain('&quot;../../../en/method/&quot;');
  expect(html).toContain('href="https://example.org/"');
});

test('a copy takes along what it names, what that names, and its stills, and nothing else', async () => {
  const built = builtOf(
    ['kherson', 'luhansk'],
    DAY,
    '<button data-explore="../explore-3f2a.js">Explore</button>',
  );
  for (const path of ['en/kherson.png', 'en/kherson.svg', 'en/luhansk.png', 'explore-3f2a.js', 'other.js'])
    built.set(`embed/${path}`, Buffer.from(path));
  built.set('embed/explore-3f2a.js', Buffer.from(`load('./ground-77.json')`));
  built.set('embed/ground-77.json', Buffer.from('{}'));
  const { files, index } = await planOf(['kherson'], { built });
  const below = [...files.keys()].map((path) => path.replace(/^[^/]*\//, '')).sort();
  expect(below).toEqual([
    'en/kherson.html',
    'en/kherson.png',
    'en/kherson.svg',
    'explore-3f2a.js',
    'ground-77.json',
    'uk/kherson.html',
  ]);
  expect(Object.keys(index[KHERSON]?.[0]?.files ?? {}).sort()).toEqual(
    below.filter((path) => !path.startsWith('uk/')),
  );
  // It lies where it did from the view's own place.
  expect(textAt(files, 'en/kherson.html')).toContain('data-explore="../explore-3f2a.js"');
});

test('a view that would load a file from elsewhere is refused, and so is one that was not built', async () => {
  const built = builtOf(['kherson'], DAY, '<script src="../../assets/main.js"></script>');
  built.delete('embed/uk/kherson.html');
  await expect(planOf(['kherson'], { built })).rejects.toThrow(
    /^embed\/en\/kherson.html: got a file that it loads from "\.\.\/\.\.\/assets\/main\.js".*\nembed\/uk\/kherson.html: got no such file/,
  );
});

test('a view that does not say when it was built is refused: no copy could be told from the next', async () => {
  const built = builtOf(['kherson'], '2026-11-25');
  await expect(planOf(['kherson'], { built })).rejects.toThrow(/kherson\.html: got no "This copy built: 26/);
});

test('a view that has not changed is not frozen again on a later day; one that has is, and stands first', async () => {
  const first = await planOf(['kherson', 'luhansk']);
  const day = '2027-01-15';
  const built = builtOf(['kherson', 'luhansk'], day);
  built.set(KHERSON, Buffer.from(viewHtml(KHERSON, 'en', day, '<p>News</p>')));
  const views = viewsNamed(catalogue, ['kherson', 'luhansk']);
  const second = await planOf([], { built, day, views, index: first.index });
  expect([...second.files.keys()].map((path) => path.replace(/^.*-[0-9a-f]{12}\//, ''))).toEqual([
    'en/kherson.html',
  ]);
  expect(second.unchanged).toHaveLength(3);
  expect(second.index[KHERSON]?.map(({ date }) => date)).toEqual([day, DAY]);
  for (const lang of LANGS) expect(second.index[`embed/${lang}/luhansk.html`]).toHaveLength(1);
});

test('what was withdrawn is not frozen again as long as it says the same', async () => {
  const { index } = await planOf(['kherson']);
  const withdrawn = { date: '2027-01-02', reason: 'person-at-risk', files: {} } as const;
  const left = Object.fromEntries(
    Object.entries(index).map(([path, copies]) => [path, copies.map((copy) => ({ ...copy, withdrawn }))]),
  );
  const again = await planOf(['kherson'], { index: left });
  expect(again.files.size).toBe(0);
  expect(again.withdrawn).toEqual([KHERSON, 'embed/uk/kherson.html']);
});

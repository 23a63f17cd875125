// Knows: what each text must hold with which an editor puts the map into a page, as a browser's own parser reads it. Does not know: the dialog that offers it.
import { describe, expect, test } from 'vitest';
import { LANGS } from '../../src/catalogue/types.ts';
import type { Lang } from '../../src/catalogue/types.ts';
import { snippetInput } from '../../src/parts/snippetInput.ts';
import { SNIPPET_IDS, SNIPPETS } from '../../src/parts/snippets.ts';
import type { SnippetId, SnippetInput } from '../../src/parts/snippets.ts';
import { choiceOf, measuresIn } from '../../src/state/embedChoice.ts';
import type { EmbedChoice } from '../../src/state/embedChoice.ts';
import { indexOf } from '../../src/state/index.ts';
import { createPage } from '../../src/state/page.ts';
import { INITIAL_VIEW } from '../../src/state/view.ts';
import { catalogue } from '../data/evidence.ts';
import { onPage } from '../design/browser.ts';

const SITE = 'https://example.org/map/';
const MEASURE = 'luhansk-teenagers-by-1-october-2023';
const entries = { en: indexOf(catalogue, 'en').entries, uk: indexOf(catalogue, 'uk').entries };

function inputFor(path: string, lang: Lang, patch: Partial<EmbedChoice> = {}, copied = false): SnippetInput {
  const choice = { ...choiceOf(path, lang, INITIAL_VIEW), ...patch };
  const [measure] = choice.shown.measure === null ? [] : measuresIn(choice.shown, entries[lang]);
  return snippetInput({
    ...{ page: createPage(lang, path, catalogue), choice, measure, site: SITE },
    ...{ size: { width: 510, height: 742 } },
    copy: copied ? { date: '2026-03-01', address: 'frozen/2026-03-01-abc/embed/en/kherson.html' } : null,
  });
}

interface Parsed {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}
/** Every element of a text, in order, as a browser understands it. */
const parsed = (html: string): Promise<Parsed[]> =>
  onPage('', (page) =>
    page.evaluate(
      (text) =>
        [...new DOMParser().parseFromString(text, 'text/html').body.querySelectorAll('*')].map((element) => ({
          tag: element.localName,
          attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
          text: element.textContent,
        })),
      // As the page has a body the script in front of it stands there too.
      `<body>${html}`,
    ),
  );
const one = (elements: readonly Parsed[], tag: string): Parsed => {
  const found = elements.filter((element) => element.tag === tag);
  expect(found, tag).toHaveLength(1);
  return found[0] ?? expect.fail();
};
const WITH_FRAME: readonly SnippetId[] = ['iframe', 'height'];

test('there is a text for each sort of system', () => {
  expect(SNIPPET_IDS).toEqual(['iframe', 'height', 'element', 'picture', 'link', 'amp']);
});

describe.each(WITH_FRAME)('the frame of “%s”', (id) => {
  test('has title, whole address and height, waits until it is wanted, tells nobody where it stands, and is empty', async () => {
    const input = inputFor('en/region/kherson/', 'en', {
      kind: ['threats', 'pressure'],
      theme: 'dark',
      list: false,
    });
    const frame = one(await parsed(SNIPPETS[id](input)), 'iframe');
    expect(frame.attributes).toEqual({
      title: 'Kherson region: what is reported under occupation, and by whom',
      src: `${SITE}embed/en/kherson.html?kind=threats,pressure&theme=dark&list=0`,
      loading: 'lazy',
      width: '100%',
      height: '742',
      referrerpolicy: 'no-referrer',
      style: 'border:0;width:0;min-width:100%',
      allow: 'fullscreen; clipboard-write',
    });
    expect(frame.text).toBe('');
  });
});

test.each(LANGS)(
  'every text but the address names the map, links to the page, and gives the day of the area, in %s',
  async (lang) => {
    const input = inputFor(`${lang}/region/luhansk/`, lang);
    for (const id of SNIPPET_IDS.filter((each) => each !== 'link')) {
      const elements = await parsed(SNIPPETS[id](input));
      const link = elements
        .filter(({ tag, attributes }) => tag === 'a' && attributes['href'] !== undefined)
        .at(-1);
      expect(link?.attributes['href'], id).toBe(`${SITE}${lang}/region/luhansk/`);
      const credit = elements.find(
        ({ tag }) => tag === (id === 'element' || id === 'picture' ? 'figcaption' : 'p'),
      );
      expect(credit?.text.replaceAll('\u00a0', ' '), id).toBe(
        lang === 'en'
          ? 'Map: Under occupation. Occupied area: approximate, 27 Feb 2024.'
          : 'Мапа: Під окупацією. Окупована територія: приблизно, 27 лют. 2024.',
      );
    }
    expect(SNIPPETS.link(input)).toBe(`${SITE}${lang}/region/luhansk/`);
  },
);

test('the title of a measure never stands without who says so: not in a title, not for those who hear a picture, not in a credit', async () => {
  const [measure] = entries.en.filter(({ id }) => id === MEASURE);
  const said = `${measure?.title ?? '?'} — ${measure?.attribution ?? '?'}`;
  const input = inputFor(`en/measure/${MEASURE}/`, 'en');
  for (const id of SNIPPET_IDS.filter((each) => each !== 'link')) {
    const elements = await parsed(SNIPPETS[id](input));
    for (const { tag, attributes } of elements) {
      if (tag === 'iframe' || tag === 'amp-iframe') expect(attributes['title']).toBe(said);
      if (tag === 'img' || tag === 'amp-img') expect(attributes['alt']).toContain(said);
    }
    expect(elements.find(({ tag }) => tag === 'figcaption' || tag === 'p')?.text).toContain(said);
  }
});

test.each(['en/', 'en/region/kherson/', 'en/compare/kherson-luhansk/', `en/measure/${MEASURE}/`])(
  'every picture of %s says what it shows, and has a whole address',
  async (path) => {
    for (const id of ['element', 'picture', 'amp'] as const) {
      const pictures = (await parsed(SNIPPETS[id](inputFor(path, 'en')))).filter(({ tag }) =>
        /img$/.test(tag),
      );
      expect(pictures).toHaveLength(1);
      for (const { attributes } of pictures) {
        expect(attributes['alt']).toMatch(/^Map of reported measures/);
        expect(attributes['src']).toMatch(/^https:\/\/example\.org\/map\/embed\/en\/[\w/-]+\.png$/);
      }
    }
  },
);

test('whatever a title holds stays words: it closes no attribute and opens no element', async () => {
  const hostile = `"><script>alert('1')</script>&lt;b onload=x '`;
  const words = { title: hostile, alt: hostile, said: hostile, credit: [{ name: 'site', text: hostile }] };
  const input = { ...inputFor('en/', 'en'), words, src: `${SITE}embed/en/all.html?a="><b>` };
  for (const id of SNIPPET_IDS.filter((each) => each !== 'link')) {
    const elements = await parsed(SNIPPETS[id](input));
    const scripts = id === 'height' || id === 'element' ? 1 : 0;
    expect(elements.filter(({ tag }) => tag === 'script')).toHaveLength(scripts);
    expect(elements.filter(({ tag }) => tag === 'b')).toEqual([]);
    for (const { attributes } of elements)
      for (const name of ['title', 'alt']) if (name in attributes) expect(attributes[name], id).toBe(hostile);
    expect(
      elements.find(({ tag, attributes }) => tag === 'a' && 'href' in attributes),
      id,
    ).toBeDefined();
    expect(elements.find(({ tag }) => tag === 'figcaption' || tag === 'p')?.text).toBe(
      `${hostile}. ${hostile}`,
    );
  }
});

test('the listener is small, and hears frames of the map’s own origin alone', async () => {
  const script = one(await parsed(SNIPPETS.height(inputFor('en/', 'en'))), 'script').text;
  expect(new TextEncoder().encode(`<script>${script}</script>`).length).toBeLessThanOrEqual(300);
  expect(script).toContain('e.origin==="https://example.org"');
  expect(script).toContain('contentWindow===e.source');
});

test('the element is told what is shown and how, and nothing that it does by itself', async () => {
  const of = async (input: SnippetInput) =>
    one(await parsed(SNIPPETS.element(input)), 'occupation-policy-map').attributes;
  expect(await of(inputFor('uk/', 'uk'))).toEqual({ lang: 'uk', height: '742' });
  expect(await of(inputFor('en/compare/kherson-luhansk/', 'en', { still: true }))).toEqual({
    ...{ region: 'kherson,luhansk', lang: 'en', still: '1', height: '742' },
  });
  expect(await of(inputFor(`en/measure/${MEASURE}/`, 'en', { theme: 'contrast' }))).toEqual({
    ...{ measure: MEASURE, lang: 'en', theme: 'contrast', height: '742' },
  });
  const narrowed = inputFor('en/region/kherson/', 'en', {
    kind: ['threats'],
    side: ['research', 'witness'],
    list: false,
  });
  expect(await of(narrowed)).toEqual({
    ...{ region: 'kherson', lang: 'en', kind: 'threats', side: 'research,witness', list: '0', height: '742' },
  });
  const script = one(await parsed(SNIPPETS.element(narrowed)), 'script');
  expect(script.attributes).toEqual({ defer: '', src: `${SITE}embed/occupation-policy-map.js` });
  // Whoever sees no element sees the picture in it.
  expect((await parsed(SNIPPETS.element(narrowed))).map(({ tag }) => tag)).toEqual([
    ...['script', 'occupation-policy-map', 'figure', 'a', 'img', 'figcaption', 'a'],
  ]);
});

test('a frozen copy is framed by its own address; picture, page and credit are the view’s', async () => {
  const input = inputFor('en/region/kherson/', 'en', { theme: 'dark', frozen: true }, true);
  const address = `${SITE}frozen/2026-03-01-abc/embed/en/kherson.html`;
  expect(one(await parsed(SNIPPETS.iframe(input)), 'iframe').attributes['src']).toBe(`${address}?theme=dark`);
  expect(one(await parsed(SNIPPETS.element(input)), 'occupation-policy-map').attributes['src']).toBe(address);
  expect(SNIPPETS.link(input)).toBe(`${SITE}en/region/kherson/`);
});

test('the link leads to the same selection, as far as the page has one', () => {
  const narrowed = { kind: ['threats'], side: ['research'], theme: 'dark', list: false } as const;
  expect(SNIPPETS.link(inputFor('en/region/kherson/', 'en', narrowed))).toBe(
    `${SITE}en/region/kherson/?kind=threats&side=research`,
  );
  expect(SNIPPETS.link(inputFor('uk/', 'uk'))).toBe(`${SITE}uk/`);
});

test('a page of AMP gets a frame that may grow, with something to see and to press until then', async () => {
  const elements = await parsed(SNIPPETS.amp(inputFor('en/region/kherson/', 'en')));
  const { attributes } = one(elements, 'amp-iframe');
  expect(attributes).toMatchObject({ layout: 'fixed-height', width: 'auto', height: '742', resizable: '' });
  expect(attributes['sandbox']?.split(' ')).toContain('allow-scripts');
  expect(attributes['sandbox']).not.toContain('allow-same-origin');
  expect(one(elements, 'amp-img').attributes).toMatchObject({ placeholder: '', layout: 'fill' });
  expect(one(elements, 'div').attributes).toMatchObject({
    overflow: '',
    role: 'button',
    'aria-label': 'Show all',
  });
});

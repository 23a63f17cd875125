// Knows: the way of a frozen copy: it is made, stays as it is whatever is built later, stands in pages of others, and may be withdrawn. Does not know: how any of it is done.
import { readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/build/serve.ts';
import type { Served } from '../../src/build/serve.ts';
import { LANGS } from '../../src/catalogue/types.ts';
import { folderOf } from '../../src/state/frozen.ts';
import type { FrozenCopy, FrozenIndex } from '../../src/state/frozen.ts';
import { inRegion } from '../../src/state/select.ts';
import { complaints, inject as injectAxe } from '../browser/axe.ts';
import { filesOf } from '../browser/documents.ts';
import { catalogue } from '../browser/pages.ts';
import { plain } from '../browser/read.ts';
import { launch } from '../launch.ts';
import { expectFitted, heightGiven, hold } from './desk.ts';
import { frozenProject } from './frozenProject.ts';
import type { FrozenProject, Said } from './frozenProject.ts';
import { AMP, DATAWRAPPER_NEW, DATAWRAPPER_OLD, newswire, OWN, pym, WORDPRESS } from './listeners.ts';

const of = inRegion(catalogue.measures, 'kherson');
/** One of Kherson that is corrected and withdrawn, one of Luhansk that is not: neither is of both. */
const MEASURE =
  of.find(({ regions }) => !regions.includes('luhansk')) ?? expect.fail('Kherson has no measure');
const OTHER =
  inRegion(catalogue.measures, 'luhansk').find(({ regions }) => !regions.includes('kherson')) ??
  expect.fail('Luhansk has none');
/** Neither corrected nor withdrawn. */
const THIRD =
  of.find(({ id }) => id !== MEASURE.id && id !== OTHER.id) ?? expect.fail('Kherson has one measure');
const NAMES = ['kherson', 'luhansk', `measure/${MEASURE.id}`, `measure/${THIRD.id}`];
const DAY = '2026-12-01';
const LATER = '2027-01-20';
const correction = (id: string): string =>
  `- date: '2027-01-15'\n  measure: ${id}\n  changed: { en: 'The date of ${id} was wrong.', uk: 'Дата ${id} була хибна.' }\n  why: { en: 'The original was found.', uk: 'Знайдено оригінал.' }\n`;

const browser = await launch('none');
let project: FrozenProject;
let site: Served;
let first: Said;
let index: FrozenIndex;
/** Every frozen file by its path, as it was on the first day. */
let kept: Map<string, string>;

const frozenIn = async (below: string): Promise<Map<string, string>> => {
  const dir = join(project.dir, below);
  return new Map(
    await Promise.all(
      filesOf(dir).map(async (path) => [path, await readFile(join(dir, path), 'latin1')] as const),
    ),
  );
};
const copyOf = (view: string, from = index): FrozenCopy =>
  from[view]?.[0] ?? expect.fail(`${view} is not frozen`);
const urlOf = (view: string): string => site.url + copyOf(view).address;
const KHERSON = 'embed/en/kherson.html';
const frame = (src: string, more = ''): string => `<iframe src="${src}" title="Map" ${more}></iframe>`;
/** What a reader can read in a page, opened in a browser that notes what it asks for. */
async function open(
  url: string,
  width = 600,
): Promise<{ text: string; asked: string[]; links: string[]; height: number }> {
  const page = await browser.newPage({ viewport: { width, height: 600 } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(url);
  const seen = {
    text: plain(await page.locator('body').innerText()),
    links: await page
      .locator('a')
      .evaluateAll((links) => links.flatMap((link) => (link instanceof HTMLAnchorElement ? link.href : []))),
    height: await page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
    asked,
  };
  await page.close();
  return seen;
}

beforeAll(async () => {
  project = await frozenProject();
  project.on(DAY);
  first = await project.freeze(...NAMES);
  index = await project.index();
  kept = await frozenIn('public/frozen');
  // Weeks later two measures are corrected, and everything is built anew.
  const corrections = join(project.dir, 'data/corrections.yaml');
  const text = await readFile(corrections, 'utf8');
  await writeFile(corrections, text.replace(/^\[\]$/m, correction(MEASURE.id) + correction(OTHER.id)));
  await project.commit();
  project.on(LATER);
  const built = await project.build();
  expect(built.ok, built.words).toBe(true);
  site = await serve(join(project.dir, 'dist'), { port: 0 });
}, 240_000);
afterAll(async () => {
  await browser.close();
  await site.close();
  await project.remove();
});

test('what was asked for is frozen in both languages, and the command says what to commit', () => {
  expect(first.words).toContain('Commit them with public/frozen/index.json');
  expect(Object.keys(index).sort()).toEqual(
    NAMES.flatMap((name) => LANGS.map((lang) => `embed/${lang}/${name}.html`)).sort(),
  );
});

test('a later build with other evidence hands out the same bytes', async () => {
  const handedOut = await frozenIn('dist/frozen');
  for (const [path, bytes] of kept) expect(handedOut.get(path), path).toBe(bytes);
  // What the build adds is the list at each folder's own address.
  expect(handedOut.size).toBe(kept.size + 1);
  const live = await open(site.url + KHERSON);
  expect(live.text).toContain('This copy built: 20 Jan 2027');
  expect((await open(urlOf(KHERSON))).text).toContain('This copy built: 1 Dec 2026');
});

test('each copy brings along the script that lets its map move, and the two pictures of it', () => {
  for (const { address, files } of Object.values(index).flat()) {
    const [, script = ''] =
      /<body data-script="([^"]+)"/.exec(kept.get(address.replace('frozen/', '')) ?? '') ?? [];
    const own = posix.join(posix.dirname(address), script);
    expect(own).toMatch(new RegExp(`^frozen/${folderOf({ address })}/explore-[0-9a-f]+\\.js$`));
    const beside = [own, address.replace(/html$/, 'png'), address.replace(/html$/, 'svg')];
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(beside.map((file) => file.split('/').slice(2).join('/'))),
    );
    for (const file of beside) expect(kept.has(file.replace('frozen/', '')), file).toBe(true);
  }
});

describe.each([
  ['from a server', () => urlOf(KHERSON), () => urlOf('embed/uk/kherson.html')],
  [
    'as a file',
    () => pathToFileURL(join(project.dir, 'dist', copyOf(KHERSON).address)).href,
    () => pathToFileURL(join(project.dir, 'dist', copyOf('embed/uk/kherson.html').address)).href,
  ],
])('opened %s', (_, english, ukrainian) => {
  test('it says first that it is frozen, of which day, and asks for no other file', async () => {
    const { text, asked } = await open(english());
    expect(text).toMatch(/^Frozen copy of 1 December 2026\. It does not change\. Corrections since then /);
    expect(asked).toEqual([english()]);
    for (const { title } of of.slice(0, 3)) expect(text).toContain(plain(title.en));
    expect((await open(ukrainian())).text).toMatch(
      /^Зафіксована копія від 1 грудня 2026 року\. Вона не змінюється\. Виправлення відтоді /,
    );
  });
});

test('at the address of the folder all its copies are listed in both languages, and can be opened', async () => {
  const folder = `${site.url}frozen/${folderOf(copyOf(KHERSON))}/`;
  const { text, links, asked } = await open(folder);
  expect(text).toContain('Frozen copies of 1 December 2026');
  expect(text).toContain('Зафіксовані копії від 1 грудня 2026 року');
  expect(asked).toEqual([folder]);
  const copies = Object.values(index).flatMap((of) => of.map(({ address }) => site.url + address));
  expect(links.filter((link) => link.startsWith(folder)).sort()).toEqual(copies.sort());
});

test('every link of it to this site leads to a page', async () => {
  const { links } = await open(urlOf(KHERSON));
  const own = links.filter((link) => link.startsWith(site.url));
  expect(own.length).toBeGreaterThan(5);
  for (const link of new Set(own)) expect((await fetch(link)).status, link).toBe(200);
});

describe('the way to its corrections', () => {
  const correctionsOf = async (view: string): Promise<string> => {
    const { links } = await open(urlOf(view));
    return links.find((link) => link.includes('/corrections/')) ?? expect.fail('there is no link');
  };
  /** What is told of corrections at an address, once the page has done what it asks for. */
  async function told(
    url: string,
    scripts = true,
  ): Promise<{ articles: string[]; notice: string | null; text: string }> {
    const page = await browser.newPage({ javaScriptEnabled: scripts });
    await page.goto(url);
    if (scripts) await page.locator('[data-since]:visible').waitFor();
    const articles = await page.locator('article:visible').allInnerTexts();
    const text = plain(await page.locator('main').innerText());
    const notice = await page.locator('#notice').textContent();
    await page.close();
    return { articles, notice, text };
  }

  test('shows those of the measures that it shows, and says so', async () => {
    for (const view of [KHERSON, `embed/en/measure/${MEASURE.id}.html`]) {
      const { articles, notice, text } = await told(await correctionsOf(view));
      expect(articles).toHaveLength(1);
      expect(articles[0]).toContain(`The date of ${MEASURE.id} was wrong.`);
      expect(text).toContain('Shown are corrections since 1 December 2026 of what the frozen copy shows.');
      expect(notice).toBe('');
    }
    const { articles, text } = await told(await correctionsOf('embed/uk/luhansk.html'));
    expect(articles).toEqual([expect.stringContaining(`Дата ${OTHER.id} була хибна.`)]);
    expect(text).toContain(
      'Тут лише виправлення того, що показує зафіксована копія, внесені з 1 грудня 2026 року.',
    );
  });

  test('of a later day says that there is none', async () => {
    const { articles, text } = await told((await correctionsOf(KHERSON)).replace('2026-12-01', '2027-01-16'));
    expect(articles).toEqual([]);
    expect(text).toContain('There is none so far.');
  });

  test('of a day alone shows all of them since', async () => {
    const { articles, text } = await told(`${site.url}en/corrections/?since=2026-12-01`);
    expect(articles).toHaveLength(2);
    expect(text).toContain('Shown are corrections since 1 December 2026.');
  });

  test('shows all there are where no script runs', async () => {
    const { articles } = await told(await correctionsOf(KHERSON), false);
    expect(articles).toHaveLength(2);
  });

  test('leads on to all corrections', async () => {
    const page = await browser.newPage();
    await page.goto(await correctionsOf(KHERSON));
    await page.getByRole('link', { name: 'All corrections' }).click();
    await expect.poll(() => page.locator('article:visible').count()).toBe(2);
    expect(page.url()).toBe(`${site.url}en/corrections/`);
    expect(await page.locator('[data-since]').isVisible()).toBe(false);
    await page.close();
  });
});

/** Every host that listens. */
const HOSTS = (src: string): [string, string][] => [
  ['beside Datawrapper’s older snippet', frame(src) + DATAWRAPPER_OLD],
  ['beside Datawrapper’s newer snippet', frame(src) + DATAWRAPPER_NEW],
  ['in pym.js', pym(src)],
  ['in @newswire/frames', newswire(src)],
  ['in a host of AMP’s kind', frame(src, 'sandbox="allow-scripts" resizable') + AMP],
  ['in a host that knows our messages', frame(src) + OWN],
];

test('a frozen copy tells every host its height, and gives nobody cause to complain', async () => {
  for (const [host, body] of HOSTS(urlOf(KHERSON)))
    await hold({ body }, async (held) => {
      await expectFitted(held).catch((error: unknown) => expect.fail(`${host}: ${String(error)}`));
    });
});

test('beside a frozen copy the live view is told apart by Datawrapper’s older snippet', async () => {
  const live = `${site.url}embed/uk/kherson.html`;
  await hold(
    { body: frame(urlOf('embed/uk/kherson.html')) + frame(live) + DATAWRAPPER_OLD },
    async (held) => {
      for (const n of [0, 1]) await expectFitted(held, n);
      expect(await heightGiven(held.page, 0)).not.toBe(await heightGiven(held.page, 1));
    },
  );
});

test.each([280, 330, 600, 930])(
  'in a column of %d px nothing is cut off, in either language',
  async (column) => {
    for (const view of [KHERSON, `embed/uk/measure/${MEASURE.id}.html`])
      await hold({ body: frame(urlOf(view)) + OWN, column }, async ({ frames }) => {
        const embed = frames()[0] ?? expect.fail('there is no frame');
        await embed.locator('.frozen').waitFor();
        const strip = await embed.evaluate(() => {
          const box = document.querySelector('.frozen')?.getBoundingClientRect();
          return [
            box?.left ?? -1,
            (box?.right ?? innerWidth + 1) - innerWidth,
            document.documentElement.scrollWidth - innerWidth,
          ];
        });
        expect(strip[0]).toBeGreaterThanOrEqual(0);
        expect(strip[1]).toBeLessThanOrEqual(0);
        expect(strip[2]).toBeLessThanOrEqual(0);
        await injectAxe(embed);
        expect(await complaints(embed)).toEqual([]);
      });
  },
);

test('its list holds the height that it has, in every column that a snippet offers', async () => {
  const { heights, height } = copyOf(KHERSON);
  expect(height).toBe(heights['640']);
  for (const width of [330, 510, 660, 930])
    expect((await open(urlOf(KHERSON), width)).height).toBe(heights[width]);
});

describe('what is wrong is refused', () => {
  test('a build stops at a copy that was changed, names it, and leaves the last good one', async () => {
    const file = join(project.dir, 'public', copyOf(KHERSON).address);
    const bytes = await readFile(file);
    const before = await frozenIn('dist/frozen');
    await writeFile(file, bytes.toString().replace('Kherson', 'Cherson'));
    const { ok, words } = await project.build();
    await writeFile(file, bytes);
    expect(ok).toBe(false);
    expect(words).toContain(`public/${copyOf(KHERSON).address}: got `);
    expect(await frozenIn('dist/frozen')).toEqual(before);
  });

  test('nothing is frozen of what is not committed, or not there: all of it is named at once', async () => {
    const file = join(project.dir, 'data/publication.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, `${text}\n`);
    const { ok, words } = await project.freeze('crimea');
    await writeFile(file, text);
    expect(ok).toBe(false);
    expect(words).toContain('got "crimea", expected all, ');
    expect(words).toContain('data/publication.yaml: got a change, expected it to be committed');
  });
});

describe('once a measure is withdrawn', () => {
  const view = `embed/uk/measure/${MEASURE.id}.html`;
  let said: Said;
  let left: FrozenIndex;
  const before = new Map<number, number>();
  beforeAll(async () => {
    for (const width of [330, 600, 930]) before.set(width, (await open(urlOf(view), width)).height);
    said = await project.withdraw(MEASURE.id, 'a', 'false', 'record');
    left = await project.index();
    const built = await project.build();
    expect(built.ok, built.words).toBe(true);
    // A server knows the sizes of its files from its start.
    await site.close();
    site = await serve(join(project.dir, 'dist'), { port: 0 });
  }, 240_000);

  test('the command names what it did, and says that git keeps the former bytes and what to do', () => {
    expect(said.words).toContain(`public/${copyOf(KHERSON).address}: a notice stands there now`);
    expect(said.words).toMatch(/[0-9a-f]{40} public\/frozen\//);
    expect(said.words).toContain('git filter-repo --strip-blobs-with-ids');
  });

  test('a notice stands in each of its places, in its language, and all else is as it was', async () => {
    const now = await frozenIn('dist/frozen');
    const changed = [...kept]
      .filter(([path, bytes]) => now.get(path) !== bytes)
      .map(([path]) => `frozen/${path}`);
    const places = [KHERSON, 'embed/uk/kherson.html', `embed/en/measure/${MEASURE.id}.html`, view];
    expect(changed.sort()).toEqual(
      [
        'frozen/index.json',
        // Pictures of a notice take the places of its own.
        ...places
          .map((place) => copyOf(place).address)
          .flatMap((at) => [at, at.replace(/html$/, 'png'), at.replace(/html$/, 'svg')]),
      ].sort(),
    );
    for (const place of places) {
      const at = copyOf(place).address.replace('frozen/', '');
      const [svg = '', png = ''] = ['svg', 'png'].map((type) => now.get(at.replace(/html$/, type)));
      expect(plain(Buffer.from(svg, 'latin1').toString())).toContain(
        place.includes('/uk/') ? 'Цю зафіксовану копію' : 'This frozen copy has been',
      );
      expect(svg).not.toContain(MEASURE.title.en);
      const size = (picture: string) => PNG.sync.read(Buffer.from(picture, 'latin1'));
      const [is, was] = [size(png), size(kept.get(at.replace(/html$/, 'png')) ?? '')];
      expect([is.width, is.height], place).toEqual([was.width, was.height]);
    }
    const { text, asked } = await open(urlOf(view));
    expect(text).toContain('Цю зафіксовану копію відкликано');
    expect(text).toContain('20 січня 2027 року');
    expect(text).toContain('був неправдивий');
    expect(asked).toEqual([urlOf(view)]);
    for (const place of places) {
      const html = now.get(copyOf(place).address.replace('frozen/', '')) ?? '';
      expect(html).not.toContain(MEASURE.title.en);
      expect(copyOf(place, left).withdrawn).toMatchObject({ date: LATER, reason: 'false-record' });
    }
  });

  test('the notice is as tall as what stood there, and tells every host so', async () => {
    for (const [width, height] of before) expect((await open(urlOf(view), width)).height).toBe(height);
    for (const [host, body] of HOSTS(urlOf(view)))
      await hold({ body }, async (held) => {
        await expectFitted(held).catch((error: unknown) => expect.fail(`${host}: ${String(error)}`));
      });
  });

  test('its links lead to the map and the corrections of today', async () => {
    const { links } = await open(urlOf(KHERSON));
    expect(links).toHaveLength(2);
    expect(links[0]).toBe(`${site.url}en/region/kherson/`);
    expect(links[1]).toContain(`${site.url}en/corrections/?since=2026-12-01&measure=`);
  });

  test('in WordPress its link asks the host, and where no window opens its address is shown', async () => {
    const secret = 'a1B2c3D4e5';
    const held = `<iframe title="Map" sandbox="allow-scripts" data-secret="${secret}" src="${urlOf(KHERSON)}#?secret=${secret}" height="900"></iframe>`;
    await hold({ body: held + WORDPRESS, expected: /Blocked opening/ }, async ({ page, frames }) => {
      const notice = frames()[0] ?? expect.fail('there is no frame');
      await notice.getByRole('link', { name: 'Corrections' }).click();
      await expect
        .poll(() => notice.locator('[data-address] code').textContent())
        .toContain('en/corrections/');
      await notice.getByRole('button').click();
      await notice.locator('[data-full]').click();
      const went = () => page.evaluate(() => (window as unknown as { went?: string }).went);
      await expect.poll(went).toBe(`${site.url}en/region/kherson/`);
    });
  });

  test.each(['light', 'dark'] as const)(
    'in a %s host it is read by everybody, in narrow columns too',
    async (theme) => {
      for (const column of [280, 600])
        await hold({ body: frame(urlOf(view)) + OWN, column, theme }, async ({ frames }) => {
          const notice = frames()[0] ?? expect.fail('there is no frame');
          await notice.locator('h1').waitFor();
          expect(
            await notice.evaluate(() => document.documentElement.scrollWidth - innerWidth),
          ).toBeLessThanOrEqual(0);
          await injectAxe(notice);
          expect(await complaints(notice)).toEqual([]);
        });
    },
  );

  test('what was corrected is frozen anew, and what says the same is not', async () => {
    const { ok, words } = await project.freeze('luhansk', `measure/${THIRD.id}`);
    expect(ok, words).toBe(true);
    const now = await project.index();
    const copies = (name: string): number | undefined => now[`embed/en/${name}.html`]?.length;
    expect([copies('luhansk'), copies(`measure/${THIRD.id}`)]).toEqual([2, 1]);
    expect(words).toContain('2 views have not changed since they were last frozen.');
    for (const [path, bytes] of await frozenIn('dist/frozen'))
      if (path.endsWith('.html') && !path.endsWith('index.html'))
        expect(await readFile(join(project.dir, 'public/frozen', path), 'latin1'), path).toBe(bytes);
  });
});

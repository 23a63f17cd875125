// Knows: that a host may choose region, language and theme of an embed in all its kinds, hears what is shown and opened, and can do no more. Does not know: heights, or the element.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { serve } from '../../src/build/serve.ts';
import { COLOURS } from '../../src/design/theme.ts';
import { inRegion } from '../../src/state/select.ts';
import { catalogue } from '../browser/pages.ts';
import { expectFitted, heightOf, hold, withoutHeaders } from './desk.ts';
import type { Held } from './desk.ts';
import { ASKING, newswire, OWN, pym, WORDPRESS } from './listeners.ts';

const { dir } = inject('site');
const site = await serve(dir, { port: 0 });
/** The same files where frozen copies lie. */
const frozen = await serve(dir, { port: 0, base: '/frozen/2026-11-24-3f2a91/' });
/** Files that somebody has taken home. */
const home = await mkdtemp(join(tmpdir(), 'copies-'));
const kherson = await readFile(join(dir, 'embed/en/kherson.html'), 'utf8');
await mkdir(join(home, 'embed/en'), { recursive: true });
await writeFile(join(home, 'map.html'), kherson);
await writeFile(join(home, 'embed/en/kherson.html'), kherson.replace('<html ', '<html data-frozen '));
const copies = await withoutHeaders(home);
afterAll(async () => {
  await Promise.all([site.close(), frozen.close()]);
  copies.close();
  await rm(home, { recursive: true });
});

type Said = Record<string, unknown>;
interface Asking {
  say: (set: unknown, more?: object) => void;
  heard: Said[];
}
const frame = (path: string, more = ''): string =>
  `<iframe title="Map" src="${site.url}embed/${path}" height="900" ${more}></iframe>`;
const open = (body: string, work: (held: Held) => Promise<void>): Promise<void> =>
  hold({ body: body + OWN + ASKING }, work);
const embedOf = ({ frames }: Held) => frames()[0] ?? expect.fail('there is no frame');
const say = (page: Page, set: unknown, more: object = {}): Promise<void> =>
  page.evaluate(
    ([wish, rest]) => {
      (window as unknown as Asking).say(wish, rest);
    },
    [set, more] as const,
  );
const heard = (page: Page, event?: string): Promise<Said[]> =>
  page.evaluate(
    (name) =>
      (window as unknown as Asking).heard.filter((said) => name === undefined || said['event'] === name),
    event,
  );
/** Waits until the embed has said so often that it is ready. */
const expectReady = (page: Page, times = 1): Promise<void> =>
  expect.poll(async () => (await heard(page, 'ready')).length).toBe(times);
/** Waits until whatever was sent before has been heard: messages of one window come in their order. */
async function passed({ page, frames }: Held): Promise<void> {
  await frames()[0]?.evaluate(() => new Promise((done) => setTimeout(done, 50)));
  await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
}
const groundOf = (held: Held): Promise<string> =>
  embedOf(held)
    .locator('.embed')
    .evaluate((element) => getComputedStyle(element).backgroundColor);
const rgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
const OWNED = { type: 'occupation-policy-map', v: 1 };
const KHERSON = { region: 'kherson', measure: null, lang: 'en' };
const ALL_SHOWN = { theme: 'auto', kind: [], side: [], list: true, still: false };
const [{ id: MEASURE } = expect.fail('nothing is reported')] = inRegion(catalogue.measures, 'kherson');

test('whoever holds an embed without a word hears its height and its name, and never what is opened in it', async () => {
  await open(frame('en/kherson.html'), async (held) => {
    await expectReady(held.page);
    await embedOf(held).locator('details.measure summary').first().press('Enter');
    await passed(held);
    const events = (await heard(held.page)).map(({ event }) => event);
    expect(new Set(events)).toEqual(new Set(['height', 'ready']));
    expect((await heard(held.page, 'ready'))[0]?.['title']).toBe(await embedOf(held).title());
  });
});

test('a host that has made itself known hears what is shown, once', async () => {
  await open(frame('uk/kherson.html?kind=passports&theme=dark&list=0'), async (held) => {
    await expectReady(held.page);
    for (let n = 0; n < 3; n++) await say(held.page, {});
    await passed(held);
    const view = { ...ALL_SHOWN, theme: 'dark', kind: ['passports'], list: false };
    expect(await heard(held.page, 'view')).toEqual([
      { ...OWNED, event: 'view', ...KHERSON, lang: 'uk', ...view },
    ]);
  });
});

test('a theme is put on in place: nothing is loaded, the height is told again, and what is shown', async () => {
  await open(frame('en/kherson.html'), async (held) => {
    const { page, requests } = held;
    await expectReady(page);
    expect(await groundOf(held)).toBe(rgb(COLOURS.panel.light));
    const before = (await heard(page, 'height')).length;
    await say(page, { theme: 'dark' });
    await expect.poll(() => groundOf(held)).toBe(rgb(COLOURS.panel.dark));
    await passed(held);
    expect((await heard(page, 'height')).slice(before)).toHaveLength(1);
    expect((await heard(page, 'view')).at(-1)?.['theme']).toBe('dark');
    expect(requests).toHaveLength(1);
    await say(page, { theme: 'auto' });
    await expect.poll(() => groundOf(held)).toBe(rgb(COLOURS.panel.light));
  });
});

describe('region and language lead to the other file', () => {
  test.each([
    ['en/all.html', { region: 'luhansk' }, 'en/luhansk.html'],
    ['en/luhansk.html', { region: 'all', lang: 'uk' }, 'uk/all.html'],
    ['en/luhansk.html', { region: 'luhansk,kherson' }, 'en/compare/kherson-luhansk.html'],
    ['uk/compare/kherson-luhansk.html', { lang: 'en' }, 'en/compare/kherson-luhansk.html'],
    ['uk/compare/kherson-luhansk.html', { region: 'donetsk' }, 'uk/donetsk.html'],
    [`en/measure/${MEASURE}.html`, { lang: 'uk' }, `uk/measure/${MEASURE}.html`],
    [`en/measure/${MEASURE}.html`, { region: 'kherson', theme: 'dark' }, 'en/kherson.html'],
  ])('%s, asked for %j, becomes %s', async (from, set, to) => {
    await open(frame(`${from}?theme=contrast&childId=pym-0&still=1`), async (held) => {
      const { page } = held;
      await expectReady(page);
      const way = await page.evaluate(() => history.length);
      await say(page, set);
      await expectReady(page, 2);
      const { pathname, searchParams } = new URL(embedOf(held).url());
      expect(pathname).toBe(`/embed/${to}`);
      const theme = 'theme' in set ? set.theme : 'contrast';
      expect(Object.fromEntries(searchParams)).toEqual({ theme, childId: 'pym-0', still: '1' });
      expect(await page.evaluate(() => history.length)).toBe(way);
      await expectFitted(held);
      // Asked once more for what is there, it stays.
      await say(page, set);
      await passed(held);
      expect(await heard(page, 'ready')).toHaveLength(2);
      expect((await heard(page, 'view')).at(-1)).toMatchObject({ theme, still: true });
    });
  });

  test('and the theme that was put on goes along', async () => {
    await open(frame('en/kherson.html'), async (held) => {
      await expectReady(held.page);
      await say(held.page, { theme: 'dark' });
      await say(held.page, { lang: 'uk' });
      await expectReady(held.page, 2);
      expect(await groundOf(held)).toBe(rgb(COLOURS.panel.dark));
    });
  });
});

describe('a host that is known hears which measure', () => {
  const first = inRegion(catalogue.measures, 'kherson')[0];
  const selected = {
    ...OWNED,
    event: 'select',
    measure: first?.id,
    lang: 'en',
    address: `${site.url}en/measure/${first?.id ?? ''}/`,
  };

  test('is opened, and not which one is closed', async () => {
    await open(frame('en/kherson.html'), async (held) => {
      await expectReady(held.page);
      await say(held.page, {});
      const summary = embedOf(held).locator('details.measure summary').first();
      await summary.press('Enter');
      await expect.poll(() => heard(held.page, 'select')).toEqual([selected]);
      await summary.press('Enter');
      await passed(held);
      expect(await heard(held.page, 'select')).toHaveLength(1);
    });
  });

  test('is gone on to; other links are the reader’s own', async () => {
    await open(frame('en/kherson.html'), async (held) => {
      await expectReady(held.page);
      await say(held.page, {});
      await embedOf(held).locator('details.measure summary').first().press('Enter');
      for (const link of ['a.publisher:visible', '[data-full]', 'a[data-whole]:visible']) {
        const opened = held.page.waitForEvent('popup');
        await embedOf(held).locator(link).first().click();
        await (await opened).close();
      }
      await expect.poll(() => heard(held.page, 'select')).toEqual([selected, selected]);
    });
  });
});

describe('nothing follows, and nothing is said, when', () => {
  const EVIL = '"><img src=x onerror=parent.postMessage("ran","*")>';
  const hostile: [string, unknown, object?][] = [
    ['what is asked for stands in no table', { region: 'crimea', lang: 'ru', theme: 'purple' }],
    ['an address is to be run', { region: 'javascript:alert(1)', lang: 'javascript:alert(1)' }],
    ['a path leads elsewhere', { region: '../../en/kherson', lang: '..' }],
    ['words are markup', { region: EVIL, theme: EVIL, lang: EVIL, innerHTML: EVIL }],
    ['words are no words', { region: ['kherson', 'luhansk'], lang: { uk: 'uk' }, theme: 7 }],
    ['words are without end', { region: 'kherson,'.repeat(200_000), theme: 'x'.repeat(2_000_000) }],
    ['a prototype is meant', JSON.parse('{"__proto__":{"theme":"dark"},"constructor":{"theme":"dark"}}')],
    ['the version is another', { theme: 'dark', lang: 'uk' }, { v: 2 }],
    ['the message is another’s', { theme: 'dark', lang: 'uk' }, { type: 'other' }],
    ['there is nothing to set', null],
  ];
  test.each(hostile)('%s', async (_, set, more) => {
    await open(frame('en/kherson.html'), async (held) => {
      await expectReady(held.page);
      const before = { markup: await embedOf(held).content(), height: await heightOf(embedOf(held)) };
      await say(held.page, set, more);
      await passed(held);
      expect(await embedOf(held).content()).toBe(before.markup);
      expect(await heightOf(embedOf(held))).toBe(before.height);
      expect(held.requests).toHaveLength(1);
    });
  });

  test('it is not the host that asks', async () => {
    const say = `parent.frames[0].postMessage({type:'occupation-policy-map',v:1,set:{theme:'dark',lang:'uk'}},'*')`;
    await open(frame('en/kherson.html'), async (held) => {
      await expectReady(held.page);
      await held.page.evaluate((script) => {
        const other = document.createElement('iframe');
        other.srcdoc = `<script>${script}</script>`;
        document.body.append(other);
        return new Promise((done) => (other.onload = done));
      }, say);
      await passed(held);
      expect(await groundOf(held)).toBe(rgb(COLOURS.panel.light));
      expect(held.requests).toHaveLength(1);
      expect(await heard(held.page, 'view')).toEqual([]);
    });
  });
});

describe('there is no end without an end:', () => {
  const answers = (set: object): string =>
    `<script>addEventListener('message',({data})=>{if(data&&data.type==='occupation-policy-map')say(${JSON.stringify(set)})})</script>`;
  test.each([{}, { theme: 'dark' }, { region: 'luhansk', lang: 'uk' }])(
    'a host that answers every word with %j is answered no more once that is so',
    async (set) => {
      await open(frame('en/kherson.html') + answers(set), async (held) => {
        // A slow machine may take its time to what was asked for; then nothing more may come.
        await expect
          .poll(async () => (await heard(held.page)).at(-1))
          .toMatchObject({ event: 'view', ...set });
        await held.page.waitForTimeout(1000);
        const settled = await heard(held.page);
        expect(settled.length).toBeLessThan(20);
        expect(settled.at(-1)).toMatchObject({ event: 'view', ...set });
        await held.page.waitForTimeout(1000);
        expect(await heard(held.page)).toEqual(settled);
      });
    },
  );
});

describe('what stays what it is changes its colours, and neither its region nor its language:', () => {
  test.each([
    ['a frozen copy, by where it lies', `${frozen.url}embed/en/kherson.html`],
    ['a frozen copy, by what its file says', `${copies.url}embed/en/kherson.html`],
    ['a copy under another name, beside which there is no other view', `${copies.url}map.html`],
  ])('%s', async (_, src) => {
    await open(`<iframe title="Map" src="${src}" height="900"></iframe>`, async (held) => {
      await expectReady(held.page);
      await say(held.page, { region: 'luhansk', lang: 'uk', theme: 'dark' });
      await expect.poll(() => groundOf(held)).toBe(rgb(COLOURS.panel.dark));
      await passed(held);
      expect(held.requests).toEqual([src]);
    });
  });
});

test('a page without an origin of its own is obeyed, and hears no more than whoever holds an embed', async () => {
  const inside = `<iframe title="Map" src="${site.url}embed/en/kherson.html"></iframe><script>
    addEventListener('message', ({ data }) => {
      if (data.type !== 'occupation-policy-map') return;
      parent.postMessage(data.event, '*');
      if (data.event === 'ready') frames[0].postMessage({ type: data.type, v: 1, set: { theme: 'dark' } }, '*');
    });</script>`;
  const outside = `<iframe title="Page" sandbox="allow-scripts" srcdoc="${inside.replaceAll('"', '&quot;')}"></iframe>
    <script>window.events=[];addEventListener('message',({data})=>events.push(data))</script>`;
  await hold({ body: outside }, async ({ page, frames }) => {
    const embed = () => frames()[1] ?? expect.fail('there is no embed');
    await expect.poll(() => frames().length).toBe(2);
    const theme = () => embed().evaluate(() => document.documentElement.dataset['theme']);
    await expect.poll(theme).toBe('dark');
    await embed().locator('details.measure summary').first().press('Enter');
    await page.waitForTimeout(200);
    const events = await page.evaluate(() => (window as unknown as { events: string[] }).events);
    expect(new Set(events)).toEqual(new Set(['height', 'ready']));
  });
});

describe('beside other programs a wish does no harm:', () => {
  test.each([
    ['pym.js', pym(`${site.url}embed/en/kherson.html`)],
    ['@newswire/frames', newswire(`${site.url}embed/en/kherson.html`)],
  ])('%s', async (_, body) => {
    await open(body, async (held) => {
      await expectReady(held.page);
      await say(held.page, { theme: 'dark', region: 'luhansk' });
      await expectReady(held.page, 2);
      expect(embedOf(held).url()).toContain('embed/en/luhansk.html');
      await expectFitted(held);
    });
  });

  test('WordPress, in its sandbox and with its secret', async () => {
    const SECRET = 'a1B2c3D4e5';
    const more = `class="wp-embedded-content" sandbox="allow-scripts" data-secret="${SECRET}"`;
    await open(frame(`en/kherson.html?list=0#?secret=${SECRET}`, more) + WORDPRESS, async (held) => {
      await expectReady(held.page);
      await say(held.page, { lang: 'uk' });
      await expectReady(held.page, 2);
      expect(new URL(embedOf(held).url()).hash).toBe(`#?secret=${SECRET}`);
      await expectFitted(held);
    });
  });
});

// Knows: that every host that listens gets a frame as tall as what is in it, in its own protocol. Does not know: what stands in it.
import { afterAll, describe, expect, inject, test } from 'vitest';
import { serve } from '../../src/build/serve.ts';
import { expectFitted, heightGiven, heightOf, hold, openFirst } from './desk.ts';
import type { Held } from './desk.ts';
import { AMP, DATAWRAPPER_NEW, DATAWRAPPER_OLD, newswire, OWN, pym, WORDPRESS } from './listeners.ts';

const { dir } = inject('site');
const site = await serve(dir, { port: 0 });
afterAll(() => site.close());
const KHERSON = `${site.url}embed/en/kherson.html`;
const frame = (src: string, more = ''): string => `<iframe src="${src}" title="Map" ${more}></iframe>`;

/** It fits at first, and again after the reader has opened a measure. */
async function expectFittedTwice(held: Held): Promise<void> {
  await expectFitted(held);
  const before = await heightGiven(held.page);
  await openFirst(held.frames()[0] ?? expect.fail('there is no frame'));
  await expectFitted(held);
  expect(await heightGiven(held.page)).toBeGreaterThan(before);
}

describe('a frame is as tall as what it holds, at first and when a measure is opened,', () => {
  test.each([
    ['beside Datawrapper’s older snippet', frame(KHERSON) + DATAWRAPPER_OLD],
    ['beside Datawrapper’s newer snippet', frame(KHERSON, 'scrolling="no"') + DATAWRAPPER_NEW],
    ['in pym.js', pym(KHERSON)],
    ['in @newswire/frames', newswire(KHERSON)],
    ['by AMP’s rules', frame(KHERSON, 'sandbox="allow-scripts" resizable') + AMP],
    ['in a host that knows our messages', frame(KHERSON) + OWN],
  ])('%s', async (_, body) => {
    await hold({ body }, expectFittedTwice);
  });

  test('for each of three on one page, also of those below the screen', async () => {
    const three = ['kherson.html', 'luhansk.html', 'donetsk.html?theme=dark'];
    const body =
      three.map((name) => frame(`${site.url}embed/en/${name}`)).join('<p>Text</p>') + DATAWRAPPER_OLD;
    await hold({ body }, async (held) => {
      for (const n of three.keys()) await expectFitted(held, n);
      const below = held.frames()[2] ?? expect.fail('there is no third frame');
      const before = await heightGiven(held.page, 2);
      // Opened from outside, so that the host does not scroll to it: no observer runs there.
      await below.evaluate(() => document.querySelector('details.measure')?.setAttribute('open', ''));
      await expectFitted(held, 2);
      expect(await heightGiven(held.page, 2)).toBeGreaterThan(before);
    });
  });
});

test('with a host that never sets a height, and with one that does, the messages come to an end', async () => {
  const count = `<script>window.count=0;addEventListener('message',()=>{count++})</script>`;
  for (const listener of ['', DATAWRAPPER_NEW])
    await hold({ body: frame(KHERSON, 'height="300"') + listener + count }, async ({ page, frames }) => {
      const counted = (): Promise<number> =>
        page.evaluate(() => (window as unknown as { count: number }).count);
      await expect.poll(counted).toBeGreaterThan(0);
      // Its fonts change its height once more, whenever they come.
      await frames()[0]?.evaluate(async () => {
        await document.fonts.ready;
      });
      await page.waitForTimeout(1000);
      const settled = await counted();
      // Four of each height, and the one that says it is ready; a scroll bar that comes and goes changes the height once or twice.
      expect(settled).toBeLessThanOrEqual(3 * 4 + 1);
      await page.waitForTimeout(2000);
      expect(await counted()).toBe(settled);
    });
});

test('a host that asks for the height over and over is told the same, and nothing grows', async () => {
  const asks = `<script>window.told=[];addEventListener('message',({data})=>{if(data&&data.sentinel==='amp')told.push(data.height)});
    window.ask=()=>{for(let n=0;n<200;n++)document.querySelector('iframe').contentWindow.postMessage({sentinel:'amp',type:'frames-init'},'*')}</script>`;
  await hold({ body: asks + DATAWRAPPER_NEW + frame(KHERSON) }, async (held) => {
    await expectFitted(held);
    const { page } = held;
    const before = await heightGiven(page);
    const told = (): Promise<number[]> => page.evaluate(() => (window as unknown as { told: number[] }).told);
    const first = (await told()).length;
    await page.evaluate(() => {
      (window as unknown as { ask: () => void }).ask();
    });
    await expect.poll(async () => (await told()).length).toBe(first + 200);
    expect(new Set((await told()).slice(first))).toEqual(new Set([before]));
    expect(await heightGiven(page)).toBe(before);
  });
});

test('a host that knows our messages hears the height, then that the embed is ready, each with type and version', async () => {
  await hold({ body: frame(KHERSON) + OWN }, async ({ page, frames }) => {
    const heard = (): Promise<unknown[]> =>
      page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
    await expect.poll(async () => (await heard()).length).toBeGreaterThan(1);
    const height = expect.any(Number) as number;
    expect((await heard()).slice(0, 2)).toEqual([
      { type: 'occupation-policy-map', v: 1, event: 'height', height },
      {
        type: 'occupation-policy-map',
        v: 1,
        event: 'ready',
        height,
        title: await frames()[0]?.title(),
      },
    ]);
    expect(frames()).toHaveLength(1);
  });
});

describe('in WordPress', () => {
  const SECRET = 'a1B2c3D4e5';
  const held = (path: string): string =>
    `<blockquote class="wp-embedded-content" data-secret="${SECRET}"><a href="#">Title</a></blockquote>` +
    `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position:absolute;clip:rect(1px,1px,1px,1px)" ` +
    `data-secret="${SECRET}" src="${site.url}embed/${path}#?secret=${SECRET}" width="600" height="300" frameborder="0"></iframe>${WORDPRESS}`;

  test('the frame is shown in place of the quotation, as tall as what it holds', async () => {
    await hold({ body: held('en/kherson.html?list=0') }, async (all) => {
      await expectFitted(all);
      expect(await all.page.locator('blockquote').isVisible()).toBe(false);
    });
  });

  test('one that is taller than WordPress lets it be can be scrolled to its end', async () => {
    await hold({ body: held('en/kherson.html') }, async ({ page, frames }) => {
      const [embed] = frames();
      if (embed === undefined) expect.fail('there is no frame');
      await openFirst(embed);
      await expect.poll(() => heightGiven(page)).toBe(1000);
      expect(await heightOf(embed)).toBeGreaterThan(1000);
      const foot = embed.locator('footer .foot');
      await foot.scrollIntoViewIfNeeded();
      expect(await embed.evaluate(() => scrollY)).toBeGreaterThan(0);
    });
  });

  test('another’s secret, or a fragment of any other sort, is answered by nothing of its kind', async () => {
    const body = `${frame(`${KHERSON}#?secret="><x>`)}<script>window.secrets=[];addEventListener('message',({data})=>{if(data&&data.secret!==undefined)secrets.push(data)})</script>`;
    await hold({ body }, async ({ page, frames }) => {
      await frames()[0]?.waitForLoadState();
      await page.waitForTimeout(200);
      expect(await page.evaluate(() => (window as unknown as { secrets: unknown[] }).secrets)).toEqual([]);
    });
  });
});

// Knows: that no link of an embed dies in silence, whatever its host forbids. Does not know: heights.
import { afterAll, describe, expect, inject, test } from 'vitest';
import { serve } from '../../src/build/serve.ts';
import { hold } from './desk.ts';
import type { Held } from './desk.ts';
import { OWN, WORDPRESS } from './listeners.ts';

const { dir } = inject('site');
const site = await serve(dir, { port: 0 });
afterAll(() => site.close());
const KHERSON = `${site.url}embed/en/kherson.html`;
const SECRET = 'a1B2c3D4e5';
/** What Chromium says of the window that it does not open. */
const BLOCKED = /Blocked opening/;
const sandboxed = (hash = ''): string =>
  `<iframe title="Map" sandbox="allow-scripts" data-secret="${SECRET}" src="${KHERSON}${hash}" height="900"></iframe>`;
const embedOf = ({ frames }: Held) => frames()[0] ?? expect.fail('there is no frame');

test('a link opens a window of its own, which knows nothing of the one that it came from', async () => {
  await hold({ body: `<iframe title="Map" src="${KHERSON}" height="900"></iframe>` }, async (held) => {
    const opened = held.page.waitForEvent('popup');
    await embedOf(held).locator('[data-full]').click();
    const page = await opened;
    await page.waitForLoadState();
    expect(page.url()).toBe(`${site.url}en/region/kherson/`);
    expect(await page.evaluate(() => [window.opener === null, document.referrer])).toEqual([true, '']);
  });
});

describe('where no window may be opened', () => {
  test.each([
    ['the full map', '[data-full]', () => `${site.url}en/region/kherson/`],
    ['a region on the map', 'a.region[aria-label="Luhansk region"]', () => `${site.url}en/region/luhansk/`],
  ])('the link to %s shows its address, which can be marked and put away', async (_, selector, address) => {
    await hold({ body: sandboxed() + OWN, expected: BLOCKED }, async (held) => {
      const embed = embedOf(held);
      const link = embed.locator(selector).first();
      const panel = embed.locator('[data-address]');
      await link.focus();
      await held.page.keyboard.press('Enter');
      await expect.poll(() => panel.isVisible()).toBe(true);
      expect(await panel.locator('code').textContent()).toBe(address());
      expect(await panel.evaluate((element) => document.activeElement === element)).toBe(true);
      await held.page.keyboard.press('Escape');
      expect(await panel.isVisible()).toBe(false);
      expect(await link.evaluate((element) => document.activeElement === element)).toBe(true);
    });
  });

  test('a source of an opened measure shows its address too', async () => {
    await hold({ body: sandboxed() + OWN, expected: BLOCKED }, async (held) => {
      const embed = embedOf(held);
      await embed.locator('details.measure summary').first().click();
      const source = embed.locator('a.publisher:visible').first();
      await source.click();
      expect(await embed.locator('[data-address] code').textContent()).toBe(
        await source.getAttribute('href'),
      );
      await embed.locator('[data-address] button').click();
      expect(await embed.locator('[data-address]').isVisible()).toBe(false);
    });
  });

  test('WordPress is asked to go to the full map, and does', async () => {
    await hold({ body: sandboxed(`#?secret=${SECRET}`) + WORDPRESS }, async (held) => {
      await embedOf(held).locator('[data-full]').click();
      const went = () => held.page.evaluate(() => (window as unknown as { went?: string }).went);
      await expect.poll(went).toBe(`${site.url}en/region/kherson/`);
      expect(await embedOf(held).locator('[data-address]').isVisible()).toBe(false);
    });
  });
});

test('with scripts off every link is a plain one that leaves the frame', async () => {
  await hold(
    { body: `<iframe title="Map" src="${KHERSON}" height="900"></iframe>`, scripts: false },
    async (held) => {
      const opened = held.page.waitForEvent('popup');
      await embedOf(held).locator('[data-full]').click();
      const page = await opened;
      await expect.poll(() => page.url()).toBe(`${site.url}en/region/kherson/`);
    },
  );
});

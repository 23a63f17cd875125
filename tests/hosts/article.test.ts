// Knows: that an embed stands in articles as they are: under a strict content policy, in a dark page, left and come back to. Does
// not know: heights by protocol, or what the embed says.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { COLOURS } from '../../src/design/theme.ts';
import { serve } from '../../src/build/serve.ts';
import { expectFitted, heightGiven, hold } from './desk.ts';
import type { Held } from './desk.ts';
import { OWN } from './listeners.ts';

const { dir } = inject('site');
const site = await serve(dir, { port: 0 });
afterAll(() => site.close());
const { origin } = new URL(site.url);
const frame = (path: string): string =>
  `<iframe title="Map" src="${site.url}embed/en/${path}" height="900"></iframe>`;
/** A page that lets in nothing but its own style, and frames of one host. */
const policyFor = (host: string): string =>
  `default-src 'none'; style-src 'unsafe-inline'; frame-src ${host}`;

describe('in a page with a strict content policy', () => {
  test('one line for frames is enough: the map is drawn, and its script runs', async () => {
    await hold({ body: frame('kherson.html?theme=dark'), policy: policyFor(origin) }, async ({ frames }) => {
      const [embed] = frames();
      expect(await embed?.locator('.layer-region').count()).toBeGreaterThan(3);
      expect(await embed?.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    });
  });

  test('without it nothing is shown', async () => {
    const policy = policyFor('https://example.org');
    await hold(
      { body: frame('kherson.html'), policy, expected: /frame-src|Framing/ },
      async ({ frames, requests }) => {
        expect(await frames()[0]?.locator('svg').count()).toBe(0);
        expect(requests).toEqual([]);
      },
    );
  });
});

test.each([
  ['a dark page shows a dark embed', '', COLOURS.panel.dark],
  ['an editor’s choice of light stands in a dark page', '?theme=light', COLOURS.panel.light],
])('%s', async (_, query, panel) => {
  const body = `<style>:root{color-scheme:dark;background:#17191c;color:#eee}</style>${frame(`all.html${query}`)}`;
  await hold({ body, theme: 'dark' }, async ({ frames }) => {
    const ground = await frames()[0]
      ?.locator('.embed')
      .evaluate((element) => getComputedStyle(element).backgroundColor);
    const [r, g, b] = [1, 3, 5].map((at) => parseInt(panel.slice(at, at + 2), 16));
    expect(ground).toBe(`rgb(${r}, ${g}, ${b})`);
  });
});

/** Chromium without windows keeps no page for the way back; a whole one does. */
const WHOLE = '/usr/bin/chromium';
const lacking = !existsSync(WHOLE);
test.skipIf(lacking)(
  `an article with an embed is kept for the way back, and is then as it was left${lacking ? ' (SKIPPED: only a whole Chromium keeps pages: apt-get install chromium)' : ''}`,
  async () => {
    const browser = await chromium.launch({
      executablePath: WHOLE,
      args: ['--no-sandbox'],
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    const shows = `<script>window.shows=[];addEventListener('pageshow',({persisted})=>shows.push(persisted))</script>`;
    try {
      const work = async (held: Held): Promise<void> => {
        const { page } = held;
        await expectFitted(held);
        await held.frames()[0]?.locator('details.measure summary').first().click();
        await expectFitted(held);
        const height = await heightGiven(page);
        await page.goto('about:blank');
        // Playwright would wait for a page to load, and none does. What goes back ends the page that is asked to.
        await page.evaluate(() => {
          setTimeout(() => {
            history.back();
          });
        });
        const persisted = () => page.evaluate(() => (window as unknown as { shows: boolean[] }).shows.at(-1));
        await expect.poll(persisted).toBe(true);
        expect(await heightGiven(page)).toBe(height);
      };
      await hold({ body: shows + OWN + frame('kherson.html') }, work, browser);
    } finally {
      await browser.close();
    }
  },
);

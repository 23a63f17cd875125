// Knows: that every page can be read on any width, at 400 % zoom and with wider spacing, without scrolling sideways or losing
// words. Does not know: how it looks.
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { settle, toolPage, visit } from './chromium.ts';
import { isMissing, PAGES, SHARED } from './pages.ts';

const site = inject('site');

/** 320 by 256 is what is left of 1280 by 1024 at 400 % zoom. */
const SCREENS = [
  [320, 256],
  [320, 568],
  [360, 740],
  [390, 844],
  [768, 1024],
  [1024, 768],
  [1280, 800],
  [1920, 1080],
] as const;

/** The spacing that WCAG 1.4.12 lets every reader set. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } ' +
  'p { margin-bottom: 2em !important }';

/** How far the page can be scrolled sideways, px, and which elements reach past its right edge. */
const sideways = (page: Page): Promise<{ by: number; because: string[] }> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const by = root.scrollWidth - root.clientWidth;
    const past = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        element.getBoundingClientRect().right > root.clientWidth + 1 && element.closest('svg') === null,
    );
    return { by, because: by > 0 ? past.slice(0, 4).map((element) => element.outerHTML.slice(0, 90)) : [] };
  });

/** Elements whose own words are cut off by their box. Words kept for screen readers are meant to be. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        const hides = overflowX !== 'visible' || overflowY !== 'visible';
        const tooBig =
          element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
        return (
          hides &&
          tooBig &&
          clipPath === 'none' &&
          element.closest('svg') === null &&
          element.innerText.trim() !== ''
        );
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );

test.each([...PAGES, ...SHARED])(
  '$type in $lang fits every width, 400 % zoom and wider spacing',
  async (of) => {
    await visit(
      site.url + of.path,
      async (page) => {
        const found: string[] = [];
        const look = async (how: string): Promise<void> => {
          await settle(page);
          const { by, because } = await sideways(page);
          if (by > 0) found.push(`${how}: ${by} px too wide: ${because.join(' | ')}`);
          for (const element of await cutOff(page)) found.push(`${how}: cut off: ${element}`);
        };
        for (const [width, height] of SCREENS) {
          await page.setViewportSize({ width, height });
          await look(`${width} x ${height}`);
        }
        // As a reader’s own style would: the page’s content policy does not bind them.
        await page.evaluate((css) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          document.adoptedStyleSheets = [sheet];
        }, SPACING);
        for (const [width, height] of SCREENS.filter(([wide]) => [320, 390, 1280].includes(wide))) {
          await page.setViewportSize({ width, height });
          await look(`${width} x ${height}, spaced`);
        }
        expect(found).toEqual([]);
      },
      { missing: isMissing(of), screen: { width: 320, height: 256 } },
    );
  },
);

test('a page that is too wide, and words that are cut off, would be seen', async () => {
  const page = await toolPage();
  await page.setViewportSize({ width: 320, height: 256 });
  await page.setContent(
    '<div style="width: 400px">Wide</div><p style="width: 50px; height: 10px; overflow: hidden">Cut off at the end</p>',
  );
  const { by, because } = await sideways(page);
  expect(by).toBeGreaterThan(80);
  expect(because).toEqual(['<div style="width: 400px">Wide</div>']);
  expect((await cutOff(page)).join()).toContain('Cut off at the end');
  await page.close();
});

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { COLOURS, inColours, themeCss } from '../../src/design/theme.ts';
import type { Palette } from '../../src/design/theme.ts';
import { onPage } from './browser.ts';

const CONTENT = `<!doctype html><style>${themeCss()}</style><p>x</p>`;

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

/** Values of the given roles on a page whose reader's system says `media` and whose root element says `forced`. */
const rolesWith = (
  media: Media,
  forced: 'light' | 'dark' | 'contrast' | null,
  roles: readonly string[],
): Promise<string[]> =>
  onPage(CONTENT, async (page) => {
    await page.emulateMedia(media);
    return page.evaluate(
      ([attribute, names]) => {
        if (attribute !== null) document.documentElement.dataset['theme'] = attribute;
        const style = getComputedStyle(document.documentElement);
        return names.map((name) => style.getPropertyValue(`--${name}`));
      },
      [forced, roles] as const,
    );
  });

test('the system’s theme decides', async () => {
  expect(await rolesWith({ colorScheme: 'light' }, null, ['page'])).toEqual([COLOURS.page.light]);
  expect(await rolesWith({ colorScheme: 'dark' }, null, ['page'])).toEqual([COLOURS.page.dark]);
});

test('a page may be light in a dark system and dark in a light one', async () => {
  const { page, ink } = COLOURS;
  expect(await rolesWith({ colorScheme: 'dark' }, 'light', ['page', 'ink'])).toEqual([page.light, ink.light]);
  expect(await rolesWith({ colorScheme: 'light' }, 'dark', ['page', 'ink'])).toEqual([page.dark, ink.dark]);
});

test('fields and scroll bars follow the page’s theme, not the system’s', async () => {
  const canvas = (forced: string): Promise<string> =>
    onPage(CONTENT, (page) =>
      page.evaluate((theme) => {
        document.documentElement.dataset['theme'] = theme;
        return getComputedStyle(document.documentElement).colorScheme;
      }, forced),
    );
  expect(await canvas('light')).toBe('light');
  expect(await canvas('dark')).toBe('dark');
});

test('with more contrast the hatch takes the colour of secondary text, also on a page that is dark by itself', async () => {
  const media = { colorScheme: 'light', contrast: 'more' } as const;
  expect(await rolesWith(media, 'dark', ['hatch'])).toEqual([COLOURS.ink2.dark]);
});

test('a page asked for in high contrast is as light or dark as the system, with the hatch of secondary text', async () => {
  const { page, ink2 } = COLOURS;
  for (const colorScheme of ['light', 'dark'] as const)
    expect(await rolesWith({ colorScheme }, 'contrast', ['page', 'hatch'])).toEqual([
      page[colorScheme],
      ink2[colorScheme],
    ]);
});

test('with forced colours symbols are text, the hatch is grey text and every ground is the canvas', async () => {
  expect(
    await rolesWith({ forcedColors: 'active' }, 'dark', [
      'kind-threats',
      'hatch',
      'panel',
      'focusland',
      'sea',
    ]),
  ).toEqual(['CanvasText', 'GrayText', 'Canvas', 'Canvas', 'Canvas']);
});

test('paper is light, whatever the page is, and its hatch is a plain grey', async () => {
  const [page, ink, hatch] = await rolesWith({ media: 'print', colorScheme: 'dark' }, 'dark', [
    'page',
    'ink',
    'hatch',
  ]);
  expect([page, ink]).toEqual([COLOURS.page.light, COLOURS.ink.light]);
  expect(hatch).not.toBe(COLOURS.hatch.light);
});

test('what leaves the page takes its colours along, and a role that there is not would be noticed', () => {
  const palette = Object.fromEntries(
    Object.entries(COLOURS).map(([role, { dark }]) => [role, dark]),
  ) as unknown as Palette;
  const markup = '<path fill="var(--ink)" stroke="var(--oblast-quiet)"/>';
  expect(inColours(markup, palette)).toBe(
    `<path fill="${COLOURS.ink.dark}" stroke="${COLOURS['oblast-quiet'].dark}"/>`,
  );
  expect(() => inColours('<path fill="var(--blood)"/>', palette)).toThrow('var(--blood)');
});

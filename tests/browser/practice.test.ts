// Knows: that a practice card is answered by keyboard alone, and that no printed card is torn. Does not know: what is asked or known.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';
import { COLOURS } from '../../src/design/theme.ts';
import { translator } from '../../src/i18n/messages.ts';
import { address } from '../../src/state/address.ts';
import { visit } from './chromium.ts';
import { focused, tabTo } from './keyboard.ts';
import { CARD, catalogue } from './pages.ts';
import { colourOf, coloursAt, difference } from './pixels.ts';
import type { Point } from './pixels.ts';
import { plain } from './read.ts';

const site = inject('site');
const run = promisify(execFile);
const t = translator('en');
const card = site.url + address.practiceCard('en', CARD);

test('a card is answered by keyboard alone: what is known comes beside the answers, is announced, and the next card follows', async () => {
  await visit(card, async (page) => {
    const known = page.locator('[data-known]');
    const symbols = page.locator('main .standing');
    const seen = (): Promise<boolean[]> =>
      known.evaluateAll((all) => all.map((one) => (one as HTMLDetailsElement).open));
    expect(await seen()).toEqual([false, false, false, false, false]);
    for (const symbol of await symbols.all()) expect(await symbol.isVisible()).toBe(false);

    await tabTo(page, ({ words }) => words.startsWith(`${t('practice.show')}: ${t('evidence.who')}`));
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    const chosen = page.locator('label:has(:checked)');
    expect(await chosen.allInnerTexts()).toEqual([t('practice.group.ukrainian')]);
    await tabTo(page, ({ words }) => words.startsWith(`${t('practice.show')}: ${t('evidence.know')}`));
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.type('They were there?');
    await page.keyboard.press('Enter');
    expect(await seen()).toEqual([true, true, true, true, true]);

    expect((await focused(page))?.words).toBe(t('evidence.who'));
    await expect.poll(() => page.locator('#voice').textContent()).toBe(t('practice.shown'));
    expect(await page.locator('.answer .label').allInnerTexts()).toEqual(
      Array.from({ length: 4 }, () => t('practice.said')),
    );
    expect(await chosen.allInnerTexts()).toEqual([t('practice.group.ukrainian')]);
    expect(await page.locator('textarea').first().inputValue()).toBe('They were there?');
    expect(await page.locator('[data-standing]').innerText()).toContain(
      t('standing.reported-by-ukrainian-side'),
    );
    for (const symbol of await symbols.all()) expect(await symbol.isVisible()).toBe(true);
    expect(await page.locator('[data-check]').isVisible()).toBe(false);

    await tabTo(page, ({ words }) => words.startsWith(t('practice.next')));
    await page.keyboard.press('Enter');
    const next = catalogue.practice[catalogue.practice.indexOf(CARD) + 1] ?? '';
    await page.waitForURL(site.url + address.practiceCard('en', next));
  });
});

test('with scripts off each answer unfolds by itself, there is nothing to press that does nothing, and the map is painted', async () => {
  await visit(
    card,
    async (page) => {
      expect(await page.locator('main button').filter({ visible: true }).count()).toBe(0);
      const [first] = await page.locator('.questions [data-known] summary').all();
      await first?.focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('.questions [data-known][open]').count()).toBe(1);

      const map = page.locator('main figure svg[role=img]');
      const { width = 0, height = 0 } = (await map.boundingBox()) ?? {};
      const points = Array.from({ length: Math.floor(width / 2) - 1 }, (_, x) =>
        Array.from({ length: Math.floor(height / 2) - 1 }, (_, y): Point => [2 * x + 1, 2 * y + 1]),
      ).flat();
      const colours = await coloursAt(await map.screenshot(), points);
      const part = (role: keyof typeof COLOURS): number =>
        colours.filter((colour) => difference(colour, colourOf(COLOURS[role].light)) <= 3).length /
        colours.length;
      for (const role of ['land', 'sea', 'focusland', 'accent'] as const)
        expect(part(role), role).toBeGreaterThan(0.01);
      // A hatch that is not found leaves its area black.
      expect(colours.filter((colour) => Math.max(...colour) < 8).length / colours.length).toBeLessThan(0.02);
    },
    { scripts: false },
  );
});

test.each([
  ['en', 'A4'],
  ['uk', 'Letter'],
] as const)(
  'printed in %s on %s, two whole cards stand on each sheet and no key begins before the last',
  async (lang, format) => {
    const words = translator(lang);
    const dir = await mkdtemp(join(tmpdir(), 'cards-'));
    const file = join(dir, 'cards.pdf');
    try {
      await visit(site.url + address.practice(lang), async (page) => {
        await writeFile(file, await page.pdf({ format }));
        await page.emulateMedia({ media: 'print' });
        const torn = await page.locator('.pair > article').evaluateAll((all) =>
          all.flatMap((one) => {
            const box = one.getBoundingClientRect();
            const inside = [...one.querySelectorAll('*')].filter((part) => {
              const { bottom, right } = part.getBoundingClientRect();
              return !part.closest('svg svg') && (bottom > box.bottom + 0.5 || right > box.right + 0.5);
            });
            const foot = one.querySelector('.foot')?.getBoundingClientRect().top ?? 0;
            const over = [...one.querySelectorAll('.map, ol')].filter(
              (part) => part.getBoundingClientRect().bottom > foot + 0.5,
            );
            return [...inside, ...over].map(
              (part) => `${one.querySelector('h2')?.textContent}: ${part.tagName}`,
            );
          }),
        );
        expect(torn).toEqual([]);
      });
      const { stdout } = await run('pdftotext', [file, '-'], { maxBuffer: 1e8 });
      const sheets = stdout.split('\f').map(plain);
      const all = catalogue.practice.length;
      const numbers = sheets.map((sheet) =>
        Array.from({ length: all }, (_, n) => n + 1).filter((n) =>
          sheet.includes(plain(words('practice.number', { n, all }))),
        ),
      );
      const pairs = Array.from({ length: all / 2 }, (_, n) => [2 * n + 1, 2 * n + 2]);
      expect(numbers.slice(0, pairs.length)).toEqual(pairs);
      expect(numbers.slice(pairs.length).flat()).toEqual([]);
      for (const sheet of sheets.slice(0, pairs.length))
        expect(sheet.split(plain(words('practice.gain')))).toHaveLength(3);
      expect(sheets.findIndex((sheet) => sheet.includes(words('practice.keys')))).toBe(pairs.length);
    } finally {
      await rm(dir, { recursive: true });
    }
  },
);

test('a card printed by itself fits one sheet, without what is still folded', async () => {
  const words = translator('uk');
  const dir = await mkdtemp(join(tmpdir(), 'card-'));
  const file = join(dir, 'card.pdf');
  try {
    // The one with the longest summary and two speakers.
    await visit(site.url + address.practiceCard('uk', 'kherson-medical-policy-2023'), async (page) => {
      await writeFile(file, await page.pdf({ format: 'Letter' }));
    });
    const { stdout } = await run('pdftotext', [file, '-']);
    const [sheet = '', ...others] = stdout.split('\f').map(plain);
    expect(others.join('')).toBe('');
    expect(sheet).toContain(plain(words('practice.gain')));
    expect(sheet).not.toContain(plain(words('practice.show')));
    expect(sheet).not.toContain(plain(words('practice.standing')));
  } finally {
    await rm(dir, { recursive: true });
  }
});

// Knows: that a teacher can put a lesson together, keep it and show it: by keyboard alone, by dragging, from a file, with their own words, and that nothing of it is stored. Does not know: how the list or the file is kept in order (tests/state/own*.test.ts), or how a slide looks (slides.test.ts).
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { describe, expect, inject as provided, test } from 'vitest';
import { LANGS } from '../../src/catalogue/types.ts';
import { translator } from '../../src/i18n/messages.ts';
import { address } from '../../src/state/address.ts';
import { stepsOfLesson } from '../../src/state/ownSteps.ts';
import { complaints, complaintsOfColour, inject } from './axe.ts';
import { PHONE, visit } from './chromium.ts';
import { catalogue } from './pages.ts';

const site = provided('site');
const run = promisify(execFile);
const t = translator('en');
const A = 'rostov-two-million-passports';
const B = 'fingerprint-servers-zaporizhzhia-kherson';
const C = 'melitopol-fines-deportation-2023';
const titleOf = (id: string, lang: 'en' | 'uk' = 'en'): string =>
  catalogue.measures.find((measure) => measure.id === id)?.title[lang] ?? '';
const at = (query = '', lang: 'en' | 'uk' = 'en'): string => site.url + address.own(lang) + query;

/** Ids in the order of the rows. */
const rows = (page: Page): Promise<string[]> =>
  page
    .locator('main ol > li')
    .evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['id'] ?? ''));
const inAddress = (page: Page): string | null => new URL(page.url()).searchParams.get('steps');
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
  );
const said = (page: Page): Promise<string> => page.locator('main .over [role=status]').first().innerText();
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Tab until what has the focus is called so. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let stops = 0; stops < 80; stops += 1) {
    await page.keyboard.press('Tab');
    const here = flat(await focusedName(page));
    if (typeof name === 'string' ? here === name : name.test(here)) return;
  }
  throw new Error(`got no stop called ${String(name)} in 80, expected one`);
}

test('a lesson of four steps is put together by keyboard alone, put in order, shown to a class with the teacher’s words, kept in a file and opened again', async () => {
  await visit(at(), async (page) => {
    await tabTo(page, `+ ${t('own.addMeasure')}`);
    await page.keyboard.press('Enter');
    for (const [words, id] of [
      ['2 million passports', A],
      ['fingerprint servers', B],
    ] as const) {
      await page.getByLabel(t('find.label')).fill(words);
      await expect.poll(() => page.locator('dialog li').first().innerText()).toContain(titleOf(id));
      await tabTo(page, new RegExp(`^${titleOf(id)}`));
      await page.keyboard.press('Enter');
      await expect.poll(() => inAddress(page)).toContain(id);
    }
    await page.keyboard.press('Escape');
    await expect.poll(() => focusedName(page)).toBe(`+ ${t('own.addMeasure')}`);
    for (const [add, id] of [
      ['addView', 'kherson'],
      ['addPair', 'zaporizhzhia-kherson'],
    ] as const) {
      await tabTo(page, `+ ${t(`own.${add}`)}`);
      await page.keyboard.press('Enter');
      const [name = ''] = (await page.locator('dialog .title').allInnerTexts()).filter((title) =>
        add === 'addView' ? title.startsWith('Kherson') : title.startsWith('Zaporizhzhia and Kherson'),
      );
      await tabTo(page, new RegExp(`^${name}`));
      await page.keyboard.press('Enter');
      await expect.poll(() => rows(page)).toContain(id);
      await page.keyboard.press('Escape');
      await expect.poll(() => focusedName(page)).toBe(`+ ${t(`own.${add}`)}`);
    }
    expect(await rows(page)).toEqual([A, B, 'kherson', 'zaporizhzhia-kherson']);

    // Moved by one place, with the focus on the same button; said above the list, which tells it aloud.
    await page.locator(`[data-id=${B}] [data-move=up]`).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => rows(page)).toEqual([B, A, 'kherson', 'zaporizhzhia-kherson']);
    await expect.poll(() => focusedName(page)).toBe(t('own.up', { title: titleOf(B) }));
    expect(await said(page)).toBe(t('own.moved', { title: titleOf(B), n: 1, of: 4 }));
    // It is the first now: once more does nothing.
    await page.keyboard.press('Enter');
    expect(inAddress(page)).toBe(`${B},${A},kherson,zaporizhzhia-kherson`);
    // What was removed can be had back, and is where the focus goes.
    await page.locator(`[data-id=kherson] [data-move=out]`).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => rows(page)).toEqual([B, A, 'zaporizhzhia-kherson']);
    await expect.poll(() => focusedName(page)).toBe(t('own.undo'));
    await page.keyboard.press('Enter');
    await expect.poll(() => inAddress(page)).toBe(`${B},${A},kherson,zaporizhzhia-kherson`);

    // Words of the teacher's: on the slide, and nowhere in the address.
    await page.locator(`[data-id=${A}] .step`).click();
    await page.getByLabel(t('own.name')).first().fill('Year 10: who says so?');
    await page.getByLabel(t('own.caption')).fill('What changes when two sides agree?');
    await expect
      .poll(() => page.locator('.preview [data-words=caption]').innerText())
      .toBe(`${t('own.whose')}\n\nWhat changes when two sides agree?`);
    expect(await page.locator('.preview h2').innerText()).toBe(titleOf(A));
    expect(await page.locator('main').innerText()).toContain(t('own.words', { n: 6, most: 30 }));
    await page.getByLabel(t('own.caption')).fill('many '.repeat(34));
    expect(await page.locator('main').innerText()).toContain(t('own.tooMany', { n: 34, most: 30 }));
    await page.getByLabel(t('own.caption')).fill('What changes when two sides agree?');
    expect(page.url()).not.toContain('Year');
    expect(page.url()).not.toContain('agree');

    // A class sees it in a second window, with the keys of a clicker.
    const [shown] = await Promise.all([
      page.waitForEvent('popup'),
      page
        .locator('main')
        .getByRole('link', { name: t('present.open') })
        .click(),
    ]);
    await shown.locator('[data-now]').waitFor();
    await expect
      .poll(() => new URL(shown.url()).search)
      .toBe(`?steps=${B},${A},kherson,zaporizhzhia-kherson&step=2`);
    const headline = (): Promise<string> => shown.locator('main h2:visible').innerText();
    expect(flat(await headline())).toBe(titleOf(A));
    await shown.getByText('What changes when two sides agree?').waitFor();
    await expect.poll(() => shown.title()).toBe('Year 10: who says so?');
    await shown.keyboard.press('PageUp');
    expect(flat(await headline())).toBe(titleOf(B));
    expect(await shown.locator('[data-now] [data-words=title]').innerText()).toBe('Year 10: who says so?');
    expect(await shown.locator('[data-now] [data-words=caption]').isVisible()).toBe(false);
    for (const n of [2, 3, 4]) {
      await shown.keyboard.press('PageDown');
      await expect.poll(() => new URL(shown.url()).searchParams.get('step')).toBe(String(n));
      expect(await shown.locator('[data-now] .foot').innerText()).toBe(`${n} / 4`);
      expect(await shown.locator('#voice').innerText()).toContain(flat(await headline()));
    }
    // Opened again, and in the other language, it has the same words from the window that still has them.
    await shown.keyboard.press('2');
    await shown.keyboard.press('Enter');
    await shown.keyboard.press('l');
    await shown.waitForURL(`**/${address.ownPresent('uk')}?steps=*&step=2`);
    await shown.getByText('What changes when two sides agree?').waitFor();
    expect(flat(await headline())).toBe(flat(titleOf(A, 'uk')));
    // Only what has passed is said: nobody has planned minutes.
    const [notes] = await Promise.all([shown.waitForEvent('popup'), shown.keyboard.press('n')]);
    await notes.locator('[data-now] .ask').waitFor();
    await notes.getByText('What changes when two sides agree?').first().waitFor();
    expect(await notes.locator('header').innerText()).toContain(translator('uk')('present.passed'));
    expect(await notes.locator('header [data-segment]').count()).toBe(4);
    await notes.close();
    // Its end leads back to where it was put together.
    // The window is gone before the key is let go.
    await Promise.all([shown.waitForEvent('close'), shown.keyboard.press('Escape').catch(() => {})]);

    // Kept in a file, and opened again where nothing is known of it.
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: t('own.save') }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('year-10-who-says-so.json');
    const file = await readFile(await download.path(), 'utf8');
    expect(await page.locator('main').innerText()).not.toContain(t('own.unsaved'));
    await page.goto(at());
    const open = async (how: () => Promise<void>, content: string): Promise<void> => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), how()]);
      await chooser.setFiles({
        name: 'mine.json',
        mimeType: 'application/json',
        buffer: Buffer.from(content),
      });
    };
    await open(
      () => page.getByRole('button', { name: t('own.open') }).click(),
      file.replace('"id": "kherson"', '"id": "atlantis"'),
    );
    await expect.poll(() => rows(page)).toEqual([B, A, 'zaporizhzhia-kherson']);
    expect(await said(page)).toContain('mine.json');
    expect(await said(page)).toContain('atlantis');
    expect(await page.getByLabel(t('own.name')).first().inputValue()).toBe('Year 10: who says so?');
    await page.locator(`[data-id=${A}] .step`).click();
    expect(await page.getByLabel(t('own.caption')).inputValue()).toBe('What changes when two sides agree?');
    // Another file is refused in words, and nothing is lost for it.
    await open(
      () => page.getByText(t('own.open'), { exact: true }).click(),
      file.replace('"version": 1', '"version": 9'),
    );
    await expect
      .poll(() => page.getByRole('alert').first().innerText())
      .toBe(t('own.refused', { where: 'version', got: '9', expected: t('own.expected.version') }));
    expect(await rows(page)).toHaveLength(3);
  });
});

test('a step is dragged by its dots to another place', async () => {
  await visit(at(`?steps=${A},${B},${C}`), async (page) => {
    await page.locator('main ol > li').nth(2).waitFor();
    await page.waitForLoadState('networkidle');
    const steps = await page.evaluate(() => history.length);
    const dots = async (n: number) => {
      const box = await page.locator('[data-dots]').nth(n).boundingBox();
      return { x: (box?.x ?? 0) + 12, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    };
    const [from, to] = [await dots(0), await dots(2)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x, from.y + 20, { steps: 4 });
    await page.mouse.move(to.x, to.y + 20, { steps: 12 });
    await page.mouse.up();
    await expect.poll(() => inAddress(page)).toBe(`${B},${C},${A}`);
    expect(await rows(page)).toEqual([B, C, A]);
    expect(await said(page)).toBe(t('own.moved', { title: titleOf(A), n: 3, of: 3 }));
    // Moves are no steps of the reader's way: Back leaves the page.
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });
});

test('a link is the same list in either language; what it names in vain is left out with one notice', async () => {
  await visit(at(`?steps=all,<b>,atlantis,${A},__proto__,luhansk-kherson,all&theme=dark`), async (page) => {
    await page.locator('main ol > li').nth(1).waitFor();
    expect(await rows(page)).toEqual(['all', A]);
    await expect.poll(() => inAddress(page)).toBe(`all,${A}`);
    const notice = await page.locator('#notice').innerText();
    expect(notice).toContain('steps=<b>');
    await page.locator('header [hreflang=uk]').first().click();
    await page.waitForURL(`**/${address.own('uk')}?theme=dark&steps=all,${A}`);
    await page.locator('main ol > li').nth(1).waitFor();
    expect(flat(await page.locator('main ol').innerText())).toContain(flat(titleOf(A, 'uk')));
  });
  await visit(`${site.url}${address.ownPresent('en')}?steps=atlantis,kherson&step=7`, async (page) => {
    await page.locator('[data-now]').waitFor();
    expect(await page.locator('main .step').count()).toBe(1);
    const notice = await page.locator('#notice').innerText();
    expect(notice).toContain('steps=atlantis, step=7');
    await expect.poll(() => new URL(page.url()).search).toBe('?steps=kherson');
  });
});

test('a list that makes too long an address is kept as a file instead, which is said in words', async () => {
  const many = catalogue.measures.map(({ id }) => id).slice(0, 80);
  await visit(at(`?steps=${many.join()}`), async (page) => {
    await page.locator('main ol > li').nth(79).waitFor();
    expect(await page.getByRole('button', { name: t('own.copy') }).count()).toBe(0);
    const n = at(`?steps=${many.join()}`).length;
    expect(await page.locator('main').innerText()).toContain(t('own.tooLong', { n, most: 2000 }));
    expect(await page.getByRole('button', { name: t('own.save') }).isVisible()).toBe(true);
  });
});

test('a presenter whose teacher’s window has gone says that no words came along; a link of its own says nothing', async () => {
  await visit(at(`?steps=${A},all`), async (page) => {
    await page.getByLabel(t('own.caption')).fill('Look twice.');
    const [shown] = await Promise.all([
      page.waitForEvent('popup'),
      page
        .locator('main')
        .getByRole('link', { name: t('present.open') })
        .click(),
    ]);
    await shown.getByText('Look twice.').waitFor();
    await page.getByRole('button', { name: t('own.up', { title: '' }) }).count();
    // The list is another one now: the words belong to it, not to what the class sees.
    await page.locator('[data-id=all] [data-move=up]').click();
    await shown.reload();
    await shown.locator('#notice p').waitFor();
    expect(await shown.locator('#notice').innerText()).toContain(t('own.silent'));
    expect(await shown.getByText('Look twice.').count()).toBe(0);
    await shown.close();
    // Words that are in no file are not left by mistake.
    const asked = new Promise<string>((answer) => {
      page.once('dialog', (dialog) => {
        answer(dialog.type());
        void dialog.accept();
      });
    });
    await page.goto(at());
    expect(await asked).toBe('beforeunload');
  });
});

test('on paper each step has a sheet, with the teacher’s words on it', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'own-'));
  const file = join(dir, 'page.pdf');
  try {
    await visit(at(`?steps=${A},kherson`), async (page) => {
      await page.getByLabel(t('own.caption')).fill('Look twice.');
      await writeFile(file, await page.pdf({ format: 'A4', printBackground: true, landscape: true }));
      await expect.poll(() => page.locator('.sheets').count()).toBe(0);
    });
    const { stdout } = await run('pdftotext', ['-raw', file, '-']);
    const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
    const sheets = stdout.split('\f').slice(0, -1).map(letters);
    expect(sheets).toHaveLength(2);
    expect(sheets[0]).toContain(letters(titleOf(A)));
    expect(sheets[0]).toContain(letters(`${t('own.whose')} Look twice.`));
    expect(sheets[1]).toContain(letters('Kherson region: what is reported'));
    expect(sheets[1]).not.toContain(letters(t('own.whose')));
  } finally {
    await rm(dir, { recursive: true });
  }
});

test.each(LANGS)(
  'axe has nothing against it in %s: empty, with steps, in its dialog, on a phone, light and dark',
  async (lang) => {
    const words = translator(lang);
    await visit(at('', lang), async (page) => {
      await page.getByRole('button', { name: words('own.addPair') }).waitFor();
      await inject(page);
      const found = await complaints(page);
      await page.getByRole('button', { name: words('own.addMeasure') }).click();
      await page.locator('dialog li').nth(3).waitFor();
      found.push(...(await complaints(page)));
      await page.locator('dialog li button').nth(3).click();
      await page.locator('dialog li button').nth(7).click();
      await page.keyboard.press('Escape');
      await page.getByLabel(words('own.caption')).fill('many '.repeat(34));
      found.push(...(await complaints(page)));
      await page.locator('[data-move=out]').first().click();
      await page.setViewportSize(PHONE);
      found.push(...(await complaints(page)));
      await page.emulateMedia({ colorScheme: 'dark' });
      found.push(...(await complaintsOfColour(page)));
      expect(found).toEqual([]);
      page.once('dialog', (dialog) => void dialog.accept());
    });
  },
);

describe('without scripts', () => {
  test.each(LANGS)('the page says what there is instead, in %s', async (lang) => {
    await visit(
      at('', lang),
      async (page) => {
        const text = await page.locator('main').innerText();
        expect(text).toContain(translator(lang)('own.without'));
        for (const { title } of catalogue.lessons) expect(text).toContain(title[lang]);
      },
      { scripts: false },
    );
  });
});

test('a lesson of the site can be taken over, step by step', async () => {
  const [lesson] = catalogue.lessons;
  if (lesson === undefined) throw new Error('got no lesson, expected at least one');
  await visit(site.url + address.lesson('en', lesson.id), async (page) => {
    await page.getByRole('link', { name: t('own.from') }).click();
    const steps = stepsOfLesson(lesson, catalogue);
    await page
      .locator('main ol > li')
      .nth(steps.length - 1)
      .waitFor();
    expect(await rows(page)).toEqual(steps);
  });
});

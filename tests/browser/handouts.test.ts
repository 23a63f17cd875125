// Knows: that handouts become good PDFs: tagged, named, with fonts, whole, in black and white, no sheet nearly empty. Does not know: what must stand on one.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PNG } from 'pngjs';
import { afterAll, expect, inject, test } from 'vitest';
import { handoutsOf, printHandouts } from '../../src/build/handouts.ts';
import type { HandoutFile, PrintedHandout } from '../../src/build/handouts.ts';
import { fullTitle } from '../../src/catalogue/attribution.ts';
import { LANGS } from '../../src/catalogue/types.ts';
import { translator } from '../../src/i18n/messages.ts';
import { ofLesson, ofRegion } from '../../src/parts/handoutNumbers.ts';
import { visit } from './chromium.ts';
import { address } from '../../src/state/address.ts';
import { catalogue } from './pages.ts';

const { dir, url } = inject('site');
const run = promisify(execFile);
const DAY = '2026-01-31';
const folder = await mkdtemp(join(tmpdir(), 'handouts-'));
afterAll(() => rm(folder, { recursive: true }));

/** A few stand for all: the shortest and the longest, both papers, both languages, a region and a lesson. */
const FILES: readonly HandoutFile[] = [
  { lang: 'en', id: 'kherson', copy: 'pupil', paper: 'A4' },
  { lang: 'uk', id: 'zaporizhzhia', copy: 'teacher', paper: 'Letter' },
  { lang: 'uk', id: 'who-says-so', copy: 'pupil', paper: 'A4' },
];
const printed = await printHandouts(dir, DAY, FILES);

/** What poppler, the PDF reader of most Linux systems, says of a file. */
async function ask(tool: string, args: readonly string[], { path, bytes }: PrintedHandout): Promise<string> {
  const file = join(folder, path.replaceAll('/', '-'));
  await writeFile(file, bytes);
  const { stdout } = await run(tool, [...args, file, ...(tool === 'pdftotext' ? ['-'] : [])], {
    maxBuffer: 1e8,
  });
  return stdout;
}

/** Each sheet, small, with its colours. */
async function sheetsOf(file: PrintedHandout): Promise<PNG[]> {
  const count = Number(/Pages:\s+(\d+)/.exec(await ask('pdfinfo', [], file))?.[1]);
  const sheets: PNG[] = [];
  for (let n = 1; n <= count; n++) {
    const args = ['-png', '-r', '30', '-f', String(n), '-l', String(n)];
    const name = join(folder, file.path.replaceAll('/', '-'));
    const { stdout } = await run('pdftoppm', [...args, name], { encoding: 'buffer', maxBuffer: 1e8 });
    sheets.push(PNG.sync.read(stdout));
  }
  return sheets;
}

/** How far down a sheet something stands, 0 to 1, its foot left out. */
function filled({ width, height, data }: PNG): number {
  const foot = Math.floor(height * 0.945);
  for (let y = foot - 1; y >= 0; y--)
    for (let x = 0; x < width; x++) if ((data[4 * (y * width + x)] ?? 255) < 200) return y / foot;
  return 0;
}
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

test('every page of a handout would be printed in both sizes', () => {
  const ids = [...catalogue.regions, ...catalogue.lessons].map(({ id }) => id);
  expect(handoutsOf(dir)).toHaveLength(LANGS.length * ids.length * 2 * 2);
  for (const file of FILES) expect(handoutsOf(dir)).toContainEqual(file);
});

test.each(printed)(
  '$path is tagged, named, in its language, has an outline and all its letters',
  async (file) => {
    const info = await ask('pdfinfo', [], file);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toMatch(file.paper === 'A4' ? /Page size:.*A4/ : /Page size:\s+612 x 792/);
    expect(info).toMatch(/CreationDate:.*Jan 31.*2026/);
    const t = translator(file.lang);
    expect(/Title:\s+(.*)/.exec(info)?.[1]).toContain(t(`handout.${file.copy}`));
    const source = Buffer.from(file.bytes).toString('latin1');
    expect(source).toContain(`/Lang (${file.lang})`);
    expect(source).toContain('/Outlines');
    // A link to the machine that printed it would lead nowhere.
    expect(source).not.toMatch(/localhost|127\.0\.0\.1/);
    const structure = await ask('pdfinfo', ['-struct'], file);
    for (const tag of ['H1', 'L (', 'LI', 'Figure']) expect(structure).toContain(tag);
    const fonts = (await ask('pdffonts', [], file))
      .split('\n')
      .slice(2)
      .filter((line) => line !== '');
    expect(fonts.length).toBeGreaterThan(1);
    // Embedded, and with a way back from shapes to letters.
    for (const font of fonts) expect(font).toMatch(/ yes (?:yes|no ) yes /);
  },
);

test.each(printed)('$path holds every measure, and its whole map stands on the first sheet', async (file) => {
  const lesson = catalogue.lessons.find(({ id }) => id === file.id);
  const region = catalogue.regions.find(({ id }) => id === file.id);
  const numbered = lesson ? ofLesson(lesson, catalogue) : region ? ofRegion(region.id, catalogue) : [];
  const text = letters(await ask('pdftotext', [], file));
  for (const { measure } of numbered)
    expect(text, fullTitle(measure, file.lang)).toContain(letters(measure.title[file.lang]));
  const first = await ask('pdftotext', ['-l', '1', '-layout'], file);
  const shown = new Set(first.match(/\d+/g)?.map(Number));
  expect(numbered.filter(({ number }) => !shown.has(number))).toEqual([]);
});

test.each(printed)('$path needs no colour, and no sheet of it is nearly empty', async (file) => {
  const sheets = await sheetsOf(file);
  expect(sheets.length).toBeGreaterThan(2);
  for (const [n, sheet] of sheets.entries()) {
    expect(filled(sheet), `sheet ${n + 1} of ${sheets.length}`).toBeGreaterThan(0.2);
    const coloured = [...Array(sheet.width * sheet.height).keys()].filter((at) => {
      const [r = 0, g = 0, b = 0] = sheet.data.subarray(4 * at, 4 * at + 3);
      return Math.max(r, g, b) - Math.min(r, g, b) > 2;
    });
    expect(coloured.length).toBe(0);
  }
});

test('the same build prints the same bytes', async () => {
  const [first] = printed;
  const [again] = await printHandouts(dir, DAY, FILES.slice(0, 1));
  expect(Buffer.compare(Buffer.from(again?.bytes ?? []), Buffer.from(first?.bytes ?? []))).toBe(0);
});

test('on the screen a handout is paper in every theme, and its button prints it', async () => {
  await visit(
    url + address.handout('en', 'kherson'),
    async (page) => {
      const colours = await page.locator('.handout').evaluate((paper) => {
        const { color, backgroundColor } = getComputedStyle(paper);
        return [color, backgroundColor];
      });
      expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
      await page.evaluate(() => {
        window.print = () => document.body.setAttribute('data-printed', '');
      });
      await page.getByRole('button', { name: translator('en')('handout.print') }).click();
      expect(await page.locator('[data-printed]').count()).toBe(1);
    },
    { theme: 'dark' },
  );
});

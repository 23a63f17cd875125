// Knows: how every handout of a built site becomes a PDF, A4 and Letter, the same bytes from the same build. Does not know: what stands on one, or what becomes of the files.
// Run as a command (`npm run handouts`) it writes them into dist/handouts/.
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { LANGS } from '../catalogue/types.ts';
import type { Lang } from '../catalogue/types.ts';
import { address } from '../state/address.ts';
import { buildDay } from './buildDay.ts';
import { CHROMIUMS, findChromium, GET_CHROMIUM } from './chromium.ts';
import { compile } from './compile/compile.ts';
import { serve } from './serve.ts';

export const PAPERS = ['A4', 'Letter'] as const;
export type Paper = (typeof PAPERS)[number];
export const COPIES = ['pupil', 'teacher'] as const;
export type Copy = (typeof COPIES)[number];

/** One file to be printed. */
export interface HandoutFile {
  readonly lang: Lang;
  /** Of a region or a lesson. */
  readonly id: string;
  readonly copy: Copy;
  readonly paper: Paper;
}

export interface PrintedHandout extends HandoutFile {
  /** Below the site's root: `handouts/en/kherson-pupil-a4.pdf`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** There is nothing to print, or nothing to print with. */
export class HandoutError extends Error {
  override readonly name = 'HandoutError';
}

/** Where a file lies below the site's root. */
export const pathOf = ({ lang, id, copy, paper }: HandoutFile): string =>
  `handouts/${lang}/${id}-${copy}-${paper.toLowerCase()}.pdf`;

/** Every file that a built site has a page for, as it lies in `dir`. @throws HandoutError when it has none */
export function handoutsOf(dir: string): readonly HandoutFile[] {
  const files = LANGS.flatMap((lang) => {
    const folder = join(dir, address.handouts(lang));
    const ids = existsSync(folder)
      ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
      : [];
    return ids
      .map(({ name }) => name)
      .sort()
      .flatMap((id) => COPIES.flatMap((copy) => PAPERS.map((paper) => ({ lang, id, copy, paper }))));
  });
  if (files.length === 0)
    throw new HandoutError(`got no handouts in ${dir}/, expected a built site. First: npm run build`);
  return files;
}

/** A link that works on this machine alone leads nowhere on paper: it leads to the public site, or is no link. Runs in the browser. */
function makeLinksPublic(): void {
  const published = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  for (const link of document.querySelectorAll('a[href]:not([href^="#"])')) {
    const href = link.getAttribute('href') ?? '';
    if (published === undefined) link.removeAttribute('href');
    else link.setAttribute('href', new URL(href, published).href);
  }
}

/** Chromium writes the moment of printing into a PDF; the same build prints the same bytes, so it has that build's day. */
function dated(pdf: Buffer, day: string): Buffer {
  const stamp = `${day.replaceAll('-', '')}000000`;
  const text = pdf.toString('latin1').replace(/(\/(?:CreationDate|ModDate) \(D:)\d{14}/g, `$1${stamp}`);
  return Buffer.from(text, 'latin1');
}

async function print(page: Page, paper: Paper, day: string): Promise<Buffer> {
  const pdf = await page.pdf({ format: paper, printBackground: true, tagged: true, outline: true });
  return dated(pdf, day);
}

/**
 * Prints handouts of a built site.
 * @param dir the site, such as `dist`
 * @param day that the files are dated, ISO: the day of the build
 * @param files those that are wanted; without it, all
 * @throws HandoutError where there is no Chromium, or no handout
 */
export async function printHandouts(
  dir: string,
  day: string,
  files: readonly HandoutFile[] = handoutsOf(dir),
): Promise<readonly PrintedHandout[]> {
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new HandoutError(
      `got no ${CHROMIUMS.join(' and no ')}, expected one to print with. ${GET_CHROMIUM}`,
    );
  const site = await serve(dir, { port: 0 });
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--font-render-hinting=none'],
  });
  try {
    const page = await browser.newPage({ colorScheme: 'light' });
    const printed: PrintedHandout[] = [];
    let open = '';
    for (const file of files) {
      const { lang, id, copy, paper } = file;
      const path = copy === 'teacher' ? address.handoutKey(lang, id) : address.handout(lang, id);
      if (path !== open) {
        await page.goto(site.url + path, { waitUntil: 'load' });
        await page.evaluate(() => document.fonts.ready);
        await page.evaluate(makeLinksPublic);
        open = path;
      }
      printed.push({ ...file, path: pathOf(file), bytes: await print(page, paper, day) });
    }
    return printed;
  } finally {
    await browser.close();
    await site.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const dir = 'dist';
  try {
    const printed = await printHandouts(dir, buildDay(process.env, compile('data').dates.compiled));
    for (const { path, bytes } of printed) {
      const file = join(dir, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
    console.log(`${printed.length} handouts written to ${dir}/handouts/`);
  } catch (error) {
    if (!(error instanceof HandoutError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

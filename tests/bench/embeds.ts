// Knows: what is measured of embeds and how it is printed: how soon their map is painted beside the bare map, and beside the same map made with
// other libraries. Does not know: how a page is timed.
import type { Browser } from 'playwright-core';
import { LANGS } from '../../src/catalogue/types.ts';
import { embedAddress } from '../../src/state/embedAddress.ts';
import { besideBare, inTurn } from './besideBare.ts';
import { kb, quantile, spread, verdict } from './numbers.ts';
import { targetsOf } from './paint.ts';
import { RIVALS, serveRivals } from './rivals/pages.ts';
import { weigh } from './weigh.ts';

const ROUNDS = 7;
/** The map of an embed may take this much longer than the same map in an otherwise empty page. */
const RATIO = 1.15;
/** Of the bytes of the same map made with another library it may have this part. */
const PART = 0.5;

async function printBesideBare(browser: Browser, site: string): Promise<void> {
  console.log(
    `\nEmbeds on a slow phone: milliseconds to the painted map, median of ${ROUNDS} pairs [quartiles]`,
  );
  for (const path of LANGS.flatMap((lang) => [
    embedAddress.all(lang),
    embedAddress.region(lang, 'zaporizhzhia'),
    embedAddress.measure(lang, 'rostov-two-million-passports'),
    embedAddress.compare(lang, 'zaporizhzhia', 'kherson'),
  ])) {
    const { bytes, pairs } = await besideBare(browser, site + path, ROUNDS);
    const ratios = pairs.map(([page, bare]) => page / bare);
    const columns = [
      path.padEnd(52),
      `page ${spread(pairs.map(([page]) => page))}`,
      `bare map of ${kb(bytes)} kB ${spread(pairs.map(([, bare]) => bare))}`,
      `ratio ${spread(ratios, 2)}, at most ${RATIO}: ${verdict(quantile(ratios, 0.5) <= RATIO)}`,
    ];
    console.log(columns.join('   '));
  }
}

async function printBesideRivals(browser: Browser, site: string): Promise<void> {
  console.log(
    `\nThe same map of all four regions on the same slow phone, each page one file: kB over the wire, and milliseconds to the painted map, ` +
      `median of ${ROUNDS} rounds [quartiles] (WebGL is drawn by the processor here)`,
  );
  const rivals = await serveRivals();
  try {
    const own = site + embedAddress.all('en');
    const pages = [own, ...RIVALS.map((rival) => rivals.url[rival])];
    const timed = [];
    const bytes: number[] = [];
    for (const url of pages) {
      timed.push({ url, targets: await targetsOf(browser, url, own) });
      bytes.push((await weigh(browser, url)).withFonts);
    }
    const rounds = await inTurn(browser, timed, ROUNDS);
    const [ownBytes = NaN] = bytes;
    const timesOf = (n: number): number[] => rounds.map((round) => round[n] ?? NaN);
    const ownTime = quantile(timesOf(0), 0.5);
    for (const [n, name] of ['embed', ...RIVALS].entries()) {
      const [weight = NaN, times] = [bytes[n], timesOf(n)];
      const columns = [name.padEnd(10), `${kb(weight).padStart(7)} kB`, `painted ${spread(times)}`];
      if (n > 0)
        columns.push(
          `the embed has ${(ownBytes / weight).toFixed(2)} of its bytes, at most ${PART}: ${verdict(ownBytes < PART * weight)}`,
          `and ${(ownTime / quantile(times, 0.5)).toFixed(2)} of its time: ${verdict(ownTime < quantile(times, 0.5))}`,
        );
      console.log(columns.join('   '));
    }
  } finally {
    await rivals.close();
  }
}

export async function printEmbeds(browser: Browser, site: string): Promise<void> {
  await printBesideBare(browser, site);
  await printBesideRivals(browser, site);
}

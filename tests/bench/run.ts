// Knows: what `npm run bench` measures and how it is printed. Does not know: how a measurement is made. Nothing here decides a test.
import { createServer } from 'vite';
import { LANGS } from '../../src/catalogue/types.ts';
import { serve } from '../../src/build/serve.ts';
import { launch } from '../launch.ts';
import { besideBare } from './besideBare.ts';
import { blockingOf } from './blocking.ts';
import { printEmbeds } from './embeds.ts';
import type * as growth from './growth.ts';
import { narrowingOf } from './narrowing.ts';
import type { Narrowing } from './narrowing.ts';
import { kb, quantile, spread, verdict } from './numbers.ts';
import { shiftOf } from './shift.ts';
import { BUDGET, pageTypes, weigh } from './weigh.ts';

const DIST = 'dist';
const PAIRS = 9;
/** The map of the home page may take this much longer than the same map in an otherwise empty page. */
const RATIO = 1.25;
/** Blocking time of an arriving page, and from a hand to its answer, ms. */
const BLOCKING = 100;
/** Ten times as many measures may take so many times as long: linear, and something for the measuring. */
const GROWTH = 12;
/** Ten thousand measures are filtered or searched within, ms. */
const ANSWER = 50;

// One of the rivals draws by WebGL: all are looked at with the same browser.
const browser = await launch('software');
const site = await serve(DIST, { port: 0 });
try {
  console.log(`\nBytes over the wire (kB) and layout shift, heaviest page of each type
${'page'.padEnd(56)} no fonts   with fonts   shift at 390 px     1280 px (arriving + fonts)`);
  for (const lang of LANGS)
    for (const [, path] of pageTypes(DIST, lang)) {
      const { withoutFonts, withFonts } = await weigh(browser, site.url + path);
      const shifts = [await shiftOf(browser, DIST, path, 390), await shiftOf(browser, DIST, path, 1280)];
      const numbers = [kb(withoutFonts).padStart(8), kb(withFonts).padStart(12)];
      const moved = shifts.map(({ arriving, fonts }) =>
        `${arriving.toFixed(3)} + ${fonts.toFixed(3)}`.padStart(16),
      );
      const kept = withoutFonts <= BUDGET.withoutFonts && withFonts <= BUDGET.withFonts[lang];
      console.log(`${path.padEnd(58)} ${[...numbers, ...moved].join(' ')}  ${verdict(kept)}`);
    }

  console.log(
    `\nHome page on a slow phone: milliseconds to the painted map, median of ${PAIRS} pairs [quartiles]`,
  );
  for (const lang of LANGS) {
    const { bytes, pairs } = await besideBare(browser, `${site.url}${lang}/`, PAIRS);
    const ratios = pairs.map(([page, bare]) => page / bare);
    const columns = [
      `${lang}/`.padEnd(5),
      `page ${spread(pairs.map(([page]) => page))}`,
      `bare map of ${kb(bytes)} kB ${spread(pairs.map(([, bare]) => bare))}`,
      `ratio ${spread(ratios, 2)}, at most ${RATIO}: ${verdict(quantile(ratios, 0.5) <= RATIO)}`,
    ];
    console.log(columns.join('   '));
  }

  await printEmbeds(browser, site.url);

  console.log(
    `\nHome page on a slow phone: milliseconds in which it keeps a hand waiting, median of ${PAIRS} visits [quartiles]`,
  );
  for (const lang of LANGS) {
    const visits = [];
    for (let n = 0; n < PAIRS; n++) visits.push(await blockingOf(browser, `${site.url}${lang}/`, 'luhansk'));
    const [arriving, answer] = [visits.map((of) => of.arriving), visits.map((of) => of.answer)];
    const columns = [
      `${lang}/`.padEnd(5),
      `arriving ${spread(arriving)}: ${verdict(quantile(arriving, 0.5) < BLOCKING)}`,
      `from a tap on a region to its outline ${spread(answer)}: ${verdict(quantile(answer, 0.5) < BLOCKING)}`,
      `to its page, network and all ${spread(visits.map((of) => of.change))}`,
    ];
    console.log(columns.join('   '));
  }

  console.log(
    `\nA slow phone that has all it needs: milliseconds from a hand to what it leaves on the screen, median of ${PAIRS} visits [quartiles]`,
  );
  for (const path of ['en/', 'uk/region/kherson/', 'en/all/']) {
    const visits: Narrowing[] = [];
    for (let n = 0; n < PAIRS; n++) visits.push(await narrowingOf(browser, site.url + path));
    const columns = (['filter', 'lens', 'clear', 'legend', 'legendAgain', 'search'] as const).map((act) => {
      const times = visits.map((of) => of[act]);
      return `${act} ${spread(times)}: ${verdict(quantile(times, 0.5) < BLOCKING)}`;
    });
    console.log([path.padEnd(20), ...columns].join('   '));
  }

  console.log('\nMany measures: how many times longer ten times as many take');
  // It draws components, which Vite knows how to read.
  const vite = await createServer({ server: { middlewareMode: true, hmr: false }, appType: 'custom' });
  const { answerOf, growthOf } = (await vite.ssrLoadModule('/tests/bench/growth.ts')) as typeof growth;
  for (const few of [100, 1000]) {
    const growth = growthOf(few);
    console.log(
      `${few} to ${few * 10}`.padEnd(16),
      growth.toFixed(2),
      `at most ${GROWTH}: ${verdict(growth <= GROWTH)}`,
    );
  }
  console.log('\nFilter and search: milliseconds for so many measures');
  const answers = [1000, 10_000, 100_000].map((count) => ({ count, ...answerOf(count) }));
  for (const [n, { count, filter, search }] of answers.entries()) {
    const before = answers[n - 1];
    const grown =
      before === undefined
        ? []
        : [filter / before.filter, search / before.search].map((times) => times <= GROWTH);
    const fast = count !== 10_000 || Math.max(filter, search) < ANSWER;
    const columns = [String(count).padEnd(8), `filter ${filter.toFixed(1)}`, `search ${search.toFixed(1)}`];
    console.log([...columns, verdict(fast && grown.every(Boolean))].join('   '));
  }
  await vite.close();
} finally {
  await browser.close();
  await site.close();
}

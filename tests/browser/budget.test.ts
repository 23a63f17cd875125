// Knows: what each type of page may cost its reader: bytes over the wire, and no movement while it arrives. Does not know: time.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { compress } from '../../src/build/compress.ts';
import { serve, type Served } from '../../src/build/serve.ts';
import { LANGS } from '../../src/catalogue/types.ts';
import { launch } from '../launch.ts';
import { shiftOf } from '../bench/shift.ts';
import { BUDGET, pageTypes, weigh } from '../bench/weigh.ts';

const { dir } = inject('site');
const browser = await launch();
let packed: string;
let site: Served;

// The site of the tests is built without its packed twins; here the pages that are weighed get theirs.
beforeAll(async () => {
  packed = await mkdtemp(join(tmpdir(), 'packed-'));
  const weighed = LANGS.flatMap((lang) =>
    [...pageTypes(dir, lang).values()].map((path) => `${path}index.html`),
  );
  for (const file of [...weighed, 'assets', 'icon.svg'])
    await cp(join(dir, file), join(packed, file), { recursive: true });
  await compress(packed);
  site = await serve(packed, { port: 0 });
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await rm(packed, { recursive: true });
});

describe.each(LANGS)('%s', (lang) => {
  describe.each([...pageTypes(dir, lang)])('the heaviest page of type "%s"', (_, path) => {
    test('stays within its budget of bytes', async () => {
      const { withoutFonts, withFonts } = await weigh(browser, site.url + path);
      expect(withoutFonts).toBeLessThanOrEqual(BUDGET.withoutFonts);
      expect(withFonts).toBeLessThanOrEqual(BUDGET.withFonts[lang]);
      // Were the fonts not counted at all, every page would keep its budget of them.
      expect(withFonts).toBeGreaterThan(withoutFonts);
    });

    test('does not move on a phone while it arrives, and at most by a line of words when its fonts do', async () => {
      const { arriving, fonts, moved } = await shiftOf(browser, dir, path, 390);
      // Three decimals, as Chromium’s own tools give it.
      expect(arriving.toFixed(3), moved.join('\n')).toBe('0.000');
      expect(fonts, moved.join('\n')).toBeLessThan(0.05);
    });
  });
});

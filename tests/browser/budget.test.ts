// Knows: what each type of page may cost its reader: bytes over the wire, and no movement while it arrives. Does not know: time.
import { afterAll, describe, expect, inject, test } from 'vitest';
import { LANGS } from '../../src/catalogue/types.ts';
import { launch } from '../bench/phone.ts';
import { shiftOf } from '../bench/shift.ts';
import { BUDGET, pageTypes, weigh } from '../bench/weigh.ts';

const browser = await launch();
afterAll(() => browser.close());
const { dir, url } = inject('site');

describe.each(LANGS)('%s', (lang) => {
  describe.each([...pageTypes(dir, lang)])('the heaviest page of type "%s"', (_, path) => {
    test('stays within its budget of bytes', async () => {
      const { withoutFonts, withFonts } = await weigh(browser, url + path);
      expect(withoutFonts).toBeLessThanOrEqual(BUDGET.withoutFonts);
      expect(withFonts).toBeLessThanOrEqual(BUDGET.withFonts[lang]);
    });

    test('does not move on a phone while it arrives, nor when its fonts do', async () => {
      const { sum, moved } = await shiftOf(browser, dir, path, 390);
      // Two decimals, as Chrome's report of what readers met gives it: a word's end may give way by a pixel to its own font.
      expect(sum.toFixed(2), moved.join('\n')).toBe('0.00');
    });
  });
});

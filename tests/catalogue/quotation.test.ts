// Knows: what stands inside and outside quotation marks. Does not know: which words are allowed there.

import { describe, expect, test } from 'vitest';
import { isName, takeApart } from '../../src/catalogue/quotation.ts';

describe('a text is taken apart at its quotation marks', () => {
  test('English and Ukrainian marks', () => {
    expect(takeApart('The “LPR” says')).toEqual({ outside: 'The   says', quoted: ['LPR'] });
    expect(takeApart('Так звана «ЛНР»')).toEqual({ outside: 'Так звана  ', quoted: ['ЛНР'] });
  });

  test('what stands in inner marks belongs to the outer quotation', () => {
    expect(takeApart('“a “b” c”')?.quoted).toEqual(['a “b” c']);
    expect(takeApart('«а „б“ в»')).toEqual({ outside: ' ', quoted: ['а „б“ в'] });
  });

  test('an apostrophe is no mark', () => {
    expect(takeApart('people’s “words”')).toEqual({ outside: 'people’s  ', quoted: ['words'] });
  });

  test.each(['“open', 'closed”', '«open', '«crossed “over» again”'])('%s is refused', (text) => {
    expect(takeApart(text)).toBeNull();
  });
});

describe('a Ukrainian quotation', () => {
  test('that begins like a name is one', () => {
    expect(isName('Рубрика', 'uk')).toBe(true);
    expect(isName('Новая газета Европа', 'uk')).toBe(true);
  });

  test('that begins small, or is an abbreviation, is a term', () => {
    expect(isName('безхазяйне', 'uk')).toBe(false);
    expect(isName('ДНР', 'uk')).toBe(false);
  });

  test('English puts no names in marks', () => {
    expect(isName('Special regime', 'en')).toBe(false);
  });
});

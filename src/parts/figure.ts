// Knows: how a figure of the evidence is put into words: what it is counted as, and of what. Does not know: who gives it, how it is set.
import type { MeasureNumber } from '../catalogue/types.ts';
import { numberWords } from '../i18n/numbers.ts';
import type { Translator } from '../i18n/messages.ts';

/** "over 2,000,000" and "passports"; a percent sign belongs to the number. */
export function figure(
  { value, unit, qualifier }: MeasureNumber,
  t: Translator,
): { amount: string; of: string } {
  const of = unit[t.lang];
  const sign = of.startsWith('%') ? '%' : '';
  const amount = t(`number.${qualifier}`, { value: numberWords(value, t.lang) + sign });
  return { amount, of: of.slice(sign.length).trim() };
}

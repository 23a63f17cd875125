// Knows: how numbers are written in each language. Does not know: what is counted.
import type { Lang } from '../catalogue/types.ts';

const MARKS: Record<Lang, { readonly thousands: string; readonly decimal: string }> = {
  en: { thousands: ',', decimal: '.' },
  uk: { thousands: '\u00a0', decimal: ',' },
};

/** 1688775 → "1,688,775" or «1 688 775» with no-break spaces. Own marks, so that server and browser agree. */
export function numberWords(value: number, lang: Lang): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, MARKS[lang].thousands);
  return fraction === undefined ? grouped : grouped + MARKS[lang].decimal + fraction;
}

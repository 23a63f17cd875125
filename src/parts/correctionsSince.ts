// Knows: how the page of corrections is narrowed to those since a day, of the measures that are asked for, and of the map, and says so. Does not know: who asks.
import { LANGS } from '../catalogue/terms.ts';
import { dateWords } from '../i18n/dates.ts';
import type { View } from '../state/view.ts';

/**
 * Shows what the view asks for; one that names no day shows all.
 * @param root what holds the corrections
 */
export function narrowCorrections(root: HTMLElement, { since, measure }: View): void {
  const show = (selector: string, isShown: boolean): void => {
    for (const element of root.querySelectorAll<HTMLElement>(selector)) element.hidden = !isShown;
  };
  const isNarrowed = since !== '';
  let shown = 0;
  for (const article of root.querySelectorAll<HTMLElement>('article')) {
    const { day = '', of } = article.dataset;
    // The map stands in whatever shows a measure.
    const isAsked = measure.length === 0 || of === undefined || measure.includes(of);
    article.hidden = isNarrowed && (day < since || !isAsked);
    if (!article.hidden) shown++;
  }
  show('[data-since]', isNarrowed);
  show('[data-none]', !isNarrowed);
  show('[data-asked=day]', measure.length === 0);
  show('[data-asked=copy]', measure.length > 0);
  show('[data-none-since]', shown === 0);
  if (!isNarrowed) return;
  const lang = LANGS.find((known) => known === document.documentElement.lang) ?? 'en';
  for (const place of root.querySelectorAll('[data-date]'))
    place.textContent = dateWords(since, lang, 'long');
}

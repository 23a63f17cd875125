// Knows: how what is found takes the place of what a page says otherwise, gives it back, and is told to whoever listens. Does not know: how it is drawn.
import { untrack } from 'svelte';
import { afterPaint } from '../parts/afterPaint.ts';
import { address } from '../state/address.ts';
import type { Finding } from '../state/finding.svelte.ts';
import type { ListPage } from '../state/page.ts';
import { tellListed } from './listed.ts';

/** What stays: head and way back of the list, and what explains its symbols. */
const STAYS = '.sheet, .back, .key';

/** Set while what had its place taken comes back. */
const RETURNING = 'data-returning';

/**
 * To be called where effects may be made.
 * @param put draws into an element while something is found, until what it returns is called
 */
export function takeThePlace(
  bar: HTMLElement,
  { path, lang }: ListPage,
  finding: Finding,
  put: (target: Element) => () => void,
): void {
  const results = document.createElement('div');
  const returned = afterPaint(() => bar.parentElement?.removeAttribute(RETURNING));
  const isList = $derived.by(() => {
    const { lens, sort } = finding.view;
    // Home says how to begin, until something is asked for.
    const byLens = lens === 'side' && path !== address.home(lang);
    return finding.isNarrowed || byLens || (sort !== 'reported' && path.startsWith(address.measures(lang)));
  });
  $effect(() => {
    if (!isList) return;
    const kept = [...(bar.parentElement?.children ?? [])].filter(
      (part) => part !== bar && !part.matches(STAYS),
    );
    for (const part of kept) part.remove();
    bar.after(results);
    const undo = untrack(() => put(results));
    return () => {
      undo();
      // A long list comes back as far as it is in sight, and whole when that has been painted.
      bar.parentElement?.setAttribute(RETURNING, '');
      results.replaceWith(...kept);
      returned();
    };
  });
}

/** Says how much is shown, on the page and for the ear, and that there are other cards and symbols now. */
export function sayCount({ t }: ListPage, finding: Finding): void {
  const count = document.querySelector('.sheet .count');
  const whole = count?.textContent ?? '';
  let said = '';
  $effect(() => {
    const words = t('find.shown', { n: finding.found.length, of: finding.scope.length });
    if (count !== null) count.textContent = finding.isNarrowed ? words : whole;
    const voice = document.getElementById('voice');
    if (voice !== null && said !== '' && said !== words) voice.textContent = words;
    said = words;
  });
  $effect(() => {
    void finding.found;
    void finding.view.lens;
    tellListed();
  });
}

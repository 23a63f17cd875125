// Knows: where pupils find what a step of a lesson shows, and whether their own devices can come there. Does not know: the lesson's words, or how a link is drawn.
import type { Lang, StepView } from '../catalogue/types.ts';
import { address } from './address.ts';
import { formatView, INITIAL_VIEW } from './view.ts';

/** The reader's page with the measures of the step pointed out, below the site's root; of a step on paper, the map as it is. */
export function pupilsAddress(lang: Lang, view: StepView | null): string {
  const [region, another] = view?.regions ?? [];
  const path =
    region !== undefined && another === undefined ? address.region(lang, region) : address.home(lang);
  return path + formatView({ ...INITIAL_VIEW, measure: view?.measures ?? [] });
}

/** Names of this very machine, which lead every other machine to itself. */
const OWN = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$/;

/**
 * The whole address for a pupil's device; null: this copy has none that another device could open.
 * @param link relative, as the page has it
 * @param opened where the page was opened from
 * @param published where this page lies on the public site, when that is known
 */
export function pupilsUrl(link: string, opened: string, published: string | null): string | null {
  const here = new URL(opened);
  if (/^https?:$/.test(here.protocol) && !OWN.test(here.hostname)) return new URL(link, here).href;
  return published === null ? null : new URL(link, published).href;
}

/** Longer addresses are typed wrongly. */
const LONGEST = 70;

/**
 * As it is read aloud and typed in: without what a browser adds by itself; of a long one, the page alone, without what is pointed
 * out on it.
 */
export function readable(url: string): string {
  const words = url.replace(/^https?:\/\//, '');
  return words.length <= LONGEST ? words : words.replace(/\?.*$/, '');
}

// Knows: where pupils find what a step of a lesson shows, and whether their own devices can come there. Does not know: the lesson's words, or how a link is drawn.
import type { Lang, StepView } from '../catalogue/types.ts';
import { address } from './address.ts';
import { inAllRegions } from './select.ts';
import type { Located } from './select.ts';
import { formatView, INITIAL_VIEW } from './view.ts';
import type { View } from './view.ts';

/**
 * The reader's page that lists the measures of the step, with these pointed out, below the site's root; of two regions with all that is
 * reported there, the page that compares them; of a step on paper, the map as it is.
 * @param measures all that there are
 */
export function pupilsAddress(
  lang: Lang,
  view: StepView | null,
  measures: readonly (Located & { readonly category: string })[],
): string {
  const chosen = measures.filter(({ id }) => view?.measures.includes(id));
  const asking = (patch: Partial<View>): string =>
    formatView({ ...INITIAL_VIEW, measure: view?.measures ?? [], ...patch });
  const [region, another] = new Set([...(view?.regions ?? []), ...chosen.flatMap(({ regions }) => regions)]);
  if (view?.all === true && region !== undefined && another !== undefined)
    return address.compare(lang, region, another);
  if (region !== undefined && another === undefined) return address.region(lang, region) + asking({});
  if (chosen.length === 0) return address.home(lang);
  if (inAllRegions(chosen).length === chosen.length) return address.all(lang) + asking({});
  // No page lists them side by side as it is: home does when it is asked for measures like these.
  const category = [...new Set(chosen.map((measure) => measure.category))];
  return address.home(lang) + asking({ category });
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

// Knows: where a class is shown what a page shows: its lesson, region, measure or comparison, or all four regions. Does not know: how it is shown.
import type { Lang, Lesson } from '../catalogue/types.ts';
import { address } from './address.ts';
import { ALL } from './ownSteps.ts';

const SUBJECT = /^[a-z]{2}\/(?:region|measure|compare|lesson|handout|practice)\/([^/]+)\//;

/**
 * The address, below the site's root, on which a class sees the subject of a page.
 * @param path of the page: `en/region/luhansk/`
 * @param lessons all that the site has; a page of one of them leads to its presenter
 */
export function presentAddress(lang: Lang, path: string, lessons: readonly Pick<Lesson, 'id'>[]): string {
  const subject = SUBJECT.exec(path)?.[1] ?? ALL;
  return lessons.some(({ id }) => id === subject)
    ? address.present(lang, subject)
    : `${address.ownPresent(lang)}?steps=${subject}`;
}

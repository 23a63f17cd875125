// Knows: what axe-core says of an open page. Does not know: which page it is.
import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** A page, or a frame in somebody else's. */
type Opened = Page | Frame;

const SOURCE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Puts axe into a page that has just been opened; the page's content policy does not reach what a debugger does. */
export const inject = (page: Opened): Promise<unknown> => page.evaluate(SOURCE);

const run = async (page: Opened, options: RunOptions): Promise<string[]> => {
  const { violations } = await page.evaluate(
    (given) =>
      (globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(
        given,
      ),
    { ...options, resultTypes: ['violations' as const] },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
};

/**
 * Experimental in axe: it takes the "+9" beside a region's symbols for a word of its name. What the rule is for, that a link is
 * called by the words a reader sees, is looked at in documents.test.ts.
 */
const NOT_ASKED = { 'label-content-name-mismatch': { enabled: false } };

/** Everything that breaks WCAG 2.0 to 2.2 A and AA or good practice, as words. */
export const complaints = (page: Opened): Promise<string[]> =>
  run(page, { runOnly: { type: 'tag', values: STANDARDS }, rules: NOT_ASKED });

/** What depends on colours alone: for a second theme of a page that has been asked about everything. */
export const complaintsOfColour = (page: Opened): Promise<string[]> =>
  run(page, { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } });

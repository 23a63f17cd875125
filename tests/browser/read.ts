// Knows: what a reader can read on a page and where its links lead. Does not know: which page it is.
import type { Page } from 'playwright-core';

export interface Content {
  /** Everything that can be read once what is folded is unfolded, with single spaces. */
  readonly text: string;
  /** Where links lead: below the site's root for its own pages, whole for others; without fragments. */
  readonly links: readonly string[];
}

/** With single spaces, as texts are compared. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

export async function contentOf(page: Page): Promise<Content> {
  const { text, links, root } = await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    const { origin } = location;
    return {
      text: document.body.innerText,
      links: [...document.querySelectorAll<HTMLAnchorElement | SVGAElement>('a[href]')].map((link) =>
        new URL(link.getAttribute('href') ?? '', location.href).href.replace(/#.*$/, ''),
      ),
      root: `${origin}/`,
    };
  });
  return {
    text: plain(text),
    links: links.map((link) => (link.startsWith(root) ? link.slice(root.length) : link)),
  };
}

/** Which card of the list a reader has before the eyes, and how far down the screen it is, px. */
export const cardInSight = (page: Page) =>
  page.evaluate(() => {
    const card = document.elementFromPoint(innerWidth - 200, innerHeight / 2)?.closest('article');
    return { id: card?.id, top: card && Math.round(card.getBoundingClientRect().top) };
  });

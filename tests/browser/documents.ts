// Knows: what stands in every built document, read by a browser's own parser without opening it. Does not know: what ought to stand there.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toolPage } from './chromium.ts';

export interface Link {
  /** As it is written. */
  readonly href: string;
  readonly rel: string;
  readonly words: string;
}
export interface Document {
  /** Below the site's root: `en/index.html`. */
  readonly file: string;
  readonly source: string;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  /** The language of each h1. */
  readonly h1: readonly string[];
  readonly ids: readonly string[];
  /** Ids that labels, headings, symbols and paints refer to. */
  readonly references: readonly string[];
  readonly links: readonly Link[];
  /** What each region on the map is called, and every name that is written in its link at any width. */
  readonly regions: readonly { readonly called: string; readonly written: readonly string[] }[];
  /** Every link element, of the head and at the body's end. */
  readonly head: readonly { readonly rel: string; readonly href: string; readonly hreflang: string }[];
  /** `name` or `property` and content of every meta element. */
  readonly meta: Readonly<Record<string, string>>;
  readonly landmarks: readonly string[];
  /** Quotations, whole and part by part, with the language that they are marked with. */
  readonly quotes: readonly { readonly lang: string; readonly words: string }[];
  /** Type and source of every script; one without a source is written out in the page. */
  readonly scripts: readonly { readonly type: string; readonly src: string }[];
  /** Start and end tags in order, as the source has them and as the parser understood them. */
  readonly tags: { readonly written: string; readonly parsed: string };
  /** Blocks that stand within what may hold words alone, as `p > div`. */
  readonly misplaced: readonly string[];
  /** Attributes that a strict content policy would refuse: styles and handlers. */
  readonly refused: readonly string[];
}

/** Every file of a built site below `dir`, by its path. */
export const filesOf = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1));

/** What stands in documents, given by their file's name and their source. */
export async function read(sources: ReadonlyMap<string, string>): Promise<Document[]> {
  const page = await toolPage();
  const documents: Document[] = [];
  for (const [file, source] of sources)
    documents.push({ file, source, ...(await page.evaluate(readDocument, source)) });
  await page.close();
  return documents;
}

/** Every page of a built site; what stands in other people's pages is looked at with its hosts. */
export const documentsOf = (dir: string): Promise<Document[]> =>
  read(
    new Map(
      filesOf(dir)
        .filter((file) => file.endsWith('.html') && !/^(?:embed|frozen|offline)\//.test(file))
        .map((file) => [file, readFileSync(join(dir, file), 'utf8')]),
    ),
  );

/** Runs in the browser. */
function readDocument(source: string): Omit<Document, 'file' | 'source'> {
  const read = new DOMParser().parseFromString(source, 'text/html');
  const all = <E extends Element = Element>(selector: string): E[] => [...read.querySelectorAll<E>(selector)];
  const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';
  const words = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
  const langOf = (element: Element): string => element.closest('[lang]')?.getAttribute('lang') ?? '';
  /** Tags alone: what is between them, and attributes, parsers agree on. */
  const tagsOf = (html: string): string =>
    html
      .replace(/<!--.*?-->|<!doctype[^>]*>/gis, '')
      .replace(/(<(script|style)\b[^>]*>).*?(<\/\2>)/gs, '$1$3')
      // Void elements, and those of a drawing that close themselves, are their start and end in one.
      .replace(/<([a-zA-Z][\w-]*)(?:\s(?:[^>"]|"[^"]*")*)?\/>/g, (_, name: string) =>
        /^(meta|link|br|wbr|img|hr|input|col)$/.test(name) ? `<${name}>` : `<${name}></${name}>`,
      )
      .match(/<\/?[a-zA-Z][\w-]*/g)
      ?.join(' ') ?? '';
  const WORDS_ALONE =
    'p, h1, h2, h3, h4, span, b, strong, em, cite, q, dt, summary, caption, button, label, th > a';
  const BLOCKS =
    'p, div, ul, ol, dl, table, section, article, header, footer, nav, main, aside, figure, blockquote, h1, h2, h3, details';
  return {
    lang: read.documentElement.lang,
    title: read.title,
    description: attribute(read.querySelector('meta[name=description]') ?? read.body, 'content'),
    h1: all('h1').map(langOf),
    ids: all('[id]').map(({ id }) => id),
    references: [
      ...all('[href^="#"]').map((element) => attribute(element, 'href').slice(1)),
      ...all('[aria-labelledby], [aria-describedby], [popovertarget]').flatMap((element) =>
        ['aria-labelledby', 'aria-describedby', 'popovertarget'].flatMap((name) =>
          attribute(element, name)
            .split(' ')
            .filter((id) => id !== ''),
        ),
      ),
    ],
    links: all('a[href]').map((link) => ({
      href: attribute(link, 'href'),
      rel: attribute(link, 'rel'),
      words: link.getAttribute('aria-label') ?? words(link),
    })),
    regions: all('svg[data-map] a.region').map((region) => ({
      called: attribute(region, 'aria-label'),
      written: [...region.querySelectorAll('.name')].map(words),
    })),
    head: all('link').map((link) => ({
      rel: attribute(link, 'rel'),
      href: attribute(link, 'href'),
      hreflang: attribute(link, 'hreflang'),
    })),
    meta: Object.fromEntries(
      all('meta[name], meta[property]').map((meta) => [
        meta.getAttribute('name') ?? attribute(meta, 'property'),
        attribute(meta, 'content'),
      ]),
    ),
    landmarks: all('body > header, main, body > footer').map(({ localName }) => localName),
    quotes: all('blockquote, blockquote *').map((quote) => ({ lang: langOf(quote), words: words(quote) })),
    scripts: all('script').map((script) => ({
      type: attribute(script, 'type'),
      src: attribute(script, 'src'),
    })),
    tags: { written: tagsOf(source), parsed: tagsOf(read.documentElement.outerHTML) },
    misplaced: all(WORDS_ALONE).flatMap((element) =>
      [...element.children]
        .filter((child) => child.matches(BLOCKS))
        .map((child) => `${element.localName} > ${child.localName}: ${words(element).slice(0, 40)}`),
    ),
    refused: all('*').flatMap((element) =>
      element.getAttributeNames().filter((name) => name === 'style' || name.startsWith('on')),
    ),
  };
}

// Knows: how a part is rendered in a page's language on the real evidence, and what a reader can read of it. Does not know: any part.
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Lang } from '../../src/catalogue/types.ts';
import { createPage } from '../../src/state/page.ts';
import type { Page } from '../../src/state/page.ts';
import { catalogue } from '../data/evidence.ts';

export const pageIn = (lang: Lang): Page => createPage(lang, `${lang}/measure/x/`, catalogue);

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Markup without the marks that Svelte leaves for a browser. */
export const markup = (html: string): string => html.replace(/<!--.*?-->/gs, '');

/** The words of some markup in one line, blocks apart. */
export function textOf(html: string): string {
  return markup(html)
    .replace(/<[^>]*>/g, (tag) => (/^<\/?(?:a|b|cite|span)\b/.test(tag) ? '' : ' '))
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** The markup of a part. */
export function htmlOf<Props extends Record<string, unknown>>(part: Component<Props>, props: Props): string {
  return markup(render(part as Component, { props }).body);
}

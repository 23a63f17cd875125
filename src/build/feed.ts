// Knows: how what is new is told to feed readers, as an Atom feed in each language (RFC 4287). Does not know: what is new, or pages.
import { fullTitle } from '../catalogue/attribution.ts';
import type { Catalogue, Lang } from '../catalogue/types.ts';
import { dateWords } from '../i18n/dates.ts';
import { translator } from '../i18n/messages.ts';
import type { Translator } from '../i18n/messages.ts';
import { address } from '../state/address.ts';
import { newest } from '../state/changes.ts';
import type { News } from '../state/changes.ts';
import { escape } from './escape.ts';

/** A feed tells what is new; the rest is on the site. */
const MOST = 100;

/** A day as Atom wants it: nobody wrote down an hour. */
const midnight = (day: string) => `${day}T00:00:00Z`;

/** An element that holds text. */
const element = (name: string, text: string) => `<${name}>${escape(text)}</${name}>`;

/** An element that holds nothing but attributes. */
const empty = (name: string, attributes: Readonly<Record<string, string>>) =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escape(value)}"`)
    .join('')}/>`;

/** One page in this language, as what an entry or the feed is about. */
const page = (href: string, lang: Lang) =>
  empty('link', { rel: 'alternate', type: 'text/html', hreflang: lang, href });

/** What a measure is, in one paragraph; what opens covered on its page stays covered here. */
function measureWords({ measure }: Extract<News, { measure: unknown }>, t: Translator): string {
  const { care, summary, when, standing, contested, added, changed } = measure;
  const { lang } = t;
  const date = (edtf: string) => dateWords(edtf, lang, 'long');
  const level = [t(`standing.${standing}`), ...(contested ? [t('contested.label').toLowerCase()] : [])];
  return [
    care === null ? summary[lang] : `${t('measure.care')}: ${care[lang]}`,
    `${t('measure.reported')}: ${date(when.reported.edtf)}.`,
    `${t('standing.label')}: ${level.join(', ')}.`,
    `${changed === null ? t('measure.added', { date: date(added) }) : t('measure.changed', { date: date(changed) })}.`,
  ].join(' ');
}

/** A title never travels without who says so, in a feed as elsewhere. */
function entry(news: News, { measures, kinds }: Catalogue, t: Translator, siteUrl: string): string {
  const { lang } = t;
  if ('correction' in news) {
    const { about, changed, why } = news.correction;
    const measure = 'measure' in about ? measures.find(({ id }) => id === about.measure) : undefined;
    const what = measure === undefined ? t('corrections.map') : fullTitle(measure, lang);
    const href = `${siteUrl}${address.corrections(lang)}#${news.id}`;
    return [
      element('id', href),
      element('title', t('feed.correction', { what })),
      element('updated', midnight(news.day)),
      page(href, lang),
      element('summary', `${changed[lang]} ${t('corrections.why', { why: why[lang] })}`),
    ].join('\n');
  }
  const { measure } = news;
  const href = siteUrl + address.measure(lang, measure.id);
  const label = kinds.find(({ id }) => id === measure.kind)?.name[lang] ?? measure.kind;
  return [
    element('id', href),
    element('title', fullTitle(measure, lang)),
    element('published', midnight(measure.added)),
    element('updated', midnight(news.day)),
    page(href, lang),
    empty('category', { term: measure.kind, label }),
    element('summary', measureWords(news, t)),
  ].join('\n');
}

/** What the feed of a language is called. */
export function feedTitle(lang: Lang): string {
  const t = translator(lang);
  return t('feed.title', { site: t('site.name') });
}

/**
 * The feed of one language. Atom asks for an author. While nobody has said who publishes this copy, that is the site by its
 * own name: no person or body is invented, and the speakers, who did not write this, stand in the titles.
 */
export function feed(catalogue: Catalogue, lang: Lang, siteUrl: string): string {
  const t = translator(lang);
  const news = newest(catalogue, MOST);
  const self = siteUrl + address.feed(lang);
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    element('id', self),
    element('title', feedTitle(lang)),
    element('subtitle', t('disclaimer.short')),
    element('updated', midnight(news[0]?.day ?? catalogue.dates.compiled)),
    empty('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    page(siteUrl + address.corrections(lang), lang),
    `<author>${element('name', catalogue.publication.publisher ?? t('site.name'))}</author>`,
    element('icon', `${siteUrl}icon.svg`),
    ...news.map((one) => `<entry>\n${entry(one, catalogue, t, siteUrl)}\n</entry>`),
    `</feed>`,
    ``,
  ].join('\n');
}

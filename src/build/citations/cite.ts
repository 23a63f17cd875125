// Knows: how works are cited as APA and the Chicago Manual have it, and as BibTeX and CSL-JSON, in both languages. Does not know: which works.
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import type { Citations, CslItem } from '../../catalogue/bibliography.ts';
import type { Lang } from '../../catalogue/types.ts';
import { dateWords } from '../../i18n/dates.ts';
import { translator } from '../../i18n/messages.ts';
import { edtfOfParts } from '../compile/dates.ts';
import chicago from './chicago.csl?raw';
import ukrainian from './uk-UA.xml?raw';

const LOCALES: Readonly<Record<Lang, string>> = { en: 'en-US', uk: 'uk-UA' };

const csl = plugins.config.get('@csl');
csl.styles.add('chicago', chicago);
csl.locales.add(LOCALES.uk, ukrainian);
const { format } = plugins.config.get('@bibtex');
// An id is stable, and a reader's own; titles are in Cyrillic too, which every BibTeX of today reads.
Object.assign(format, { useIdAsLabel: true, asciiOnly: false, checkLabel: false });

/** APA has the year first and then month and day, which in Ukrainian would be in the wrong order and the wrong case. */
function inUkrainianOrder(item: CslItem): CslItem {
  const parts = item.issued?.['date-parts'];
  if (parts === undefined) return item;
  const words = dateWords(edtfOfParts(parts), 'uk', 'long').replaceAll('\u00a0', ' ');
  const [, day, year] = /^(.*?) ?(\d{4}) (?:року|рік)$/.exec(words) ?? [];
  if (year === undefined || day === '') return item;
  const about = item.issued?.circa === true ? 'бл. ' : '';
  return { ...item, issued: { literal: `${about}${year}, ${day}` } };
}

/** An outlet keeps the letters of its name: APA would write every word of it large. */
const withNameKept = <Item extends CslItem>(item: Item): Item => ({
  ...item,
  'container-title': `<span class="nocase">${item['container-title']}</span>`,
});

function bibliography(items: readonly CslItem[], style: string, lang: Lang): string[] {
  const options = { format: 'text', style, lang: LOCALES[lang], nosort: true };
  const text = new Cite(items.map(withNameKept)).format('bibliography', options);
  return text.trim().split('\n');
}

/** BibTeX has no outlet of a page, only who publishes it, and no date that is about right: a note says so. */
const forBibtex = (item: CslItem, lang: Lang): object => ({
  ...(item.type === 'webpage' ? { publisher: item['container-title'] } : {}),
  ...item,
  ...(item.issued?.circa === true ? { note: translator(lang)('source.dateInferred') } : {}),
});

/** The works in their order, in every format. */
export function cite(items: readonly CslItem[], lang: Lang): Citations {
  return {
    apa: bibliography(lang === 'uk' ? items.map(inUkrainianOrder) : items, 'apa', lang),
    chicago: bibliography(items, 'chicago', lang),
    bibtex: new Cite(items.map((item) => forBibtex(item, lang)))
      .format('bibtex')
      .trim()
      .replaceAll('\t', '  ')
      // The plugin gives every address a second time, under the name that BibTeX had for it before it knew addresses.
      .replaceAll(/^ *howpublished = .*\n/gm, ''),
    csl: JSON.stringify(items, null, 2),
  };
}

// Knows: what a practice card must ask, offer, keep folded and tell, and what its sheets hold. Does not know: how a card looks, or what its script does.
import { describe, expect, test } from 'vitest';
import { measure as measureRows } from '../../src/build/pages/measure.ts';
import { practice as rows } from '../../src/build/pages/practice.ts';
import { LANGS } from '../../src/catalogue/types.ts';
import type { Lang, Measure } from '../../src/catalogue/types.ts';
import { evidenceKey, textOfLine } from '../../src/parts/evidenceKey.ts';
import { otherVoices } from '../../src/parts/practiceChoices.ts';
import { address } from '../../src/state/address.ts';
import { measureOf } from '../data/evidence.ts';
import { markup, pageIn, textOf } from '../parts/html.ts';
import { inside, linksOf, material } from './rows.ts';

const { catalogue } = material;
const cards = catalogue.practice.map(measureOf);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

function bodyOf(path: string, lang: Lang): string {
  const row = rows(material, lang).find((one) => one.path === path);
  if (row === undefined) throw new Error(`got no page at ${path}, expected one`);
  return markup(row.render().body);
}
const cardOf = ({ id }: Measure, lang: Lang) => inside(bodyOf(address.practiceCard(lang, id), lang), 'main');
const foldedIn = (html: string) => [...html.matchAll(/<details.*?<\/details>/gs)].map(([part]) => part);
/** Without what shows with how well the claim is established. */
const openIn = (html: string) =>
  html.replace(/<details.*?<\/details>|<span class="standing.*?<\/span>/gs, ' ');
const knownOf = (measure: Measure, lang: Lang) =>
  evidenceKey(measure, pageIn(lang)).map(({ answer }) => answer.map((line) => plain(textOfLine(line))));

describe.each(LANGS)('in %s', (lang) => {
  const { t } = pageIn(lang);
  const all = bodyOf(address.practice(lang), lang);
  const chosenFrom = (html: string) =>
    [...html.matchAll(/<div role="group".*?<\/div>/gs)].map(([part]) =>
      [...part.matchAll(/<label.*?<\/label>/gs)].map(([label]) => textOf(label)),
    );

  test('the page of the cards leads to each in teaching order, with who says so in the same link', () => {
    const links = [...inside(all, 'ol').matchAll(/<a [^>]*>.*?<\/a>/gs)].map(([link]) => link);
    const main = inside(all, 'main');
    expect(linksOf(main).slice(1)).toEqual(cards.map(({ id }) => `../../${address.practiceCard(lang, id)}`));
    cards.forEach(({ title, attribution }, n) => {
      const words = textOf(links[n] ?? '');
      expect(words).toContain(plain(title[lang]));
      expect(words).toContain(plain(attribution[lang]));
    });
  });

  test('it names the three questions as Stanford’s, and says that there is no score', () => {
    const text = textOf(inside(all, 'aside'));
    expect(text).toContain('Civic Online Reasoning');
    for (const of of ['behind', 'evidence', 'others'] as const)
      expect(text).toContain(plain(t(`lesson.asks.${of}`)));
    expect(text).toContain(plain(t('practice.how.score')));
  });

  test('a card tells the claim with who says so, and asks four questions and one that has no key', () => {
    for (const measure of cards) {
      const text = textOf(openIn(cardOf(measure, lang)));
      for (const words of [measure.title, measure.summary]) expect(text).toContain(plain(words[lang]));
      for (const { asked } of evidenceKey(measure, pageIn(lang))) expect(text).toContain(plain(asked));
      expect(text).toContain(plain(t('practice.gain')));
      expect(text).toContain(plain(t('practice.gainNote')));
    }
  });

  test('what is known is folded under each question, whole, and nowhere else; so is how well the claim is established', () => {
    for (const measure of cards) {
      const html = cardOf(measure, lang);
      const [established = '', ...answers] = foldedIn(html);
      expect(answers).toHaveLength(4);
      const told = textOf(openIn(html));
      knownOf(measure, lang).forEach((lines, n) => {
        const folded = textOf(answers[n] ?? '');
        for (const line of lines) {
          expect(folded).toContain(line);
          expect(told).not.toContain(line);
        }
      });
      const standing = plain(t(`standing.${measure.standing}`));
      expect(textOf(established)).toContain(standing);
      expect(told).not.toContain(standing);
      expect(html).not.toMatch(/<details[^>]* open/);
    }
  });

  test('to choose from there is the same on every card for the first question, and for the third at least one voice, and nobody', () => {
    for (const measure of cards) {
      const [sorts = [], voices = []] = chosenFrom(cardOf(measure, lang));
      expect(sorts).toEqual(chosenFrom(cardOf(measureOf(cards[0]?.id ?? ''), lang))[0]);
      expect(sorts.length).toBeGreaterThan(4);
      expect(voices.length, measure.id).toBeGreaterThan(1);
      expect(voices.at(-1)).toBe(t('practice.nobody'));
      const { compare } = new Intl.Collator(lang, { sensitivity: 'base' });
      for (const names of [sorts, voices.slice(0, -1)]) expect(names).toEqual(names.toSorted(compare));
    }
  });

  test('every voice to choose from is told of in the key', () => {
    for (const measure of cards) {
      const [, , others = []] = knownOf(measure, lang);
      for (const voice of otherVoices(measure, pageIn(lang)).slice(0, -1))
        expect(others.join(' ').toLowerCase()).toContain(plain(voice).toLowerCase());
    }
  });

  test('each card leads to the next, to its measure and to all cards; the last leads back', () => {
    cards.forEach(({ id }, n) => {
      const links = linksOf(cardOf(measureOf(id), lang));
      const next = cards[n + 1];
      const up = '../../../';
      expect(links).toContain(up + address.measure(lang, id));
      expect(links).toContain(up + address.practice(lang));
      if (next !== undefined) expect(links).toContain(up + address.practiceCard(lang, next.id));
    });
  });

  test('a measure leads to its card, and one without a card to none', () => {
    const [card] = cards;
    const other = catalogue.measures.find(({ id }) => !catalogue.practice.includes(id));
    const pages = measureRows(material, lang);
    const linksAt = (id = '') =>
      linksOf(markup(pages.find(({ path }) => path === address.measure(lang, id))?.render().body ?? ''));
    const isCard = (link: string) => link.includes(`/${address.practice(lang)}`);
    expect(linksAt(card?.id).filter(isCard)).toEqual([
      `../../../${address.practiceCard(lang, card?.id ?? '')}`,
    ]);
    expect(linksAt(other?.id).length).toBeGreaterThan(5);
    expect(linksAt(other?.id).filter(isCard)).toEqual([]);
  });

  test('on paper stand first the cards without any key, two to a sheet, then the keys with the same numbers', () => {
    const sheets = all.slice(all.indexOf('class="sheets'));
    const [pupils = '', keys = ''] = sheets.split(/<div class="keys/);
    expect(pupils.match(/class="pair/g)).toHaveLength(Math.ceil(cards.length / 2));
    expect(pupils.match(/<article/g)).toHaveLength(cards.length);
    cards.forEach((measure, n) => {
      expect(textOf(pupils)).toContain(plain(t('practice.number', { n: n + 1, all: cards.length })));
      expect(textOf(keys)).toContain(
        `${n + 1}. ${plain(measure.title[lang])} ${plain(measure.attribution[lang])}.`,
      );
      for (const line of knownOf(measure, lang).flat()) {
        expect(textOf(keys)).toContain(line);
        expect(textOf(pupils)).not.toContain(line);
      }
    });
  });

  test('a page’s title names who says so, and every description is its own', () => {
    const made = rows(material, lang);
    expect(new Set(made.map(({ description }) => description)).size).toBe(made.length);
    for (const { title, attribution } of cards)
      expect(made.some((row) => row.title.startsWith(`${title[lang]} — ${attribution[lang]}`))).toBe(true);
  });
});

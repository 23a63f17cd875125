// Knows: what the handouts must say and must not: numbers, speakers, dates, sources; keys in a teacher's copy alone. Does not know: how one looks, or where its sheets end.
import { expect, test } from 'vitest';
import { handout as rows } from '../../src/build/pages/handout.ts';
import { leadClaim } from '../../src/catalogue/attribution.ts';
import { runsOf } from '../../src/catalogue/glossary.ts';
import { LANGS } from '../../src/catalogue/types.ts';
import type { Lang } from '../../src/catalogue/types.ts';
import { paperCss } from '../../src/design/theme.ts';
import { dateWords } from '../../src/i18n/dates.ts';
import { translator } from '../../src/i18n/messages.ts';
import { evidenceKey, textOfLine } from '../../src/parts/evidenceKey.ts';
import { ofLesson, ofRegion } from '../../src/parts/handoutNumbers.ts';
import type { Numbered } from '../../src/parts/handoutNumbers.ts';
import { address } from '../../src/state/address.ts';
import { inRegion } from '../../src/state/select.ts';
import { markup, textOf } from '../parts/html.ts';
import { inside, linksOf, material, valuesOf } from './rows.ts';

const { catalogue } = material;
const COPIES = ['pupil', 'teacher'] as const;

/** Everything that is handed out, with the measures that it numbers. */
const subjects: readonly { id: string; numbered: readonly Numbered[] }[] = [
  ...catalogue.regions.map(({ id }) => ({ id, numbered: ofRegion(id, catalogue) })),
  ...catalogue.lessons.map((lesson) => ({ id: lesson.id, numbered: ofLesson(lesson, catalogue) })),
];

const made = new Map<string, string>();
/** The main part of a copy. */
function sheetOf(lang: Lang, id: string, copy: (typeof COPIES)[number]): string {
  const path = copy === 'teacher' ? address.handoutKey(lang, id) : address.handout(lang, id);
  const row = rows(material, lang).find((one) => one.path === path);
  if (row === undefined) throw new Error(`got no page at ${path}, expected one`);
  const html = made.get(path) ?? inside(markup(row.render().body), 'main');
  made.set(path, html);
  return html;
}
/** Letters and figures alone: how words are broken and set apart is not said here. */
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const entriesOf = (html: string): { number: number; html: string }[] =>
  [...html.matchAll(/<li [^>]*data-number="(\d+)".*?<\/li>/gs)].map(([entry, number]) => ({
    number: Number(number),
    html: entry,
  }));

/** What only a teacher may have of a measure: where the answers come from the evidence, not from the list itself. */
const keyOf = ({ measure }: Numbered, lang: Lang): string[] =>
  evidenceKey(measure, { lang, t: translator(lang) })
    .filter(({ question }) => question === 'know' || question === 'missing')
    .flatMap(({ answer }) => answer.map((line) => letters(textOfLine(line))));

test('each region and each lesson has a copy for pupils and one for teachers, in both languages', () => {
  for (const lang of LANGS)
    expect(rows(material, lang).map(({ path }) => path)).toEqual([
      address.handouts(lang),
      ...subjects.flatMap(({ id }) => [address.handout(lang, id), address.handoutKey(lang, id)]),
    ]);
});

test.each(LANGS)('in %s the page of all handouts leads to each of them', (lang) => {
  const [all] = rows(material, lang);
  const links = linksOf(inside(markup(all?.render().body ?? ''), 'main'));
  for (const { id } of subjects)
    for (const to of [address.handout(lang, id), address.handoutKey(lang, id)])
      expect(links).toContain(`../../${to}`);
});

test('the handout of a region numbers all that is reported there in particular', () => {
  for (const { id } of catalogue.regions) {
    const numbered = new Set(ofRegion(id, catalogue).map(({ measure }) => measure.id));
    expect(inRegion(catalogue.measures, id).filter((measure) => !numbered.has(measure.id))).toEqual([]);
  }
});

test.each(LANGS)(
  'in %s every numbered measure says who says so, when, how well it stands, and where it was read',
  (lang) => {
    const t = translator(lang);
    for (const { id, numbered } of subjects)
      for (const copy of COPIES) {
        const entries = entriesOf(sheetOf(lang, id, copy));
        expect(
          entries.map(({ number }) => number),
          id,
        ).toEqual(numbered.map(({ number }) => number));
        for (const [n, { measure }] of numbered.entries()) {
          const text = letters(textOf(entries[n]?.html ?? ''));
          const lead = leadClaim(measure.claims);
          const words = [
            measure.title[lang],
            dateWords(lead.said.edtf, lang, 'short'),
            t(`standing.${measure.standing}`),
            ...measure.claims.map(({ speaker }) => speaker.inSentence[lang]),
            ...measure.claims.flatMap(({ sources }) => sources.map(({ publisher }) => publisher)),
            ...(lead.via.length === 0 && lead.basis !== 'document' ? [t('handout.throughUnknown')] : []),
          ];
          for (const said of words) expect(text, `${id}, ${n + 1}`).toContain(letters(said));
        }
      }
  },
);

test('map and list name the same measures by the same numbers, on paper and on a phone', () => {
  for (const { id, numbered } of subjects) {
    const maps = sheetOf('uk', id, 'pupil').match(/<svg class="map.*?<\/svg>/gs) ?? [];
    expect(maps).toHaveLength(2);
    for (const map of maps) {
      const onMap = new Set([...map.matchAll(/<text class="number[^>]*>(\d+)</g)].map(([, n]) => Number(n)));
      expect(
        [...onMap].sort((a, b) => a - b),
        id,
      ).toEqual(numbered.map(({ number }) => number));
    }
  }
});

test.each(LANGS)(
  'in %s a pupil’s copy holds no key, no notes and no answer of a task; a teacher’s holds them all',
  (lang) => {
    for (const { id, numbered } of subjects) {
      const [pupil, teacher] = COPIES.map((copy) => letters(textOf(sheetOf(lang, id, copy)))) as [
        string,
        string,
      ];
      const lesson = catalogue.lessons.find((one) => one.id === id);
      const told = [
        ...(lesson?.steps ?? []).flatMap(({ notes }) => notes),
        ...(lesson?.activities ?? []).flatMap(({ text }) => text),
        ...(lesson?.assessment.key ?? []),
      ].map(({ words }) => letters(words[lang]));
      const keys = [...numbered.flatMap((each) => keyOf(each, lang)), ...told];
      expect(keys.length).toBeGreaterThan(10);
      expect(
        keys.filter((key) => !teacher.includes(key)),
        id,
      ).toEqual([]);
      expect(
        keys.filter((key) => pupil.includes(key)),
        id,
      ).toEqual([]);
    }
  },
);

test.each(LANGS)('in %s the handout of a lesson asks what its steps ask, and sets its task', (lang) => {
  for (const lesson of catalogue.lessons) {
    const text = letters(textOf(sheetOf(lang, lesson.id, 'pupil')));
    for (const { question, id } of lesson.steps)
      if (id !== lesson.assessment.step || lesson.assessment.answer === 'lines')
        expect(text).toContain(letters(question[lang]));
    expect(text).toContain(letters(lesson.assessment.task[lang]));
    expect(text).toContain(letters(lesson.otherTask[lang]));
  }
});

test('where a lesson promises four lines on the handout, they are there', () => {
  const t = translator('uk');
  for (const { id } of subjects.filter(({ id: of }) => of === 'who-says-so' || of === 'kherson')) {
    const text = textOf(sheetOf('uk', id, 'pupil'));
    for (const question of ['who', 'know', 'others', 'missing'] as const)
      expect(text).toContain(t(`handout.ask.${question}`));
  }
});

test.each(LANGS)('in %s every word in quotation marks that a handout uses is explained on it', (lang) => {
  const all = new Set<string>();
  for (const { id } of subjects)
    for (const copy of COPIES) {
      const html = sheetOf(lang, id, copy);
      const texts = [...html.matchAll(/<(p|h1|h3)[ >].*?<\/\1>/gs)].map(([text]) => textOf(text));
      const used = texts.flatMap((text) =>
        runsOf(text, catalogue.glossary).flatMap(({ term }) => term?.id ?? []),
      );
      const explained = valuesOf(html, 'id').map((of) => of.replace('term-', ''));
      const missing = used.filter((term) => !explained.includes(term));
      expect(missing, `${id}, ${copy}`).toEqual([]);
      for (const term of used) all.add(term);
    }
  expect(all.size).toBeGreaterThan(8);
});

test('a code is printed only where the site has an address, and leads to where no key is', () => {
  const known = { ...material, siteUrl: 'https://example.org/map/' };
  const pageOf = (of: typeof material, id: string): string => {
    const row = rows(of, 'en').find(({ path }) => path === address.handout('en', id));
    return inside(markup(row?.render().body ?? ''), 'main');
  };
  const said = translator('en')('handout.code');
  expect(pageOf(material, 'kherson')).not.toContain(said);
  expect(pageOf(known, 'kherson')).toContain(said);
  expect(textOf(pageOf(known, 'kherson'))).toContain('example.org/map/en/region/kherson/');
  expect(textOf(pageOf(known, 'who-says-so'))).toContain('example.org/map/en/');
  expect(pageOf(known, 'who-says-so')).not.toContain('example.org/map/en/lesson/');
});

test('on paper every colour is a grey', () => {
  const colours = paperCss('.paper').match(/#[\da-f]{6}/g) ?? [];
  expect(colours.length).toBeGreaterThan(25);
  expect(colours.filter((hex) => new Set(hex.slice(1).match(/../g)).size > 1)).toEqual([]);
  const html = sheetOf('en', 'donetsk', 'teacher');
  // What is drawn takes its colours from there alone.
  expect(html.match(/(?:fill|stroke)="(?!none|url|var\(--)[^"]*"/g)).toBeNull();
});

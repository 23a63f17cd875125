// Knows: what the page of a lesson must say and lead to. Does not know: how it looks, or what a lesson may hold.
import { expect, test } from 'vitest';
import { lesson as rows } from '../../src/build/pages/lesson.ts';
import { LANGS } from '../../src/catalogue/types.ts';
import type { Lang, Lesson } from '../../src/catalogue/types.ts';
import { usedIn } from '../../src/parts/lessonMeasures.ts';
import { address } from '../../src/state/address.ts';
import { fileName, OFFLINE_DIR } from '../../src/state/fileAddress.ts';
import { markup, textOf } from '../parts/html.ts';
import { inside, linksOf, material, valuesOf } from './rows.ts';

const { catalogue } = material;
const [first] = catalogue.lessons;
if (first === undefined) throw new Error('got no lesson, expected at least one');

function bodyOf(lang: Lang, { id }: Lesson): string {
  const row = rows(material, lang).find(({ path }) => path === address.lesson(lang, id));
  if (row === undefined) throw new Error(`got no page of ${id}, expected one`);
  return markup(row.render().body);
}

test.each(LANGS)(
  'in %s the page of all lessons leads to each of them, then to what there is for class besides',
  (lang) => {
    const [all] = rows(material, lang);
    const body = markup(all?.render().body ?? '');
    const links = [...linksOf(inside(body, 'main')), ...linksOf(inside(body, 'aside'))];
    const lessons = catalogue.lessons.map(({ id }) => address.lesson(lang, id));
    const files = LANGS.map((of) => OFFLINE_DIR + fileName(of));
    const tools = [address.handouts(lang), address.practice(lang), address.own(lang), ...files];
    expect(links).toEqual([...lessons, ...tools].map((path) => `../../${path}`));
  },
);

test.each(LANGS)('in %s a lesson says all that its file says, before and beside its steps', (lang) => {
  for (const one of catalogue.lessons) {
    const text = textOf(inside(bodyOf(lang, one), 'main')) + textOf(bodyOf(lang, one));
    const words = [
      one.title,
      one.lead,
      one.contentNote,
      one.otherTask,
      one.materials,
      ...one.objectives,
      ...one.extension,
      one.assessment.task,
      ...one.assessment.key.map((sentence) => sentence.words),
      ...one.activities.flatMap(({ title, text: said }) => [
        title,
        ...said.map((sentence) => sentence.words),
      ]),
      ...one.steps.flatMap(({ headline, question, caption, notes }) => [
        headline,
        question,
        ...[...caption, ...notes].map((sentence) => sentence.words),
      ]),
    ];
    for (const said of words) expect(text).toContain(said[lang].replaceAll('\u00a0', ' '));
  }
});

test('what is hard to hear is said before the steps, with the way out', () => {
  const text = textOf(inside(bodyOf('en', first), 'main'));
  const steps = text.indexOf(first.steps[0]?.headline.en ?? '');
  for (const words of [first.contentNote.en, first.otherTask.en]) {
    expect(text).toContain(words);
    expect(text.indexOf(words)).toBeLessThan(steps);
  }
});

test('every sentence of fact leads to the measure whose it is', () => {
  const html = inside(bodyOf('uk', first), 'main');
  const linked = [...html.matchAll(/<a [^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/gs)].map(
    ([, href = '', words = '']) => ({ href, words: textOf(words) }),
  );
  const facts = first.steps.flatMap(({ caption, notes }) => [...caption, ...notes]);
  for (const { words, of } of facts) {
    if (of === null) continue;
    expect(linked).toContainEqual({
      href: `../../../${address.measure('uk', of.measure)}`,
      words: textOf(words.uk),
    });
  }
});

test('the measures that are used are counted, and shown together at one address', () => {
  const ids = usedIn(first, catalogue).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(linksOf(bodyOf('en', first))).toContain(`../../../${address.all('en')}?measure=${ids.join(',')}`);
});

test('each step has its map, which says in words where it is, and leads to its place in the plan', () => {
  const html = bodyOf('en', first);
  const ids = valuesOf(html, 'id');
  for (const { id, view } of first.steps) {
    expect(ids).toContain(`step-${id}-plan`);
    expect(linksOf(html)).toContain(`#step-${id}-plan`);
    if (view !== null) expect(html).toMatch(/<svg [^>]*role="img" aria-label="[^"]+"/);
  }
  expect(html.match(/<svg [^>]*role="img"/g)).toHaveLength(first.steps.filter(({ view }) => view).length);
});

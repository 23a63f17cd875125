// Knows: what can be a step of a teacher's own lesson, and how an address names it, whatever it holds. Does not know: a browser, or how a step looks.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/build/compile/compile.ts';
import { LANGS } from '../../src/catalogue/types.ts';
import { address } from '../../src/state/address.ts';
import { ownSteps } from '../../src/state/ownEntries.ts';
import { ownViews, sortOut, stepsOfLesson } from '../../src/state/ownSteps.ts';
import { createPage } from '../../src/state/page.ts';
import { formatView, INITIAL_VIEW, parseView } from '../../src/state/view.ts';

const catalogue = compile('data');
const made = ownSteps(createPage('en', address.own('en'), catalogue));
const known = made.map(({ entry }) => entry.id);

test('every measure, every region, every pair of regions and all of them can be a step, each under a name of its own', () => {
  expect(new Set(known).size).toBe(known.length);
  expect(known.slice(0, 11)).toEqual([
    'all',
    'zaporizhzhia',
    'kherson',
    'luhansk',
    'donetsk',
    'zaporizhzhia-kherson',
    'zaporizhzhia-luhansk',
    'zaporizhzhia-donetsk',
    'kherson-luhansk',
    'kherson-donetsk',
    'luhansk-donetsk',
  ]);
  expect(known.slice(11)).toEqual(catalogue.measures.map(({ id }) => id));
});

test.each(LANGS)('in %s a step has the title of the evidence and never without who says so', (lang) => {
  const steps = ownSteps(createPage(lang, address.own(lang), catalogue));
  for (const { id, title, attribution } of catalogue.measures) {
    const step = steps.find(({ entry }) => entry.id === id);
    expect(step?.entry).toMatchObject({ title: title[lang], who: attribution[lang] });
    expect(step?.pupils).toBe(address.measure(lang, id));
  }
  for (const { entry } of steps) expect(Object.values(entry).slice(0, 3)).not.toContain('');
});

test('two regions show what is reported in either, each measure once', () => {
  const pair = made.find(({ entry }) => entry.id === 'kherson-luhansk');
  const of = (id: string): Set<string> =>
    new Set(
      catalogue.measures
        .filter(({ precision, regions }) => precision !== 'all' && regions.some((region) => region === id))
        .map((measure) => measure.id),
    );
  const both = new Set([...of('kherson'), ...of('luhansk')]);
  expect(pair?.entry.who).toMatch(new RegExp(`^${both.size}\\s`));
  expect(pair?.pupils).toBe(address.compare('en', 'kherson', 'luhansk'));
});

test('what every lesson shows can be taken over, and nothing in it is unknown or named twice', () => {
  for (const lesson of catalogue.lessons) {
    const steps = stepsOfLesson(lesson, catalogue);
    expect(steps.length, lesson.id).toBeGreaterThan(3);
    expect(sortOut(steps, (id) => known.includes(id)).unknown).toEqual([]);
    expect(new Set(steps).size).toBe(steps.length);
  }
  const view = { regions: ['luhansk', 'kherson'] as const, measures: [], all: true };
  const step = { ...{ id: 'a', minutes: 1, view, headline: { en: '', uk: '' }, caption: [] } };
  const asked = { ...step, question: { en: '', uk: '' }, asks: null, notes: [] };
  // In whatever order a lesson names two regions.
  expect(stepsOfLesson({ steps: [asked] }, catalogue)).toEqual(['kherson-luhansk']);
});

test('the order of the address is that of the list, and reads back the same', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(known, { minLength: 1 }), (steps) => {
      const query = formatView({ ...INITIAL_VIEW, steps });
      expect(parseView(query)).toEqual({ view: { ...INITIAL_VIEW, steps }, ignored: [] });
    }),
  );
});

test('of a list with a slip in it the rest stands, and what is left out is named', () => {
  const { view, ignored } = parseView('?steps=all,Kherson,,luhansk,all,<b>');
  expect(view.steps).toEqual(['all', 'luhansk']);
  expect(ignored).toEqual(['steps=Kherson', 'steps=', 'steps=<b>']);
  expect(sortOut(['all', 'atlantis', 'luhansk-kherson'], (id) => known.includes(id))).toEqual({
    steps: ['all'],
    unknown: ['atlantis', 'luhansk-kherson'],
  });
});

test('no address makes a list of anything but known steps, each once', () => {
  const part = fc.oneof(
    fc.constantFrom(...known),
    fc.string(),
    fc.constant('__proto__'),
    fc.constant('constructor'),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const { steps } = parseView(`steps=${encodeURIComponent(parts.join(','))}`).view;
      const kept = sortOut(steps, (id) => known.includes(id)).steps;
      expect(kept).toEqual([...new Set(parts.join(',').split(','))].filter((id) => known.includes(id)));
    }),
  );
});

test('the views are those that a pair of regions has a page of its own for', () => {
  expect(ownViews(catalogue).filter(({ regions }) => regions.length === 2)).toHaveLength(6);
});

// Knows: which files a teacher's lesson can be opened from, and how each other one is refused. Does not know: a browser, or how a refusal is worded.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGS } from '../../src/catalogue/types.ts';
import {
  EXPECTED,
  LONGEST_CAPTION,
  LONGEST_TITLE,
  nameOfFile,
  readOwnFile,
  writeOwnFile,
} from '../../src/state/ownFile.ts';

const GOOD = {
  format: 'occupation-policy-map/lesson',
  version: 1,
  lang: 'uk',
  title: 'Десятий клас',
  steps: [
    { id: 'all', caption: '' },
    { id: 'kherson-luhansk', caption: 'Порівняйте.' },
  ],
};
const read = (patch: object) => readOwnFile(JSON.stringify({ ...GOOD, ...patch }));

test('what is saved is opened the same, whatever a teacher has written', () => {
  const step = fc.record({
    id: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/),
    caption: fc.string({ unit: 'binary', maxLength: LONGEST_CAPTION / 2 }),
  });
  const file = fc.record({
    lang: fc.constantFrom(...LANGS),
    title: fc.string({ unit: 'binary', maxLength: LONGEST_TITLE / 2 }),
    steps: fc.uniqueArray(step, { selector: ({ id }) => id }),
  });
  fc.assert(
    fc.property(file, (one) => {
      expect(readOwnFile(writeOwnFile(one))).toEqual(one);
    }),
  );
});

test('a file that another program has begun with its mark is the same file', () => {
  expect(readOwnFile(`\uFEFF${JSON.stringify(GOOD)}`)).toMatchObject({ title: GOOD.title });
});

const long = 'x'.repeat(2000);
const MISTAKES: readonly (readonly [
  string,
  object | string,
  { field: string; got: string; expected: string },
])[] = [
  ['no JSON', 'Dear colleague', { field: '', got: '"Dear colleague"', expected: 'json' }],
  ['nothing', '', { field: '', got: '""', expected: 'json' }],
  ['a list', '[1]', { field: '', got: '[1]', expected: 'record' }],
  ['null', 'null', { field: '', got: 'null', expected: 'record' }],
  ['far too much', 'x'.repeat(500_001), { field: '', got: '500001', expected: 'size' }],
  ['another format', { format: 'geojson' }, { field: 'format', got: '"geojson"', expected: 'format' }],
  ['no format', { format: undefined }, { field: 'format', got: '–', expected: 'format' }],
  ['a later version', { version: 2 }, { field: 'version', got: '2', expected: 'version' }],
  ['another language', { lang: 'fr' }, { field: 'lang', got: '"fr"', expected: 'lang' }],
  ['a title that is no text', { title: 7 }, { field: 'title', got: '7', expected: 'title' }],
  [
    'a title that is too long',
    { title: long },
    { field: 'title', got: `"${'x'.repeat(39)}…`, expected: 'title' },
  ],
  ['steps that are no list', { steps: {} }, { field: 'steps', got: '{}', expected: 'list' }],
  ['a step that is a text', { steps: ['all'] }, { field: 'steps[0]', got: '"all"', expected: 'record' }],
  [
    'an id that is none',
    { steps: [{ id: 'A b', caption: '' }] },
    { field: 'steps[0].id', got: '"A b"', expected: 'id' },
  ],
  ['a step without an id', { steps: [{ caption: '' }] }, { field: 'steps[0].id', got: '–', expected: 'id' }],
  [
    'a step twice',
    { steps: [GOOD.steps[0], GOOD.steps[0]] },
    { field: 'steps[1].id', got: '"all"', expected: 'once' },
  ],
  [
    'a caption that is no text',
    { steps: [{ id: 'all', caption: null }] },
    { field: 'steps[0].caption', got: 'null', expected: 'caption' },
  ],
  [
    'a caption that is too long',
    { steps: [{ id: 'all', caption: long }] },
    { field: 'steps[0].caption', got: `"${'x'.repeat(39)}…`, expected: 'caption' },
  ],
  ['a field of its own', { author: 'me' }, { field: '', got: '"author"', expected: 'field' }],
  [
    'a field of its own in a step',
    { steps: [{ id: 'all', caption: '', headline: 'Mine' }] },
    { field: 'steps[0]', got: '"headline"', expected: 'field' },
  ],
];

test.each(MISTAKES)(
  'a file with %s is refused, with what it has and what it should have',
  (_, file, refusal) => {
    expect(typeof file === 'string' ? readOwnFile(file) : read(file)).toEqual(refusal);
  },
);

test('each kind of mistake has been made', () => {
  expect(new Set(MISTAKES.map(([, , { expected }]) => expected))).toEqual(new Set(EXPECTED));
});

test('no file makes the page fail', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.object().map((value) => JSON.stringify(value)),
      ),
      (content) => {
        expect(Object.keys(readOwnFile(content)).length).toBe(3);
      },
    ),
  );
  expect(readOwnFile('['.repeat(400_000))).toMatchObject({ expected: 'json' });
});

test.each([
  ['Year 10: who says so?', 'year-10-who-says-so.json'],
  ['10 клас / «Хто каже?»', '10-клас-хто-каже.json'],
  ['../../etc', 'etc.json'],
  ['', 'lesson.json'],
])('a lesson called %j is saved as %s', (title, name) => {
  expect(nameOfFile(title)).toBe(name);
});

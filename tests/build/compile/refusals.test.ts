// Knows: what the build refuses, each refusal in each kind of file where it can occur. Does not know: how a rule is applied.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { compile, CompileError } from '../../../src/build/compile/compile.ts';
import { SAID_OF_THEM, UNREADABLE } from './unreadable.ts';

const FIXTURES = 'tests/build/compile/fixtures';

beforeEach(() => {
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2024, 11, 31) / 1000));
});
afterEach(() => {
  vi.unstubAllEnvs();
});

function refusal(folder: string): CompileError {
  try {
    compile(folder);
  } catch (error) {
    if (error instanceof CompileError) return error;
    throw error;
  }
  throw new Error(`expected ${folder} to be refused`);
}

const expected = readFileSync(`${FIXTURES}/broken.txt`, 'utf8').trimEnd();

test('one run lists every problem of every file, by file and line', () => {
  expect(refusal(`${FIXTURES}/broken`).message).toBe(expected);
});

test('files that cannot be read are named, and nothing else is blamed on them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'unreadable-'));
  cpSync(`${FIXTURES}/valid`, join(folder, 'data'), { recursive: true });
  rmSync(join(folder, 'data/measures/checks-in-melitopol.yaml'));
  for (const [file, text] of Object.entries(UNREADABLE)) writeFileSync(join(folder, 'data', file), text);
  expect(refusal(join(folder, 'data')).message).toBe(SAID_OF_THEM);
  rmSync(folder, { recursive: true });
});

test('every file of an empty folder is missed', () => {
  const files = refusal(`${FIXTURES}/no-such-folder`).problems.map((problem) => problem.file);
  expect(files).toEqual([
    'no-such-folder/channels.yaml',
    'no-such-folder/corrections.yaml',
    'no-such-folder/founding.yaml',
    'no-such-folder/geo/occupied-YYYY-MM-DD.geojson',
    'no-such-folder/geo/places.geojson',
    'no-such-folder/geo/regions.geojson',
    'no-such-folder/glossary.yaml',
    'no-such-folder/measures',
    'no-such-folder/practice.yaml',
    'no-such-folder/publication.yaml',
    'no-such-folder/sources.json',
    'no-such-folder/speakers.yaml',
    'no-such-folder/taxonomy.yaml',
  ]);
});

const EVIDENCE = [
  'corrections.yaml',
  'founding.yaml',
  'glossary.yaml',
  'speakers.yaml',
  'channels.yaml',
  'taxonomy.yaml',
];
const WITH_WORDS = [...EVIDENCE, 'measures/', 'lessons/', 'geo/places.geojson', 'geo/regions.geojson'];

/** Each refusal, the words of its message, and the files in each of which it can occur. */
const REFUSALS: readonly (readonly [string, RegExp, readonly string[]])[] = [
  [
    'an unknown key',
    /got the unknown key/,
    [...EVIDENCE, 'measures/', 'practice.yaml', 'publication.yaml', 'sources.json'],
  ],
  ['a key that is not there', /expected the key "(?!en|uk)/, ['measures/', 'speakers.yaml', 'sources.json']],
  ['an unknown category', /the id of a category/, ['measures/']],
  ['an unknown place', /the id of a place/, ['measures/']],
  ['an unknown target group', /the id of a target group/, ['measures/']],
  ['an unknown speaker', /the id of a speaker/, ['measures/', 'founding.yaml']],
  ['an unknown channel', /the id of a channel/, ['measures/']],
  ['an unknown source', /the id of a source/, ['measures/']],
  [
    'an unknown measure',
    /the id of a measure/,
    ['measures/', 'lessons/', 'corrections.yaml', 'founding.yaml', 'practice.yaml'],
  ],
  ['an unknown region', /expected one of zaporizhzhia/, ['measures/', 'geo/places.geojson']],
  ['an unknown side', /expected one of russian-official/, ['speakers.yaml', 'taxonomy.yaml']],
  ['an unknown kind', /expected one of passports/, ['taxonomy.yaml']],
  ['a side or kind without words', /got no row/, ['taxonomy.yaml']],
  ['an id that is none', /an id of small Latin letters/, ['measures/', 'speakers.yaml', 'corrections.yaml']],
  ['an id other than the name of the file', /as the file is named/, ['measures/', 'lessons/']],
  ['an id that an address needs for something else', /expected another id/, ['measures/', 'lessons/']],
  ['a measure without a claim', /at least one claim/, ['measures/', 'founding.yaml']],
  ['a claim without a source', /at least one source/, ['measures/']],
  ['a claim that rests on nobody', /the speaker of another claim/, ['measures/']],
  ['a measure that nobody asserts', /got no claim that asserts/, ['measures/']],
  [
    'a statement carried by one who says nothing there',
    /a speaker of the measure/,
    ['founding.yaml', 'lessons/'],
  ],
  ['a date that is not EDTF', /expected an EDTF date/, ['measures/']],
  [
    'a day that is none',
    /a day as YYYY-MM-DD|days that exist/,
    ['measures/', 'corrections.yaml', 'sources.json', 'geo/occupied'],
  ],
  ['a date in the future', /not later than 2024-12-31/, ['measures/', 'corrections.yaml', 'sources.json']],
  ['a deadline before the report without a note', /expected a note under "when"/, ['measures/']],
  ['corrections that are not newest first', /newest first/, ['corrections.yaml']],
  [
    'a date whose basis is unknown, and a basis without a date',
    /of unknown basis|without a date/,
    ['sources.json'],
  ],
  ['a missing language', /expected the key "(en|uk)"/, WITH_WORDS],
  ['words that are empty', /expected words$/, ['measures/', 'publication.yaml', 'sources.json']],
  ['markup', /words without markup/, [...WITH_WORDS, 'publication.yaml', 'sources.json']],
  [
    'a forbidden spelling',
    /expected (the Ukrainian name|it in quotation marks)/,
    [...WITH_WORDS, 'publication.yaml', 'sources.json'],
  ],
  ['a quoted term without a glossary entry', /got the quoted term/, WITH_WORDS],
  ['a quotation mark left open', /every quotation mark/, ['measures/', 'glossary.yaml']],
  ['a title over 80 characters', /at most 80 characters/, ['measures/']],
  ['a quote over 12 words', /a quote of at most 12 words/, ['measures/']],
  ['a quote without a speaker', /expected the key "speaker"/, ['measures/quote-without-speaker.yaml']],
  ['a place outside every region the measure names', /expected a place in/, ['measures/']],
  ['a place outside its own region', /the region it lies in/, ['geo/places.geojson']],
  ['a place outside the drawn area without words', /words of its own under "status"/, ['geo/places.geojson']],
  ['a region that is not drawn', /got no feature with the id/, ['geo/regions.geojson']],
  [
    'an id declared twice',
    /got the id ".*" again/,
    [...EVIDENCE.slice(1), 'sources.json', 'geo/places.geojson', 'geo/regions.geojson'],
  ],
  ['an id twice in one list', /each id once in this list/, ['measures/', 'practice.yaml']],
  ['a practice card that opens covered', /does not open covered/, ['practice.yaml']],
  ['cards without one of a standing that measures have', /no card of the standing/, ['practice.yaml']],
  ['cards on which a side never speaks', /no card on which the side/, ['practice.yaml']],
  ['cards without one of a kind that measures have', /no card of the kind/, ['practice.yaml']],
  ['cards of which none is contested', /no card that is contested/, ['practice.yaml']],
  ['a lesson whose steps take longer than it', /got 45 minutes/, ['lessons/']],
  ['ages from old to young', /the younger age first/, ['lessons/']],
  ['a standard that nobody named', /expected one of CCSS/, ['lessons/']],
  [
    'a step on the screen without a view, and one on paper with one',
    /"view" with "place: screen"/,
    ['lessons/'],
  ],
  ['a view that shows some measures and all', /either the key "measures"/, ['lessons/']],
  ['a headline that is too long to be read', /at most 12 words/, ['lessons/']],
  ['a caption that is too long to be read', /at most 30 on a screen/, ['lessons/']],
  ['a lesson that leaves out one of the three questions', /each of the three questions/, ['lessons/']],
  ['an activity of no step', /the id of a step/, ['lessons/']],
  ['a figure that nobody is named for', /a sentence of fact/, ['lessons/']],
  ['a sentence of fact that does not name its speaker', /a sentence that names its speaker/, ['lessons/']],
  ['a fact without a speaker', /a sentence: either/, ['lessons/']],
  ['a lesson that follows itself, or none', /another lesson in lessons/, ['lessons/']],
  ['a measure shown in a region that it does not name', /expected a measure of donetsk/, ['lessons/']],
  ['an address twice', /got the address/, ['sources.json']],
  ['an address that is not http', /begins with http/, ['sources.json']],
  ['an address that tracks', /tracking parameters/, ['sources.json']],
  ['a source that nothing cites', /a source that a claim cites/, ['sources.json']],
];

describe('the build refuses', () => {
  test.each(REFUSALS)('%s', (_, message, files) => {
    const lines = expected.split('\n');
    const missed = files.filter(
      (file) => !lines.some((line) => line.startsWith(`broken/${file}`) && message.test(line)),
    );
    expect(missed).toEqual([]);
  });
});

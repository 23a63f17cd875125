// Knows: what a valid data folder becomes. Does not know: the evidence itself.

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { compile } from '../../../src/build/compile/compile.ts';
import type { Catalogue } from '../../../src/catalogue/types.ts';

let catalogue: Catalogue;
beforeAll(() => {
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2024, 11, 31) / 1000));
  catalogue = compile('tests/build/compile/fixtures/valid');
});
afterAll(() => {
  vi.unstubAllEnvs();
});

const measure = (id: string) => {
  const found = catalogue.measures.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`expected a measure ${id}`);
  return found;
};

describe('a measure', () => {
  test('comes newest first, and a month is as late as its last day', () => {
    expect(catalogue.measures.map(({ id, when }) => [id, when.reported.last])).toEqual([
      ['passports-claimed', '2024-02-27'],
      ['checks-in-melitopol', '2023-09-30'],
    ]);
  });

  test('takes its kind from its category', () => {
    expect(measure('checks-in-melitopol').kind).toBe('threats');
  });

  test('names its regions in one order, however its file lists them', () => {
    expect(measure('passports-claimed').regions).toEqual(['zaporizhzhia', 'kherson', 'luhansk', 'donetsk']);
  });

  test('carries what is derived from its claims', () => {
    const { standing, contested, precision, attribution } = measure('passports-claimed');
    expect({ standing, contested, precision, attribution }).toEqual({
      standing: 'claimed-by-acting-side',
      contested: true,
      precision: 'all',
      attribution: { en: 'Claimed by Petro Example', uk: 'Стверджує Петро Приклад' },
    });
  });

  test('knows what answers it, and shares an act with a measure whose file does not say so', () => {
    expect(measure('passports-claimed').answeredBy).toEqual(['checks-in-melitopol']);
    expect(measure('checks-in-melitopol').sameAct).toEqual(['passports-claimed']);
  });

  test('may come into force and have a deadline in years to come', () => {
    expect(measure('passports-claimed').when).toMatchObject({
      inForce: { first: '2027-01-01', last: '2027-12-31' },
      deadline: { edtf: '2028-01-01' },
    });
  });
});

describe('a claim', () => {
  test('on copies and state media alone is thin', () => {
    expect(measure('passports-claimed').claims.map((claim) => claim.thin)).toEqual([true, false]);
  });

  test('has its speaker, channels and sources in full', () => {
    const [first] = measure('passports-claimed').claims;
    expect(first?.speaker.name.en).toBe('Petro Example');
    expect(first?.via.map((channel) => channel.name.uk)).toEqual(['«Интерфакс»']);
    expect(first?.sources[0]?.publisher).toBe('Agency');
  });
});

describe('a source', () => {
  const source = (id: string) => catalogue.sources.find((candidate) => candidate.id === id);

  test('is linked when it is an original or a republication, and otherwise has no address at all', () => {
    expect(source('pravda-2024-02-27')?.url).toBe('https://news.example.org/2024/02/27');
    expect(source('hrw-report')?.url).toBe('https://www.example.org/report');
    expect(source('agency-2024')?.url).toBeNull();
  });

  test('may be dated with two months, or not at all', () => {
    expect(source('agency-2024')?.issued).toEqual({
      edtf: '2024-02/2024-03',
      first: '2024-02-01',
      last: '2024-03-31',
    });
    expect(source('hrw-report')?.issued).toBeNull();
  });

  test('stands by publisher', () => {
    expect(catalogue.sources.map(({ publisher }) => publisher)).toEqual([
      'Agency',
      'Human Rights Watch',
      'Pravda of Lugansk',
    ]);
  });
});

test('a speaker or channel without words for a sentence is called there by its name', () => {
  expect(catalogue.speakers.map(({ inSentence }) => inSentence.en)).toEqual([
    'Petro Example',
    'the National Resistance Center',
    'Human Rights Watch',
    'residents of Melitopol',
  ]);
  expect(catalogue.channels.map(({ inSentence }) => inSentence.uk)).toEqual([
    '«Интерфакс»',
    '«Українську правду»',
  ]);
});

test('only places that a measure names are places of the catalogue', () => {
  expect(catalogue.places).toEqual([
    {
      id: 'melitopol',
      name: { en: 'Melitopol', uk: 'Мелітополь' },
      kind: 'settlement',
      region: 'zaporizhzhia',
      lon: 35.38,
      lat: 46.85,
      status: null,
    },
  ]);
});

test('a sentence of the founding article points at the claim that carries it', () => {
  expect(catalogue.founding.map((statement) => statement.carriedBy)).toEqual([
    [
      { measure: 'passports-claimed', claim: 0 },
      { measure: 'checks-in-melitopol', claim: 0 },
    ],
  ]);
});

test('a correction is about a layer or a measure', () => {
  expect(catalogue.corrections.map((correction) => correction.about)).toEqual([
    { layer: 'occupied-area' },
    { measure: 'passports-claimed' },
  ]);
});

test('nobody is invented as publisher', () => {
  expect(catalogue.publication).toEqual({ publisher: null, contact: null, licenceHolder: null });
});

test('the three dates of the legend come from the data', () => {
  expect(catalogue.dates).toEqual({ area: '2024-02-27', newestSource: '2024-02-27', compiled: '2024-05-01' });
});

test('nothing in the catalogue can be changed, however deep', () => {
  const [first] = catalogue.measures;
  expect(() => Object.assign(first?.claims[0]?.speaker.name ?? {}, { en: 'Somebody' })).toThrow(TypeError);
  expect(() => Object.assign(catalogue.dates, { area: '' })).toThrow(TypeError);
});

test('the four regions come in one order, without the rest of the country', () => {
  expect(catalogue.regions.map((region) => region.iso)).toEqual(['UA-23', 'UA-65', 'UA-09', 'UA-14']);
});

describe('a lesson', () => {
  test('has what its file says, and in each sentence of fact the speaker whose it is', () => {
    const [lesson] = catalogue.lessons;
    expect(lesson).toMatchObject({
      id: 'one-claim',
      minutes: 15,
      contentNote: { en: 'The lesson speaks of checks.' },
    });
    expect(lesson?.steps.map(({ id, view }) => [id, view])).toEqual([
      ['start', { regions: [], measures: [], all: true }],
      ['claim', { regions: ['kherson', 'luhansk'], measures: ['passports-claimed'], all: false }],
      ['ticket', null],
    ]);
    expect(lesson?.steps[1]?.caption).toEqual([
      {
        words: { en: 'Example said over 2 million.', uk: 'Приклад сказав: понад 2 млн.' },
        of: { measure: 'passports-claimed', speaker: 'rostov-official' },
      },
    ]);
  });
});

test('the measures to practise on stand in the order of their file', () => {
  expect(catalogue.practice).toEqual(['passports-claimed']);
});

// Knows: the editorial rules on who is named, with which words, and on quotations. Does not know: how the attribution line is made (tests/catalogue).
import { describe, expect, test } from 'vitest';
import type { Claim, Measure } from '../../src/catalogue/types.ts';
import { breaking, breakingClaims, catalogue, claims, wordsOf } from './evidence.ts';

const { measures } = catalogue;

describe('Who says so', () => {
  test('the first claim of every measure asserts it', () => {
    expect(breaking((measure) => measure.claims[0]?.stance === 'asserts')).toEqual([]);
  });

  test('a measure on record begins with the act or with whoever acts', () => {
    const acts = (measure: Measure) => ['document', 'first-hand'].includes(measure.claims[0]?.basis ?? '');
    expect(breaking((measure) => measure.standing !== 'on-record' || acts(measure))).toEqual([]);
  });

  test('the National Resistance Center is named as Ukrainian military in every line that names it', () => {
    const named = measures.filter((measure) => measure.attribution.en.includes('National Resistance Center'));
    expect(named).not.toEqual([]);
    for (const { attribution } of named) {
      expect(attribution.en).toContain('(Ukrainian military)');
      expect(attribution.uk).toContain('(українські військові)');
    }
  });

  test('a witness has no name and speaks through an outlet', () => {
    const witnesses = claims.filter(({ claim }) => claim.speaker.witness).map(({ claim }) => claim);
    expect(witnesses).not.toEqual([]);
    for (const { speaker, via } of witnesses) {
      expect(speaker.person).toBeNull();
      expect(via.length).toBeGreaterThan(0);
    }
  });

  test('a person in two offices is one person: the mayor of Melitopol and the head of the region', () => {
    const fedorovs = catalogue.speakers.filter((speaker) => speaker.person === 'ivan-fedorov');
    expect(fedorovs.map((speaker) => speaker.id)).toEqual(['ivan-fedorov-mayor', 'ivan-fedorov']);
  });

  test('a title or summary says said, claimed, reported or stated, never admitted or revealed', () => {
    const loaded = /\b(?:admit|reveal|confess|boast)|зізна|викри|визнав(?!\p{L}| фільтрац)/iu;
    const words = ({ title, summary }: Measure) => [title.en, title.uk, summary.en, summary.uk].join('\n');
    expect(breaking((measure) => !loaded.test(words(measure)))).toEqual([]);
  });

  test('nobody is called a collaborator, an occupier or passportised in our own words', () => {
    const loaded = /collaborator|occupiers|passportised|колаборант|окупант|загарбник|паспортизован/i;
    expect(breaking((measure) => !loaded.test(wordsOf(measure, 'en') + wordsOf(measure, 'uk')))).toEqual([]);
  });
});

describe('Quotations', () => {
  test('no quote is longer than 12 words', () => {
    expect(breakingClaims(({ quote }) => (quote?.text.split(/\s+/).length ?? 0) <= 12)).toEqual([]);
  });

  test('a quote that is not in the language it was said in names who translated it', () => {
    expect(
      breakingClaims(({ quote }) => quote === null || quote.translatedFrom === null || quote.by !== null),
    ).toEqual([]);
  });

  test('where Ukrainian words are quoted in English, the Ukrainian page has them in reported speech', () => {
    const translated = claims.filter(
      ({ claim }) => claim.quote?.translatedFrom === 'uk' && claim.quote.lang !== 'uk',
    );
    expect(translated.map(({ measure }) => measure.id).toSorted()).toEqual([
      'lubinets-advice-april-2023',
      'vereshchuk-advice-may-2023',
    ]);
    for (const { claim } of translated) expect(claim.says?.uk).toMatch(/\p{Script=Cyrillic}/u);
  });

  test('a quote of unknown original language has reported speech beside it, when its speaker may be Ukrainian', () => {
    const mayBeUkrainian = ({ speaker }: Claim) => speaker.witness || speaker.side.startsWith('ukrainian');
    const unknown = (claim: Claim) => claim.quote !== null && claim.quote.translatedFrom === null;
    expect(
      breakingClaims((claim) => !unknown(claim) || !mayBeUkrainian(claim) || claim.says !== null),
    ).toEqual([]);
  });
});

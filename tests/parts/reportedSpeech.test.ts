// Knows: the sentence that reports a measure as somebody's statement, on all the evidence and word for word on some. Does not know: how it is copied.
import { describe, expect, test } from 'vitest';
import { capitalised, frontClaim } from '../../src/catalogue/attribution.ts';
import { LANGS } from '../../src/catalogue/types.ts';
import { translator } from '../../src/i18n/messages.ts';
import { reportedSpeech } from '../../src/parts/reportedSpeech.ts';
import { catalogue, measureOf } from '../data/evidence.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const count = (text: string, sign: string) => text.split(sign).length - 1;

describe.each(LANGS)('in %s every measure is one sentence', (lang) => {
  const sentences = catalogue.measures.map((measure) => ({
    measure,
    claim: frontClaim(measure.claims),
    words: plain(reportedSpeech(measure, translator(lang))),
  }));
  const wrong = (rule: (one: (typeof sentences)[number]) => boolean) =>
    sentences.filter((one) => !rule(one)).map(({ words }) => words);

  test('that begins with its speaker', () => {
    expect(
      wrong(({ words, claim }) => words.startsWith(capitalised(claim.speaker.inSentence[lang]))),
    ).toEqual([]);
  });

  test('and holds the year of the statement, and what it comes through or who published it', () => {
    expect(wrong(({ words, claim }) => words.includes(claim.said.first.slice(0, 4)))).toEqual([]);
    const named = ({ words, claim }: (typeof sentences)[number]) =>
      [
        ...claim.sources.map(({ publisher }) => publisher),
        ...claim.via.map((one) => one.inSentence[lang]),
      ].some((name) => words.includes(name)) ||
      claim.sources.some(({ publisher }) => publisher.includes(claim.speaker.name.en));
    expect(wrong(named)).toEqual([]);
  });

  test('and says what is said after a colon, in words of its own', () => {
    expect(wrong(({ words }) => /: [\p{Lu}\d“«].{8,}\.$/u.test(words))).toEqual([]);
  });

  test('with its spaces, stops, brackets and quotation marks in order', () => {
    expect(wrong(({ words }) => !/ {2}|\.\.|,,| [,.:;)]|\( |undefined|null/.test(words))).toEqual([]);
    for (const [open, close] of [
      ['“', '”'],
      ['«', '»'],
      ['(', ')'],
    ] as const)
      expect(wrong(({ words }) => count(words, open) === count(words, close))).toEqual([]);
  });

  test('and never without the words that belong to the National Resistance Center', () => {
    const military = lang === 'en' ? '(Ukrainian military)' : '(українські військові)';
    expect(
      wrong(({ words, claim }) => claim.speaker.side !== 'ukrainian-resistance' || words.includes(military)),
    ).toEqual([]);
  });
});

test.each([
  [
    'rostov-two-million-passports',
    'Oleg Agarkov, head of the Rostov regional directorate of the Russian Interior Ministry, claimed on 27 February 2024, via Interfax, as published by Ukrainska Pravda: Over 2 million passports issued.',
    'Олег Агарков, начальник Головного управління МВС РФ у Ростовській області, стверджує (27 лютого 2024 року, через «Интерфакс», джерело: Ukrainska Pravda): Видано понад 2 млн паспортів.',
  ],
  [
    'balitsky-expulsions-2024',
    'Yevgeny Balitsky, Russian-appointed head of the occupied part of Zaporizhzhia region, stated on 20 February 2024, via an interview, as published by Meduza: Families were expelled.',
    'Євген Балицький, поставлений Росією очільник окупованої частини Запорізької області, заявляє (20 лютого 2024 року, через інтерв’ю, джерело: Meduza): Родини виселяли.',
  ],
  [
    'bbc-residents-october-2025',
    'Residents interviewed by BBC News Russian, names withheld, said on 22 October 2025, as published by Meduza, citing BBC News Russian: No phone, job, care or pension without a passport.',
    'Мешканці, опитані Російською службою BBC, імена не розголошено, кажуть (22 жовтня 2025 року, джерело: Meduza, citing BBC News Russian): Без паспорта РФ немає зв’язку, роботи, лікування, пенсії.',
  ],
  [
    'decree-march-2026-indefinite',
    'Decree of the President of Russia, legal act of the Russian Federation (as reported, 4 March 2026, via The Kyiv Independent): Decree removes time limit on simplified citizenship.',
    'Указ президента РФ, правовий акт РФ (за повідомленнями, 4 березня 2026 року, через The Kyiv Independent): Указ скасовує граничний строк спрощеного набуття громадянства.',
  ],
  [
    'no-care-from-january-2026',
    'The National Resistance Center (Ukrainian military) reported about 2025, as published by 1news.zp.ua: Care only with insurance from 1 January 2026.',
    'Центр національного спротиву (українські військові) повідомляє (близько 2025 року, джерело: 1news.zp.ua): З 1 січня 2026 року лікуватимуть лише за полісом.',
  ],
  [
    'luhansk-coal-compensation-2023',
    'Artem Lysohor, head of the Luhansk Regional Military Administration, said in November 2023, read in a copy at I Love Kyiv: Coal compensation only for Russian passport holders.',
    'Артем Лисогор, начальник Луганської ОВА, каже (листопад 2023 року, прочитано в копії: I Love Kyiv): Компенсація за вугілля лише з паспортом РФ.',
  ],
])('%s, word for word in both languages', (id, en, uk) => {
  const measure = measureOf(id);
  expect(plain(reportedSpeech(measure, translator('en')))).toBe(en);
  expect(plain(reportedSpeech(measure, translator('uk')))).toBe(uk);
});

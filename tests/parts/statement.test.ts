import { expect, test } from 'vitest';
import type { Claim, Correction, Lang, Source } from '../../src/catalogue/types.ts';
import Citation from '../../src/parts/Citation.svelte';
import Citations from '../../src/parts/Citations.svelte';
import EditorsNotes from '../../src/parts/EditorsNotes.svelte';
import Grounds from '../../src/parts/Grounds.svelte';
import Ledger from '../../src/parts/Ledger.svelte';
import Pair from '../../src/parts/Pair.svelte';
import Quotation from '../../src/parts/Quotation.svelte';
import RailFacts from '../../src/parts/RailFacts.svelte';
import Statement from '../../src/parts/Statement.svelte';
import { nearestOpposed, quoted } from '../../src/parts/statements.ts';
import { catalogue, claimOf, claims, measureOf } from '../data/evidence.ts';
import { htmlOf, pageIn, textOf } from './html.ts';

const page = pageIn('en');
const rostov = measureOf('rostov-two-million-passports');

function sourceWhere(fits: (source: Source) => boolean): Source {
  const found = catalogue.sources.find(fits);
  if (found === undefined) throw new RangeError('no source of the evidence is of this sort');
  return found;
}
const cite = (source: Source, lang: Lang = 'en') => htmlOf(Citation, { page: pageIn(lang), source });
const stated = (claim: Claim, lang: Lang = 'en') =>
  textOf(
    htmlOf(Statement, { page: pageIn(lang), claim, kind: rostov.kind, words: claim.says?.[lang] ?? null }),
  );

test('an original is linked, and beside it the place to look for an archived copy', () => {
  const source = sourceWhere(({ access }) => access === 'original');
  const html = cite(source);
  expect([...html.matchAll(/<a [^>]*rel="noopener external"/g)]).toHaveLength(2);
  expect(textOf(html)).toContain('look for an archived copy (not checked by us)');
});

test('a copy and state media are named and never linked', () => {
  const copy = cite(sourceWhere(({ access }) => access === 'copy'));
  const state = cite(sourceWhere(({ access }) => access === 'state-media'));
  expect(textOf(copy)).toMatch(/^Read in a copy at /);
  expect(textOf(state)).toContain('state media');
  expect(copy + state).not.toMatch(/<a |https?:/);
});

test('a citation says how its date was established', () => {
  const of = (basis: Source['issuedBasis'], lang: Lang) =>
    textOf(
      cite(
        sourceWhere(({ issuedBasis }) => issuedBasis === basis),
        lang,
      ),
    );
  expect(of('page-text', 'en')).toContain(', date as printed');
  expect(of('url', 'en')).toContain(', date from the address');
  expect(of('index', 'en')).toContain(', date from a search index');
  expect(of('inferred', 'en')).toContain(', date inferred');
  expect(of('unknown', 'en')).toContain('date not established');
  expect(of('inferred', 'uk')).toContain('дату визначено за змістом');
});

test('a citation says when its title was not seen as printed', () => {
  const of = (basis: Source['titleBasis']) =>
    textOf(cite(sourceWhere(({ titleBasis }) => titleBasis === basis)));
  expect(of('url')).toContain('title taken from the address');
  expect(of('label')).toContain('our description, not its title');
  expect(of('shown')).not.toMatch(/title/);
});

test('a title in another language is announced as such', () => {
  const russian = sourceWhere(({ lang, titleBasis }) => lang === 'ru' && titleBasis === 'shown');
  expect(cite(russian)).toContain('<cite lang="ru"');
  expect(textOf(cite(russian, 'uk'))).toContain('Мова: російська');
  expect(cite(sourceWhere(({ lang }) => lang === 'en'))).not.toContain('<cite lang');
});

test('a statement that rests on copies or state media alone says so', () => {
  const words = 'Rests only on copies or state media';
  const of = (claim: Claim) => textOf(htmlOf(Citations, { page, claim }));
  expect(of(claimOf(rostov, 'russian-interior-ministry'))).toContain(words);
  expect(of(claimOf(rostov, 'oleg-agarkov'))).not.toContain(words);
});

test('a statement names verb, speaker, office and channel in one sentence, and its date and side', () => {
  const text = stated(claimOf(rostov, 'oleg-agarkov'));
  expect(text).toMatch(/^Says so · 27 Feb 2024 Claimed by Oleg Agarkov, .+, via Interfax /);
  expect(text).toContain('Russian or Russian-installed official');
});

test('where no channel is recorded, a statement says "not stated" and never "directly"', () => {
  const text = stated(claimOf(rostov, 'mikhail-mishustin'));
  expect(text).toContain('Through whom: not stated.');
  expect(stated(claimOf(rostov, 'mikhail-mishustin'), 'uk')).toContain('Через кого: не зазначено.');
  expect(stated(claimOf(rostov, 'oleg-agarkov'))).not.toContain('not stated');
});

test('a statement says what it stands on, and whether it repeats another or speaks against its own side', () => {
  const of = (claim: Claim | undefined) => {
    if (claim === undefined) throw new RangeError('no claim of the evidence is of this sort');
    return textOf(htmlOf(Grounds, { page, claim }));
  };
  const where = (fits: (claim: Claim) => boolean) => claims.find(({ claim }) => fits(claim))?.claim;
  expect(of(where(({ basis }) => basis === 'document'))).toMatch(/^Basis: the text of the act\./);
  expect(of(where(({ restsOn }) => restsOn === 'general-staff'))).toContain(
    'Repeats or interprets Ukraine’s General Staff',
  );
  expect(of(where(({ admission }) => admission))).toContain('against the speaker’s own side.');
  expect(of(claimOf(rostov, 'oleg-agarkov'))).toBe('Basis: a statement.');
});

test('two statements that differ stand side by side, each with its own words', () => {
  const pair = nearestOpposed(rostov.claims);
  if (pair === null) throw new RangeError('the Rostov total is contested');
  const html = htmlOf(Pair, { page, measure: rostov, pair });
  expect(html.match(/<article/g)).toHaveLength(2);
  expect(textOf(html)).toMatch(
    /Says so .*Over 2 million passports issued\..*Says otherwise .*1,688,775 by late February 2024\./,
  );
});

test('the ledger is a table whose every row has a cell under every heading', () => {
  const others = rostov.claims.slice(1);
  const html = htmlOf(Ledger, { page, claims: others, kind: rostov.kind, labelledby: 'others' });
  expect(html.match(/role="columnheader"/g)).toHaveLength(5);
  expect(html.match(/role="row"/g)).toHaveLength(others.length + 1);
  expect(html.match(/role="cell"/g)).toHaveLength(5 * others.length);
  expect(html).toMatch(/<table[^>]* aria-labelledby="others"/);
});

test('a row that adds nothing to the summary says so; one on the same matter is not taken for agreement', () => {
  const decree = measureOf('decree-april-2023-foreigners-deadline');
  const row = (claim: Claim) =>
    textOf(htmlOf(Ledger, { page, claims: [claim], kind: decree.kind, labelledby: 'others' }));
  const silent = { ...claimOf(rostov, 'oleg-agarkov'), says: null };
  expect(row(silent)).toContain('As summarised above.');
  expect(row({ ...silent, stance: 'context' })).not.toContain('As summarised above.');
});

test('verbatim words stand in quotation marks, in their language, announced as a translation', () => {
  const [words] = quoted(rostov.claims, 'uk');
  if (words === undefined) throw new RangeError('the Rostov total holds a quotation');
  const english = textOf(htmlOf(Quotation, { page, quoted: words }));
  expect(english).toMatch(
    /^“One of the priority tasks” Oleg Agarkov, 27 Feb 2024\. Translated from Russian by Ukrainska Pravda\./,
  );
  const ukrainian = htmlOf(Quotation, { page: pageIn('uk'), quoted: words });
  expect(textOf(ukrainian)).toMatch(/^«One of the priority tasks» .*Мова оригіналу: російська/);
  expect(ukrainian).toContain('lang="en"');
});

test('a correction is told with its date, what was changed and why', () => {
  const correction: Correction = {
    date: '2027-01-15',
    about: { measure: rostov.id },
    changed: { en: 'The date was mended.', uk: 'Дату виправлено.' },
    why: { en: 'The report was found.', uk: 'Знайдено доповідь.' },
  };
  expect(textOf(htmlOf(EditorsNotes, { page, corrections: [correction] }))).toBe(
    'Editor’s note, 15 January 2027. The date was mended. The report was found.',
  );
});

test('the rail gives the standing with its reason, and figures with who gives them', () => {
  const text = textOf(htmlOf(RailFacts, { page, measure: rostov, quotations: [] }));
  expect(text).toContain('Claimed by the acting side only By those who are said to do it.');
  expect(text).toContain('over 2,000,000 passports Claimed by Oleg Agarkov');
  expect(text).toContain('Still to check The interfax.ru original has not been seen.');
});

test('a place outside the drawn area carries its words, in both languages', () => {
  const placed = catalogue.measures.find(({ places }) => places.some(({ status }) => status !== null));
  const status = placed?.places.find((place) => place.status !== null)?.status;
  if (placed === undefined || status === null || status === undefined) throw new RangeError('no such place');
  for (const lang of ['en', 'uk'] as const) {
    const text = textOf(htmlOf(RailFacts, { page: pageIn(lang), measure: placed, quotations: [] }));
    expect(text).toContain(status[lang].replaceAll('\u00a0', ' '));
  }
});

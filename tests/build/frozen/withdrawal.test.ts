// Knows: which copies a withdrawal takes, for which reasons, and what is left in their place. Does not know: how a notice looks.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkFrozen, pageOf } from '../../../src/build/frozen/check.ts';
import { writeFrozen } from '../../../src/build/frozen/index.ts';
import { noticeDocument } from '../../../src/build/frozen/notice.ts';
import { liveOf, toWithdraw, withdraw } from '../../../src/build/frozen/withdrawal.ts';
import type { Named } from '../../../src/build/frozen/withdrawal.ts';
import { folderOf, WITHDRAWAL_REASONS } from '../../../src/state/frozen.ts';
import { inRegion } from '../../../src/state/select.ts';
import { builtOf, catalogue, copyOf, DAY, planOf, written } from './copies.ts';

const OF_KHERSON =
  inRegion(catalogue.measures, 'kherson').find(({ regions }) => !regions.includes('luhansk'))?.id ?? '';
const NAMES = ['kherson', 'luhansk', `measure/${OF_KHERSON}`];
const built = builtOf(NAMES, DAY, '<button data-explore="../explore-3f2a.js">Explore</button>');
built.set('embed/explore-3f2a.js', Buffer.from('explore'));
for (const lang of ['en', 'uk']) {
  built.set(`embed/${lang}/kherson.png`, Buffer.from('still'));
  built.set(`embed/${lang}/luhansk.png`, Buffer.from('still'));
}
const { index, files } = await planOf(NAMES, { built });
const FOLDER = folderOf(index['embed/en/kherson.html']?.[0] ?? { address: '' });
const viewsOf = (id: string, reason = 'court'): string[] =>
  toWithdraw(index, id, reason)
    .copies.map(({ view }) => view)
    .sort();
const both = (name: string): string[] => [`embed/en/${name}.html`, `embed/uk/${name}.html`];

describe('what is named is withdrawn:', () => {
  test('a folder means all that lies in it', () => {
    expect(viewsOf(FOLDER)).toEqual(Object.keys(index).sort());
    expect(viewsOf(`frozen/${FOLDER}/`)).toEqual(Object.keys(index).sort());
  });

  test('a measure means every copy that shows it, and no other', () => {
    expect(viewsOf(OF_KHERSON)).toEqual([...both('kherson'), ...both(`measure/${OF_KHERSON}`)].sort());
  });

  test('an address means that copy alone', () => {
    expect(viewsOf(`/frozen/${FOLDER}/uk/luhansk.html`)).toEqual(['embed/uk/luhansk.html']);
  });
});

test('a reason is one of three, in the words of the table or as one would say it', () => {
  expect(WITHDRAWAL_REASONS.map((reason) => toWithdraw(index, FOLDER, reason).reason)).toEqual(
    WITHDRAWAL_REASONS,
  );
  expect(toWithdraw(index, FOLDER, 'a person at risk').reason).toBe('person-at-risk');
  expect(toWithdraw(index, FOLDER, 'A false record').reason).toBe('false-record');
});

test('an id and a reason that are none are both named, with what was expected', () => {
  expect(() => toWithdraw(index, 'nothing', 'it is old')).toThrow(
    new RegExp(
      `got "nothing", expected the id of a measure .*${FOLDER}\\ngot the reason "it is old", expected one of person-at-risk, court, false-record`,
    ),
  );
  expect(() => toWithdraw(index, '', 'court')).toThrow('got ""');
});

describe('after a withdrawal', () => {
  const { copies } = toWithdraw(index, OF_KHERSON, 'court');
  const decision = { day: '2027-01-15', reason: 'court' } as const;
  const noticesOf = ({ view, copy }: Named): ReadonlyMap<string, string> => {
    const live = liveOf(view, copy.lang);
    const page = noticeDocument(
      { copy, live, corrections: 'en/corrections/', ...decision },
      { css: '', script: '' },
    );
    return new Map([
      [pageOf(copy), page],
      [pageOf(copy).replace(/html$/, 'png'), 'A picture of a notice'],
    ]);
  };
  const done = withdraw(index, copies, decision, noticesOf);
  const dir = written({ files, index, unchanged: [], withdrawn: [] });
  for (const [path, notice] of done.notices) writeFileSync(join(dir, path), notice);
  for (const path of done.gone) rmSync(join(dir, path));
  writeFrozen(done.index, dir);
  afterAll(() => {
    rmSync(dir, { recursive: true });
  });
  const textOf = (path: string): string => readFileSync(join(dir, FOLDER, path), 'utf8');

  test('the list says when and why, and all is as the list says', () => {
    expect(checkFrozen(dir)).toEqual(done.index);
    expect(done.index['embed/en/kherson.html']?.[0]).toMatchObject({
      title: 'This frozen copy has been withdrawn',
      withdrawn: { date: '2027-01-15', reason: 'court' },
    });
    expect(done.index['embed/en/luhansk.html']?.[0]).not.toHaveProperty('withdrawn');
  });

  test('a notice that is changed is noticed as any other file is', () => {
    const file = join(dir, FOLDER, 'en/kherson.html');
    const notice = readFileSync(file);
    writeFileSync(file, `${notice.toString()} `);
    expect(() => checkFrozen(dir)).toThrow('en/kherson.html: got ');
    writeFileSync(file, notice);
  });

  test('nothing is left of the copy nor of its stills; what others load stays', () => {
    expect(textOf('en/kherson.html')).not.toContain('who says so');
    expect(textOf('en/kherson.png')).toBe('A picture of a notice');
    for (const path of ['en/luhansk.html', 'en/luhansk.png', 'explore-3f2a.js'])
      expect(existsSync(join(dir, FOLDER, path)), path).toBe(true);
  });

  test('when the last copy of a folder goes, what it loaded goes with it', () => {
    const all = toWithdraw(index, FOLDER, 'court').copies;
    expect(withdraw(index, all, decision, noticesOf).gone).toContain(`${FOLDER}/explore-3f2a.js`);
  });

  test('it cannot be withdrawn a second time', () => {
    expect(() => toWithdraw(done.index, OF_KHERSON, 'court')).toThrow(
      /of which all \d+ copies are withdrawn/,
    );
  });
});

test.each([
  ['embed/en/all.html', 'en/'],
  ['embed/uk/donetsk.html', 'uk/region/donetsk/'],
  ['embed/uk/compare/kherson-luhansk.html', 'uk/compare/kherson-luhansk/'],
  // The measure may be gone from the map as well.
  ['embed/en/measure/rostov-two-million-passports.html', 'en/'],
] as const)('%s is shown today at %s', (view, live) => {
  expect(liveOf(view, live.startsWith('en') ? 'en' : 'uk')).toBe(live);
});

test.each([
  ['en', 'person-at-risk', 'What it showed could put a person at risk.'],
  ['en', 'court', 'A court has ordered it.'],
  ['uk', 'false-record', 'Один із записів, які вона показувала, був неправдивий.'],
] as const)('in %s the notice says the reason %s, and both days', (lang, reason, words) => {
  const copy = copyOf({ lang });
  const html = noticeDocument(
    {
      copy,
      live: 'en/',
      corrections: 'en/corrections/?since=2026-11-26&measure=x',
      day: '2027-01-15',
      reason,
    },
    { css: '', script: '' },
  ).replaceAll('\u00a0', ' ');
  expect(html).toContain(words);
  expect(html).toContain(lang === 'en' ? '26 November 2026' : '26 листопада 2026 року');
  expect(html).toContain(lang === 'en' ? '15 January 2027' : '15 січня 2027 року');
  expect(html).toContain('href="../../../en/corrections/?since=2026-11-26&amp;measure=x"');
});

// Knows: where words stand in the data files, and what may not stand in them. Does not know: what the words say.

import { placesOf } from '../../catalogue/glossary.ts';
import { isName, takeApart } from '../../catalogue/quotation.ts';
import type { Dataset, FileName } from './dataset.ts';
import { find, isRecord, type Found } from './find.ts';
import type { DataFile, Path } from './load.ts';
import { problemAt, show, type Report } from './problems.ts';
import { FORBIDDEN, MARKUP } from './forbidden.ts';

/** Words in one language, beside those that stand as { en, uk }. `own` are another's words: their spelling is theirs. */
const SINGLE: readonly {
  readonly in: FileName | 'measure';
  readonly at: readonly string[];
  readonly own?: true;
}[] = [
  { in: 'measure', at: ['claims', '*', 'quote', 'text'], own: true },
  { in: 'measure', at: ['claims', '*', 'quote', 'by'] },
  { in: 'glossary', at: ['*', 'spellings', '*'], own: true },
  { in: 'publication', at: ['publisher'] },
  { in: 'publication', at: ['contact'] },
  { in: 'publication', at: ['licence_holder'] },
  { in: 'sources', at: ['*', 'publisher'], own: true },
  { in: 'sources', at: ['*', 'title'], own: true },
];

/** Reports markup, forbidden spellings, unclosed quotation marks and quoted terms that the glossary does not explain. */
export function checkTexts(data: Dataset, report: Report): void {
  const explained = glossaryOf(data);
  const check = (file: DataFile, { path, value }: Found, own: boolean, isSaidInClass = false) => {
    if (typeof value !== 'string') return;
    const say = (got: string, expected: string) => {
      report(problemAt(file, path, got, expected));
    };
    for (const [markup] of value.matchAll(MARKUP)) say(show(markup), 'words without markup');
    if (own) return;
    const parts = takeApart(value);
    if (parts === null) {
      say(show(value), 'every quotation mark to be closed');
      return;
    }
    for (const { spelling, instead } of FORBIDDEN) {
      for (const [found] of parts.outside.matchAll(spelling)) say(show(found), instead);
    }
    if (explained === null || isSaidInClass) return;
    for (const term of parts.quoted) {
      if (isName(term, String(path.at(-1))) || explained(term)) continue;
      say(`the quoted term ${show(term)}`, 'an entry in glossary.yaml that explains it');
    }
  };
  const files: [FileName | 'measure' | 'lesson', DataFile][] = [
    ...data.single,
    ...[...data.measures.values()].map((file): ['measure', DataFile] => ['measure', file]),
    ...[...data.lessons.values()].map((file): ['lesson', DataFile] => ['lesson', file]),
  ];
  for (const [name, file] of files) {
    for (const words of wordsIn(file.value)) {
      // Outside its sentences of fact a lesson quotes questions, and how a pupil's sentence may begin.
      check(file, words, false, name === 'lesson' && !words.path.includes('fact'));
    }
    for (const row of SINGLE) {
      if (row.in !== name) continue;
      for (const found of find(file.value, row.at)) {
        check(file, found, row.own === true && !isOurLabel(file, found.path));
      }
    }
  }
}

/** A title that the source does not show is our own description of it. */
function isOurLabel(file: DataFile, path: Path): boolean {
  const [row] = path;
  if (row === undefined || path.at(-1) !== 'title') return false;
  return find(file.value, [row, 'custom', 'titleBasis'])[0]?.value === 'label';
}

/** Every string under `en` or `uk`, at any depth. */
function wordsIn(value: unknown, path: Path = []): readonly Found[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => wordsIn(item, [...path, at]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'geometry') return [];
    return (key === 'en' || key === 'uk') && typeof inner === 'string'
      ? [{ path: [...path, key], value: inner }]
      : wordsIn(inner, [...path, key]);
  });
}

/**
 * Whether a quoted term is explained by a spelling of the glossary; what stands in marks in an entry's own term is a spelling
 * too. null when there is no glossary to look in.
 */
function glossaryOf(data: Dataset): ((term: string) => boolean) | null {
  const file = data.single.get('glossary');
  if (file === undefined) return null;
  const strings = (at: Path) =>
    find(file.value, at).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  const own = [...strings(['*', 'term', 'en']), ...strings(['*', 'term', 'uk'])];
  const spellings = [
    ...strings(['*', 'spellings', '*']),
    ...own.flatMap((term) => takeApart(term)?.quoted ?? []),
  ];
  return (term) => spellings.some((spelling) => placesOf(spelling, term).length > 0);
}

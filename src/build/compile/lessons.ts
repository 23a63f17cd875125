// Knows: what a lesson must hold beyond its form: its minutes, its three questions, and that each sentence of fact is a speaker's own. Does not know: the form.

import { QUESTIONS } from '../../catalogue/lesson.ts';
import { OWN } from '../../state/address.ts';
import { stem, wordsOf } from '../../state/words.ts';
import type { Dataset } from './dataset.ts';
import { find, isRecord } from './find.ts';
import { lengthOf } from './lessonSchema.ts';
import type { DataFile, Path } from './load.ts';
import { problemAt, show, type Report } from './problems.ts';

/** Where passages stand in a lesson. */
const PASSAGES: readonly Path[] = [
  ['steps', '*', 'caption'],
  ['steps', '*', 'notes'],
  ['activities', '*', 'text'],
  ['assessment', 'key'],
];

/** What is read from the last row while a teacher speaks. */
const LONGEST_CAPTION_IN_WORDS = 30;

/** Reports lessons that a class could not be given, and sentences that say more than their speaker. */
export function checkLessons(data: Dataset, report: Report): void {
  for (const [id, file] of data.lessons) {
    for (const { path, value } of find(file.value, ['id'])) {
      if (value !== id) report(problemAt(file, path, show(value), `${show(id)}, as the file is named`));
      if (value === OWN)
        report(
          problemAt(file, path, show(value), 'another id: under this one teachers show lessons of their own'),
        );
    }
    for (const { path, value } of find(file.value, ['follows', '*']))
      if (value === id || (data.lessonsComplete && !data.lessons.has(String(value))))
        report(problemAt(file, path, show(value), 'the id of another lesson in lessons/'));
    checkMinutes(file, report);
    checkSteps(file, report);
    checkViews(data, file, report);
    checkCaptions(file, report);
    for (const at of PASSAGES)
      for (const { path, value } of find(file.value, [...at, '*']))
        checkSentence(data, file, path, value, report);
  }
}

const numbersAt = (file: DataFile, at: Path): number[] =>
  find(file.value, at).flatMap(({ value }) => (typeof value === 'number' ? [value] : []));

function checkMinutes(file: DataFile, report: Report): void {
  const [whole] = numbersAt(file, ['minutes']);
  const sum = numbersAt(file, ['steps', '*', 'minutes']).reduce((a, b) => a + b, 0);
  if (whole !== undefined && whole !== sum)
    report(problemAt(file, ['minutes'], `${whole} minutes, and steps of ${sum} together`, 'the same'));
  const [from] = numbersAt(file, ['ages', 'from']);
  const [to] = numbersAt(file, ['ages', 'to']);
  if (from !== undefined && to !== undefined && from > to)
    report(problemAt(file, ['ages'], `ages from ${from} to ${to}`, 'the younger age first'));
}

/** Every step has an id of its own, each of the three questions is asked, and what is done in a step names one. */
function checkSteps(file: DataFile, report: Report): void {
  const ids = new Set<unknown>();
  for (const { path, value } of find(file.value, ['steps', '*', 'id'])) {
    if (ids.has(value)) report(problemAt(file, path, `the id ${show(value)} again`, 'each id once'));
    ids.add(value);
  }
  const assessed = find(file.value, ['assessment', 'step']).filter(({ value }) => value !== null);
  for (const { path, value } of [...find(file.value, ['activities', '*', 'step']), ...assessed])
    if (!ids.has(value)) report(problemAt(file, path, show(value), 'the id of a step of this lesson'));
  const asked = new Set(find(file.value, ['steps', '*', 'asks']).map(({ value }) => value));
  for (const question of QUESTIONS)
    if (!asked.has(question))
      report(problemAt(file, ['steps'], `no step that asks "${question}"`, 'each of the three questions'));
}

/** What a step shows is reported where it shows it. */
function checkViews(data: Dataset, file: DataFile, report: Report): void {
  for (const { path, value } of find(file.value, ['steps', '*', 'view'])) {
    const regions = [...find(value, ['region']), ...find(value, ['region', '*'])].flatMap(
      ({ value: region }) => (typeof region === 'string' ? [region] : []),
    );
    for (const { path: at, value: id } of find(value, ['measures', '*'])) {
      const named = find(data.measures.get(String(id))?.value, ['regions', '*']).map((found) => found.value);
      if (named.length > 0 && regions.length > 0 && !regions.some((region) => named.includes(region)))
        report(problemAt(file, [...path, ...at], show(id), `a measure of ${regions.join(' or ')}`));
    }
  }
}

function checkCaptions(file: DataFile, report: Report): void {
  for (const { path, value } of find(file.value, ['steps', '*', 'caption']))
    for (const lang of ['en', 'uk']) {
      const said = [...find(value, ['*', 'say', lang]), ...find(value, ['*', 'fact', lang])];
      const count = said.reduce((sum, { value: words }) => sum + lengthOf(String(words)), 0);
      if (count > LONGEST_CAPTION_IN_WORDS)
        report(
          problemAt(
            file,
            path,
            `${count} words in "${lang}"`,
            `at most ${LONGEST_CAPTION_IN_WORDS} on a screen`,
          ),
        );
    }
}

/** A figure of two digits or more is a year, an age or a total: somebody's. */
const FIGURE = /\p{N}{2,}/u;

function checkSentence(data: Dataset, file: DataFile, path: Path, sentence: unknown, report: Report): void {
  if (!isRecord(sentence)) return;
  for (const { path: at, value } of [...find(sentence, ['say', 'en']), ...find(sentence, ['say', 'uk'])]) {
    const figure = FIGURE.exec(String(value))?.[0];
    if (figure !== undefined)
      report(
        problemAt(file, [...path, ...at], show(figure), 'a sentence of fact, with its measure and speaker'),
      );
  }
  const { measure: id, speaker } = sentence;
  if (typeof id !== 'string' || typeof speaker !== 'string') return;
  const measure = data.measures.get(id);
  if (measure === undefined) return;
  if (!find(measure.value, ['claims', '*', 'speaker']).some(({ value }) => value === speaker)) {
    report(problemAt(file, [...path, 'speaker'], show(speaker), `a speaker of the measure ${show(id)}`));
    return;
  }
  for (const lang of ['en', 'uk'])
    for (const { path: at, value } of find(sentence, ['fact', lang]))
      if (!names(data, speaker, lang, String(value)))
        report(
          problemAt(
            file,
            [...path, ...at],
            show(value),
            `a sentence that names its speaker, ${show(speaker)}`,
          ),
        );
}

/** Whether a sentence holds a word of the speaker's name or office, in whatever case. */
function names(data: Dataset, speaker: string, lang: string, sentence: string): boolean {
  const row = find(data.single.get('speakers')?.value, ['*']).find(
    ({ value }) => isRecord(value) && value['id'] === speaker,
  );
  if (row === undefined) return true;
  const own = ['name', 'in_sentence', 'office']
    .flatMap((key) => find(row.value, [key, lang]))
    .flatMap(({ value }) => wordsOf(String(value)))
    // Short words stand in every sentence.
    .filter((word) => word.length > 3 || word === word.toUpperCase())
    .map(stem);
  const said = new Set(wordsOf(sentence).map(stem));
  return own.some((word) => said.has(word));
}

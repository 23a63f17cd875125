// Knows: what the evidence answers to the four questions, on all of it and word for word on some. Does not know: how the answers are set.
import { describe, expect, test } from 'vitest';
import { LANGS, SIDES, STANDINGS } from '../../src/catalogue/types.ts';
import type { Lang, Measure } from '../../src/catalogue/types.ts';
import { evidenceKey, textOfLine } from '../../src/parts/evidenceKey.ts';
import type { EvidenceQuestion } from '../../src/parts/evidenceKey.ts';
import { breaking, catalogue, measureOf } from '../data/evidence.ts';
import { pageIn } from './html.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const linesOf = (measure: Measure, question: EvidenceQuestion, lang: Lang) =>
  evidenceKey(measure, pageIn(lang)).find((one) => one.question === question)?.answer ?? [];
const answerOf = (measure: Measure, question: EvidenceQuestion, lang: Lang) =>
  linesOf(measure, question, lang).map((line) => plain(textOfLine(line)));
/** With where each line comes from. */
const wordsOf = (measure: Measure, lang: Lang) =>
  evidenceKey(measure, pageIn(lang))
    .flatMap(({ answer }) => answer)
    .map((line) => plain([textOfLine(line), ...line.from.map(({ text }) => text)].join('\n')));

describe.each(LANGS)('in %s, of every measure', (lang) => {
  const { t } = pageIn(lang);

  test('four questions are asked in their order, and each is answered', () => {
    expect(
      breaking((measure) => {
        const key = evidenceKey(measure, pageIn(lang));
        return (
          key.map(({ question }) => question).join() === 'who,know,others,missing' &&
          key.every(({ asked, answer }) => asked.endsWith('?') && answer.length > 0)
        );
      }),
    ).toEqual([]);
  });

  test('every line says where it comes from', () => {
    expect(
      breaking((measure) =>
        evidenceKey(measure, pageIn(lang)).every(({ answer }) =>
          answer.every(({ runs, from }) => runs.length > 0 && from.length > 0),
        ),
      ),
    ).toEqual([]);
  });

  test('only its own speakers are named, each of them, and no other', () => {
    const names = catalogue.speakers.map(({ id, inSentence }) => ({
      id,
      name: inSentence[lang].toLowerCase(),
    }));
    expect(
      breaking((measure) => {
        const own = new Set(measure.claims.map(({ speaker }) => speaker.inSentence[lang].toLowerCase()));
        const set = evidenceKey(measure, pageIn(lang))
          .flatMap(({ answer }) => answer.flatMap(({ runs }) => runs))
          .filter(({ strong }) => strong)
          .map(({ text }) => text.toLowerCase());
        const strangers = names.filter(({ name }) => !own.has(name) && set.includes(name));
        return strangers.length === 0 && [...own].every((name) => set.some((words) => words.includes(name)));
      }),
    ).toEqual([]);
  });

  test('only its own sources are linked', () => {
    expect(
      breaking((measure) => {
        const own = new Set(measure.claims.flatMap(({ sources }) => sources.map(({ url }) => url)));
        return evidenceKey(measure, pageIn(lang)).every(({ answer }) =>
          answer.every(({ from }) => from.every(({ url }) => own.has(url) || url === null)),
        );
      }),
    ).toEqual([]);
  });

  test('every year that is named stands in its data', () => {
    const years = (text: string) => text.match(/\b20\d\d\b/g) ?? [];
    expect(
      breaking((measure) => {
        const known = new Set(years(JSON.stringify(measure)));
        return wordsOf(measure, lang).every((line) => years(line).every((year) => known.has(year)));
      }),
    ).toEqual([]);
  });

  test('that another says otherwise is told if and only if it is contested, in the words of each who does', () => {
    const otherwise = t('evidence.otherwise', { speaker: '', says: '' }).trim().replace(/^: /, '');
    expect(
      breaking((measure) => {
        const lines = answerOf(measure, 'others', lang);
        return (
          measure.claims
            .filter(({ stance }) => stance === 'contradicts')
            .every(({ says }) =>
              lines.some((line) => line.includes(otherwise) && line.includes(plain(says?.[lang] ?? ''))),
            ) &&
          (measure.contested || !lines.some((line) => line.includes(otherwise)))
        );
      }),
    ).toEqual([]);
  });

  test('what this map left open is told in its words', () => {
    expect(
      breaking((measure) => {
        const lines = answerOf(measure, 'missing', lang);
        return [measure.review, measure.weakness].every(
          (words) => words === null || lines.includes(plain(words[lang])),
        );
      }),
    ).toEqual([]);
  });

  test('no motive is stated', () => {
    const motive =
      lang === 'en'
        ? /\b(gain|motive|benefit|in order to|wants?)\b/i
        : /мотив|вигод|вигідно|прагн|щоб отримати/i;
    const own = (measure: Measure) =>
      [measure.review, measure.weakness, ...measure.claims.map(({ says }) => says)].map((words) =>
        plain(words?.[lang] ?? ''),
      );
    // What speakers and editors say is theirs.
    expect(
      breaking((measure) =>
        wordsOf(measure, lang).every(
          (line) =>
            !motive.test(
              own(measure).reduce((left, words) => (words === '' ? left : left.replace(words, '')), line),
            ),
        ),
      ),
    ).toEqual([]);
  });

  test('spaces, stops and brackets are in order', () => {
    expect(
      breaking((measure) =>
        wordsOf(measure, lang).every(
          (line) =>
            !/ {2}|\.\.| [,.:;)]|\( |: [^.]*: |undefined|null(?! and void)|\{/.test(
              line.split('\n')[0] ?? '',
            ),
        ),
      ),
    ).toEqual([]);
  });

  test('the National Resistance Center is never named without the words that belong to it', () => {
    const [name, marked] =
      lang === 'en'
        ? ['National Resistance Center', /\(Ukrainian military\)|, Ukrainian military body/]
        : ['Центр національного спротиву', /\(українські військові\)|, українська військова структура/];
    expect(
      breaking((measure) =>
        evidenceKey(measure, pageIn(lang)).every(({ answer }) =>
          answer.every((line) => {
            const speaks = line.runs.some(({ text, strong }) => strong && text.includes(name));
            return !speaks || marked.test(textOfLine(line));
          }),
        ),
      ),
    ).toEqual([]);
  });
});

test('measures of every standing and speakers of every side are among those tested', () => {
  expect(new Set(catalogue.measures.map(({ standing }) => standing))).toEqual(new Set(STANDINGS));
  const sides = catalogue.measures.flatMap(({ claims }) => claims.map(({ speaker }) => speaker.side));
  expect(new Set(sides)).toEqual(new Set(SIDES));
});

test('nothing is told of a measure that opens covered beyond who says otherwise', () => {
  const covered = { ...measureOf('refusals-and-raids-december-2023'), care: { en: 'Hard.', uk: 'Важко.' } };
  expect(answerOf(covered, 'others', 'en')).toContain('Irina Volk said otherwise.');
  expect(answerOf(covered, 'others', 'uk')).toContain('Ірина Волк: інше твердження.');
});

test.each([
  [
    'refusals-and-raids-december-2023',
    'others',
    [
      'Nobody independently, among the statements collected here.',
      'Rubryka repeated or interpreted the National Resistance Center (Ukrainian military), so this adds nothing. The Center reported refusals in December 2023 (in the speaker’s version).',
      'Irina Volk said otherwise: Almost 90% of residents of the four regions received passports.',
      'It was read at The New Voice of Ukraine via Yahoo. Whoever only prints it is not another voice.',
    ],
    [
      'Незалежно — ніхто з тих, чиї заяви тут зібрано.',
      '«Рубрика»: повторення або тлумачення. Підстава та сама: Центр національного спротиву (українські військові); нових це не додає. У грудні 2023 року Центр повідомляв про відмови (у викладі мовця).',
      'Ірина Волк: інше твердження. Паспорти отримало майже 90% мешканців чотирьох областей.',
      'Прочитано тут: The New Voice of Ukraine via Yahoo. Хто лише друкує чужу заяву, не є ще одним голосом.',
    ],
  ],
  [
    'mobile-passport-groups-april-2023',
    'others',
    [
      'The National Resistance Center (Ukrainian military) and Yevgeny Balitsky: two statements say so, and neither rests on the other.',
      'A resident of Tokmak district said so too, without resting on another statement here. Soldiers came six times and asked why the family had not applied (in the speaker’s version).',
      'It was read at Ukrainska Pravda via Yahoo; The Kyiv Independent; Center for Journalist Investigations. Whoever only prints it is not another voice.',
    ],
    [
      'Центр національного спротиву (українські військові); Євген Балицький: дві заяви про те саме, і жодна не спирається на іншу.',
      'Мешканка Токмацького району: те саме, без опори на інші заяви, зібрані тут. Військові приходили шість разів і питали, чому родина не подала заяв (у викладі мовця).',
      'Прочитано тут: Ukrainska Pravda via Yahoo; The Kyiv Independent; Center for Journalist Investigations. Хто лише друкує чужу заяву, не є ще одним голосом.',
    ],
  ],
  [
    'rostov-two-million-passports',
    'know',
    [
      'An official statement about what the speaker’s own side does. A total, a success or a plan that is announced is not taken for the act itself. It came through Interfax.',
    ],
    [
      'Офіційна заява про те, що робить сама сторона мовця. Оголошене число, успіх чи план мапа не вважає самою дією. Це дійшло через «Интерфакс».',
    ],
  ],
  [
    'kherson-newborns-2022',
    'who',
    [
      'The chief doctor of a Kherson city hospital, interviewed by Reuters. This is testimony, given in nobody’s official name.',
    ],
    [
      'Головний лікар херсонської міської лікарні, співрозмовник Reuters. Це свідчення, не від імені жодної влади.',
    ],
  ],
  [
    'decree-304-may-2022',
    'know',
    ['The text of the act itself is among the sources. It shows what was decided, not what was then done.'],
    ['Серед джерел є текст самого акта. Він показує, що вирішено, а не що потім зроблено.'],
  ],
  [
    'no-care-from-january-2026',
    'missing',
    [
      'The Center alone; neither item is dated.',
      'Establish both publication dates.',
      'No statement was collected from: the Russian side; anyone outside the two sides; residents or other witnesses.',
      'On which day this was said is not established: the National Resistance Center (Ukrainian military) (about 2025).',
      'When this was published is not established: UNN.',
    ],
    [
      'Лише Центр; обидва матеріали без дати.',
      'Установити дати обох публікацій.',
      'Чиїх заяв тут не зібрано: російська сторона; ті, хто поза двома сторонами; мешканці чи інші свідки.',
      'Не встановлено, якого дня це сказано: Центр національного спротиву (українські військові) (близько 2025 року).',
      'Не встановлено, коли це опубліковано: UNN.',
    ],
  ],
] as const)('%s, “%s”, word for word in both languages', (id, question, en, uk) => {
  expect(answerOf(measureOf(id), question, 'en')).toEqual(en);
  expect(answerOf(measureOf(id), question, 'uk')).toEqual(uk);
});

test('a line that is said of a source links to it, and what is read in a copy or in state media is only named', () => {
  const from = (id: string) => linesOf(measureOf(id), 'others', 'en').flatMap((line) => line.from);
  const raids = from('refusals-and-raids-december-2023');
  expect(raids.find(({ text }) => text === 'Rubryka')?.url).toMatch(/^https:/);
  expect(raids.find(({ text }) => text.startsWith('Sputnik'))?.url).toBeNull();
  expect(from('kherson-newborns-2022').map(({ text }) => text)).toContain(
    'read in a copy at The BizNob, with Reuters material',
  );
});

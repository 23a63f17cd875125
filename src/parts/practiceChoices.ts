// Knows: what a reader may choose as an answer to "Who says so?" and "Who else says it?": the same form whatever the answer is. Does not know: the answer.
import { capitalised, nameInLine } from '../catalogue/attribution.ts';
import type { Measure, Speaker } from '../catalogue/types.ts';
import type { Page } from '../state/page.ts';
import { furtherClaims, passedOnBy } from './evidenceOthers.ts';
import { namedClaims } from './evidenceWho.ts';

type Voice = Pick<Page, 't' | 'lang'>;

/** What a speaker can be to the war, as far as this map tells speakers apart. */
const GROUPS = [
  'russian',
  'ukrainian',
  'media',
  'research',
  'international',
  'government',
  'witness',
] as const;

const sorted = (names: readonly string[], { lang }: Voice): readonly string[] => {
  const { compare } = new Intl.Collator(lang, { sensitivity: 'base' });
  return [...new Set(names)].sort(compare);
};

/** Every sort of speaker there is, A to Z: on each card the same. */
export const sortsOfSpeakers = (page: Voice): readonly string[] =>
  sorted(
    GROUPS.map((group) => page.t(`practice.group.${group}`)),
    page,
  );

/**
 * Whoever else speaks of the measure, to whatever end, and those who only printed what is said, A to Z; and nobody.
 * One and the same human in several offices is offered once.
 */
export function otherVoices(measure: Measure, page: Voice): readonly string[] {
  const named = namedClaims(measure).map(({ speaker }) => speaker);
  const human = ({ id, person }: Speaker) => person ?? id;
  const others = furtherClaims(measure)
    .map(({ claim }) => claim.speaker)
    .filter((speaker) => !named.some((one) => human(one) === human(speaker)));
  const names = others.map((speaker) => capitalised(nameInLine(speaker, page.lang)));
  return [...sorted([...names, ...passedOnBy(measure)], page), page.t('practice.nobody')];
}

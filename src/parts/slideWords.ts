// Knows: which words stand beside the map of a step: kinds, speakers with dates, caption, standing with what it means, question. Does not know: how they are set.
import { leadClaim, speakerSentence } from '../catalogue/attribution.ts';
import type { SpeakerSentence } from '../catalogue/attribution.ts';
import type { Catalogue, Measure, Step } from '../catalogue/types.ts';
import type { SlideWords } from '../design/slideFill.ts';
import { dateWords } from '../i18n/dates.ts';
import type { Page } from '../state/page.ts';
import { shownIn } from './lessonMeasures.ts';

export interface Slide {
  /** Lit on the map; none where the step shows all. */
  readonly lit: readonly Measure[];
  /** Of up to two kinds each; more are only counted. */
  readonly kinds: Catalogue['kinds'];
  readonly count: string | null;
  /** The one speaker in full, or each of several in a line. */
  readonly speaker: { readonly sentence: SpeakerSentence; readonly date: string } | null;
  readonly speakers: readonly string[];
  readonly standings: readonly string[];
  readonly caption: string;
}

const MOST_KINDS = 2;
/** More would be read by nobody; the caption names those that the lesson speaks of. */
const MOST_SPEAKERS = 3;

const speakersOf = (measures: readonly Measure[], { lang, t }: Page): string[] => {
  const all = [
    ...new Set(
      measures.map(
        ({ attribution, when }) => `${attribution[lang]}, ${dateWords(when.reported.edtf, lang, 'short')}`,
      ),
    ),
  ];
  const rest = all.length - MOST_SPEAKERS;
  return rest <= 0 ? all : [...all.slice(0, MOST_SPEAKERS), t('lesson.moreSpeakers', { n: rest })];
};

/** What the slide of a step says beside its map. */
export function slideOf(step: Step, page: Page): Slide {
  const { catalogue, lang, t } = page;
  const lit = step.view?.all === true ? [] : shownIn(step, catalogue);
  const [one, another] = lit;
  const alone = one !== undefined && another === undefined ? one : null;
  const claim = alone === null ? null : leadClaim(alone.claims);
  const standings = [...new Set(lit.map(({ standing }) => standing))];
  const [standing, other] = standings;
  const shown = shownIn(step, catalogue);
  const kinds = catalogue.kinds.filter(({ id }) => lit.some(({ kind }) => kind === id));
  const isNamed = kinds.length > 0 && kinds.length <= MOST_KINDS;
  return {
    lit,
    kinds: isNamed ? kinds : [],
    count: isNamed || shown.length === 0 ? null : t('lesson.shows', { n: shown.length }),
    speaker:
      alone === null || claim === null
        ? null
        : {
            sentence: speakerSentence(claim, alone.kind, lang),
            date: dateWords(claim.said.edtf, lang, 'short'),
          },
    speakers: alone === null ? speakersOf(lit, page) : [],
    standings:
      standing !== undefined && other === undefined
        ? [`${t(`standing.${standing}`)}. ${t(`standing.${standing}.why`)}`]
        : standings.length > 0
          ? [standings.map((id) => t(`standing.${id}`)).join(' · ')]
          : [],
    caption: step.caption.map(({ words }) => words[lang]).join(' '),
  };
}

/** The same as plain texts, by which the slide is filled. */
export function wordsOfSlide(slide: Slide, step: Step, { lang, t }: Page): SlideWords {
  const said = slide.speaker?.sentence;
  const full =
    said && [said.verb, said.name, said.office, said.through, ...said.via, slide.speaker.date].join(' ');
  const keys = (['solid', 'half', 'hollow'] as const).map((fill) => t(`legend.${fill}`));
  return {
    kinds: slide.count === null ? slide.kinds.map(({ name }) => name[lang]) : [slide.count],
    headline: step.headline[lang],
    speakers: full === undefined ? slide.speakers : [full],
    caption: slide.caption,
    standings: step.view?.all === true ? keys : slide.standings,
    question: step.question[lang],
  };
}

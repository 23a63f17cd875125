// Knows: a lesson as pages, presenter and handouts read it: steps, each with a view and words. Does not know: files, or how any of it looks.
import type { RegionId, Words } from './terms.ts';

/** The three questions of source criticism (Stanford, Civic Online Reasoning) that every lesson asks. */
export const QUESTIONS = ['behind', 'evidence', 'others'] as const;
export type QuestionId = (typeof QUESTIONS)[number];

/** Standards that a published plan of lateral reading names; no others are claimed. */
export const STANDARDS = ['CCSS RI.9-10.8', 'SSS1.9-12.4', 'SSS2.9-12.2–3'] as const;
export type Standard = (typeof STANDARDS)[number];

/** What a handout leaves room for where pupils do the assessment: the four questions of a statement, or lines. */
export const ANSWERS = ['questions', 'lines'] as const;
export type AnswerId = (typeof ANSWERS)[number];

/** One sentence; with `of` it states something reported, and names who reports it. */
export interface Sentence {
  readonly words: Words;
  readonly of: { readonly measure: string; readonly speaker: string } | null;
}

export type Passage = readonly Sentence[];

/** What is projected: these measures lit, or all of the regions. */
export interface StepView {
  /** None: all four. */
  readonly regions: readonly RegionId[];
  /** Ids; in the order in which the lesson speaks of them. */
  readonly measures: readonly string[];
  /** Every measure of the regions is shown, none is lit. */
  readonly all: boolean;
}

export interface Step {
  readonly id: string;
  readonly minutes: number;
  /** null: done on paper, no screen needed. */
  readonly view: StepView | null;
  readonly headline: Words;
  readonly caption: Passage;
  readonly question: Words;
  readonly asks: QuestionId | null;
  /** For the teacher alone. */
  readonly notes: Passage;
}

export interface Activity {
  readonly title: Words;
  readonly text: Passage;
  readonly minutes: number;
  /** Id of the step that it is part of. */
  readonly step: string;
}

export interface Lesson {
  readonly id: string;
  readonly title: Words;
  readonly lead: Words;
  readonly minutes: number;
  readonly ages: { readonly from: number; readonly to: number };
  /** Each ends the sentence "Pupils will be able to …". */
  readonly objectives: readonly Words[];
  readonly materials: Words;
  readonly standards: readonly Standard[];
  readonly contentNote: Words;
  /** For whoever would rather not do this one. */
  readonly otherTask: Words;
  readonly steps: readonly Step[];
  readonly activities: readonly Activity[];
  readonly assessment: {
    readonly task: Words;
    /** Id of the step in which it is done; null: it is the fruit of the whole lesson. */
    readonly step: string | null;
    /** null: it is not done on a handout. */
    readonly answer: AnswerId | null;
    readonly key: Passage;
  };
  readonly extension: readonly Words[];
  /** Ids of lessons that go on from here. */
  readonly follows: readonly string[];
}

// Knows: the address of every page, for ever, as a path below the site's root. Does not know: what stands on a page, or where the site is hosted.
import type { Lang, RegionId } from '../catalogue/types.ts';

/** No lesson of the site is called so: a teacher's is shown there. */
export const OWN = 'own';
/** The window in which it is shown from where it was put together. */
export const OWN_WINDOW = 'own-lesson';

const further = (portion: number): string => (portion === 1 ? '' : `${portion}/`);

/** The path of every page, and of the feeds, below the site's root, without a leading slash: `en/region/luhansk/`. */
export const address = {
  root: () => '',
  home: (lang: Lang) => `${lang}/`,
  /** A list that is too long for one page goes on in portions, from 2 on. */
  region: (lang: Lang, id: RegionId, portion = 1) => `${lang}/region/${id}/${further(portion)}`,
  measure: (lang: Lang, id: string) => `${lang}/measure/${id}/`,
  all: (lang: Lang, portion = 1) => `${lang}/all/${further(portion)}`,
  measures: (lang: Lang, portion = 1) => `${lang}/measures/${further(portion)}`,
  matrix: (lang: Lang) => `${lang}/matrix/`,
  /** Of a pair of regions, first the one that the catalogue names first. */
  compare: (lang: Lang, a: RegionId, b: RegionId) => `${lang}/compare/${a}-${b}/`,
  lessons: (lang: Lang) => `${lang}/lesson/`,
  lesson: (lang: Lang, id: string) => `${lang}/lesson/${id}/`,
  /** A lesson as a class sees it, one step at a time. */
  present: (lang: Lang, id: string) => `${lang}/present/${id}/`,
  handouts: (lang: Lang) => `${lang}/handout/`,
  /** On paper: of a region or of a lesson, by its id; for pupils, and for whoever teaches them, with the key. */
  handout: (lang: Lang, id: string) => `${lang}/handout/${id}/`,
  handoutKey: (lang: Lang, id: string) => `${lang}/handout/${id}/teacher/`,
  practice: (lang: Lang) => `${lang}/practice/`,
  /** One measure, to put the questions of source criticism to. */
  practiceCard: (lang: Lang, id: string) => `${lang}/practice/${id}/`,
  /** Where teachers put a lesson of their own together, and where a class sees it; no lesson has this id. */
  own: (lang: Lang) => `${lang}/own/`,
  ownPresent: (lang: Lang) => `${lang}/present/${OWN}/`,
  sources: (lang: Lang) => `${lang}/sources/`,
  method: (lang: Lang) => `${lang}/method/`,
  corrections: (lang: Lang) => `${lang}/corrections/`,
  privacy: (lang: Lang) => `${lang}/privacy/`,
  embedding: (lang: Lang) => `${lang}/embedding/`,
  /** No page: a file for programs that follow what is new. */
  feed: (lang: Lang) => `${lang}/feed.xml`,
} as const;

/**
 * The link from one page to another as a relative reference, so that the site works below any path.
 * @param from path of the page that holds the link, such as `en/region/luhansk/`
 * @param to path of the page it leads to, such as `uk/` (a fragment may follow)
 */
export function link(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 1);
  return up + to || './';
}

const READER = /^(.*\/(?:en|uk)\/)(?:(?:all|region\/[a-z]+)\/(?:\d+\/)?)?$/;

/**
 * The home page of which a page is a view: home itself, all four regions and each region share one. Undefined: the page is no map
 * beside a list.
 * @param pathname as the browser has it, with whatever the site lies below: `/map/en/region/luhansk/`
 */
export const readerHome = (pathname: string): string | undefined => READER.exec(pathname)?.[1];

/** Whether a page lists measures and is narrowed by its address: map beside list, table, matrix with timeline. */
export const isList = (pathname: string): boolean =>
  READER.test(pathname) || /\/(?:en|uk)\/(?:measures\/(?:\d+\/)?|matrix\/)$/.test(pathname);

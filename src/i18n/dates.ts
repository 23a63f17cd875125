// Knows: EDTF dates in words, short and long. Does not know: what happened on them, or today's date.
import type { Lang } from '../catalogue/types.ts';

export type DateStyle = 'short' | 'long';

interface Calendar {
  /** Months beside a day. */
  readonly short: readonly string[];
  readonly long: readonly string[];
  /** Months by themselves, and after `about`. */
  readonly alone: readonly string[];
  readonly approximate: readonly string[];
  readonly about: string;
  readonly unknown: string;
  /** Follows the year in the long style: after a day or month, after one year alone, after two. */
  readonly ofYear: string;
  readonly year: string;
  readonly years: string;
  /** Between two single words, and between dates that have spaces in them. */
  readonly dash: string;
  readonly spacedDash: string;
}

const list = (names: string): readonly string[] => names.split(' ');
const ENGLISH = list('January February March April May June July August September October November December');
const GENITIVE = list(
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
);

// Own tables, not Intl: a server and a browser with other language data must write the same.
const CALENDARS: Record<Lang, Calendar> = {
  en: {
    short: ENGLISH.map((month) => month.slice(0, 3)),
    long: ENGLISH,
    alone: ENGLISH,
    approximate: ENGLISH,
    about: 'about ',
    unknown: 'date not established',
    ofYear: '',
    year: '',
    years: '',
    dash: '–',
    spacedDash: '\u00a0– ',
  },
  uk: {
    short: list('січ. лют. бер. квіт. трав. черв. лип. серп. вер. жовт. лист. груд.'),
    long: GENITIVE,
    alone: list(
      'січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень',
    ),
    approximate: GENITIVE,
    about: 'близько ',
    unknown: 'дату не встановлено',
    ofYear: '\u00a0року',
    year: '\u00a0рік',
    years: '\u00a0роки',
    dash: '\u00a0— ',
    spacedDash: '\u00a0— ',
  },
};

interface Point {
  readonly year: string;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
  readonly approximate: boolean;
}

function parse(edtf: string): Point {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?(~)?$/.exec(edtf);
  if (match === null)
    throw new Error(
      `cannot put "${edtf}" into words; expected a day, a month or a year, each with or without ~, or two of them with / between`,
    );
  const [, year = '', month, day, tilde] = match;
  return {
    year,
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
    approximate: tilde !== undefined,
  };
}

/** Day and month, or the month alone, or nothing. */
function withoutYear(point: Point, calendar: Calendar, style: DateStyle): string {
  if (point.month === null) return '';
  const months =
    point.day !== null ? calendar[style] : point.approximate ? calendar.approximate : calendar.alone;
  const month = months[point.month - 1] ?? '';
  return point.day === null ? month : `${point.day}\u00a0${month}`;
}

function single(point: Point, calendar: Calendar, style: DateStyle): string {
  const inWords = withoutYear(point, calendar, style);
  const start = point.approximate ? calendar.about : '';
  // «близько квітня 2023 року»: after «близько» and a word in the genitive the year needs its noun in the short style too.
  if (point.approximate && point.day === null)
    return `${start}${inWords === '' ? '' : `${inWords} `}${point.year}${calendar.ofYear}`;
  if (style === 'short') return inWords === '' ? point.year : `${start}${inWords} ${point.year}`;
  return inWords === '' ? point.year + calendar.year : `${start}${inWords} ${point.year}${calendar.ofYear}`;
}

/** What the two ends share is written once. */
function interval(from: Point, to: Point, calendar: Calendar, style: DateStyle): string {
  const exact = !from.approximate && !to.approximate;
  const end = (noun: string): string => (style === 'long' ? to.year + noun : to.year);
  if (exact && from.month === null && to.month === null) return `${from.year}–${end(calendar.years)}`;
  if (exact && from.year === to.year && from.month !== null && to.month !== null) {
    const last = `${withoutYear(to, calendar, style)} ${end(calendar.ofYear)}`;
    if (from.day !== null && to.day !== null && from.month === to.month) return `${from.day}–${last}`;
    const dash = from.day === null && to.day === null ? calendar.dash : calendar.spacedDash;
    return withoutYear(from, calendar, style) + dash + last;
  }
  return single(from, calendar, style) + calendar.spacedDash + single(to, calendar, style);
}

/**
 * An EDTF date in words: "27 Feb 2024", «27 лютого 2024 року», "August 2023", "about 2025", "March–June 2023".
 *
 * @param edtf - a day, month or year, each with or without `~`, or an interval of two; null is "date not established"
 * @throws where `edtf` has another form; the message quotes it
 */
export function dateWords(edtf: string | null, lang: Lang, style: DateStyle): string {
  const calendar = CALENDARS[lang];
  if (edtf === null) return calendar.unknown;
  const slash = edtf.indexOf('/');
  if (slash === -1) return single(parse(edtf), calendar, style);
  return interval(parse(edtf.slice(0, slash)), parse(edtf.slice(slash + 1)), calendar, style);
}

/**
 * A short date in two parts, for a list under headings of years: "20 Mar" and " 2025". A date that is a year and no more, or that
 * reaches from one year to another, has it in its first part.
 *
 * @param edtf - as for `dateWords`
 */
export function dateInYear(edtf: string, lang: Lang): { readonly words: string; readonly year: string } {
  const whole = dateWords(edtf, lang, 'short');
  if (!/^\d{4}-\d\d/.test(edtf)) return { words: whole, year: '' };
  const [, words = whole, year = ''] = /^((?:(?!\d{4}).)+)( \d{4}\D*)$/.exec(whole) ?? [];
  return { words, year };
}

// Knows: the file in which a teacher keeps a lesson of their own: how it is written, and how one that is opened is read, with every field checked. Does not know: which steps there are, or how a file is picked.
import { LANGS } from '../catalogue/terms.ts';
import type { Lang } from '../catalogue/terms.ts';
import type { OwnList } from './ownList.ts';

const FORMAT = 'occupation-policy-map/lesson';
const VERSION = 1;

/** Longer texts are no title and no caption; the fields of the page take no more either. */
export const LONGEST_TITLE = 200;
export const LONGEST_CAPTION = 1000;
/** A file of more characters was not written here. */
const LONGEST_FILE = 500_000;

export interface OwnFile {
  readonly lang: Lang;
  readonly title: string;
  readonly steps: OwnList;
}

/** What a field must be. Each has a message of its own. */
export const EXPECTED = [
  'json',
  'size',
  'record',
  'format',
  'version',
  'lang',
  'title',
  'list',
  'id',
  'once',
  'caption',
  'field',
] as const;

/** The first thing that is wrong with a file. */
export interface Refusal {
  /** As in `steps[2].caption`; empty: the file as a whole. */
  readonly field: string;
  /** What stands there, shortened. */
  readonly got: string;
  readonly expected: (typeof EXPECTED)[number];
}

/** The file as text; a person can read it. */
export const writeOwnFile = ({ lang, title, steps }: OwnFile): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, lang, title, steps }, null, 2)}\n`;

const NAME = /[^\p{L}\p{N}]+/gu;

/** The name under which it is saved: of the title what every file system takes. */
export function nameOfFile(title: string): string {
  const words = title.toLowerCase().replace(NAME, '-').replace(/^-|-$/g, '').slice(0, 60);
  return `${words === '' ? 'lesson' : words}.json`;
}

class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.expected);
    this.refusal = refusal;
  }
}

const SHOWN = 40;
function show(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) return '–';
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

function refuse(field: string, value: unknown, expected: Refusal['expected']): never {
  throw new Refused({ field, got: show(value), expected });
}

type Fields = Readonly<Record<string, unknown>>;

function record(field: string, value: unknown, names: readonly string[]): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(field, value, 'record');
  const strange = Object.keys(value).find((name) => !names.includes(name));
  if (strange !== undefined) refuse(field, strange, 'field');
  return value as Fields;
}

function text(field: string, value: unknown, longest: number, expected: 'title' | 'caption'): string {
  if (typeof value !== 'string' || value.length > longest) refuse(field, value, expected);
  return value;
}

/** As ids of the evidence are written. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function stepsOf(value: unknown): OwnList {
  if (!Array.isArray(value)) return refuse('steps', value, 'list');
  const seen = new Set<string>();
  return value.map((step: unknown, n) => {
    const at = `steps[${n}]`;
    const { id, caption } = record(at, step, ['id', 'caption']);
    if (typeof id !== 'string' || !ID.test(id)) return refuse(`${at}.id`, id, 'id');
    if (seen.has(id)) return refuse(`${at}.id`, id, 'once');
    seen.add(id);
    return { id, caption: text(`${at}.caption`, caption, LONGEST_CAPTION, 'caption') };
  });
}

function parse(content: string): unknown {
  if (content.length > LONGEST_FILE) return refuse('', content.length, 'size');
  try {
    return JSON.parse(content) as unknown;
  } catch {
    return refuse('', content, 'json');
  }
}

/** Reads any text at all: what is no such file is refused, and nothing throws. */
export function readOwnFile(content: string): OwnFile | Refusal {
  try {
    const whole = record('', parse(content.replace(/^\uFEFF/, '')), [
      'format',
      'version',
      'lang',
      'title',
      'steps',
    ]);
    if (whole['format'] !== FORMAT) refuse('format', whole['format'], 'format');
    if (whole['version'] !== VERSION) refuse('version', whole['version'], 'version');
    const lang = LANGS.find((each) => each === whole['lang']);
    if (lang === undefined) return refuse('lang', whole['lang'], 'lang');
    const title = text('title', whole['title'], LONGEST_TITLE, 'title');
    return { lang, title, steps: stepsOf(whole['steps']) };
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

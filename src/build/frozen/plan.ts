// Knows: which views are written when something is to be frozen, with all that they load, under which name. Does not know: how views are built, or where files are written.
import { LANGS } from '../../catalogue/types.ts';
import type { Lang } from '../../catalogue/types.ts';
import { dateWords } from '../../i18n/dates.ts';
import { translator } from '../../i18n/messages.ts';
import type { FrozenCopy, FrozenIndex } from '../../state/frozen.ts';
import { escape } from '../escape.ts';
import { belongings, strays, textOf } from './belongings.ts';
import type { Built } from './belongings.ts';
import { hashOfFiles, sha256 } from './check.ts';
import { frozenFace } from './face.ts';
import type { Heights } from './heights.ts';
import { FrozenError } from './index.ts';
import type { View } from './views.ts';

export interface Freezing {
  /** Every file of the built site below `embed/`. */
  readonly built: Built;
  /** The day of that build, ISO. */
  readonly day: string;
  readonly index: FrozenIndex;
  readonly views: readonly View[];
  /** How tall a page is, by its width. */
  readonly measure: (html: string) => Promise<Heights>;
}

/** The column of an oEmbed answer, CSS px. */
const COLUMN = 640;

export interface Plan {
  /** New files by their path below the folder of all that is frozen. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly index: FrozenIndex;
  /** Paths of views that say what they said when they were last frozen. */
  readonly unchanged: readonly string[];
  /** Paths of views that say what was withdrawn. */
  readonly withdrawn: readonly string[];
}

/** A copy that has no folder yet. */
interface Unplaced {
  readonly view: string;
  readonly copy: Omit<FrozenCopy, 'date' | 'address'>;
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

/** The hash of a view without the one thing in it that a later build of the same changes. @throws FrozenError when it is not there */
function contentOf(html: string, path: string, lang: Lang, day: string): string {
  const said = escape(translator(lang)('map.built', { date: dateWords(day, lang, 'short') }));
  if (!html.includes(said))
    throw new FrozenError([`${path}: got no "${said}", expected the day of its build`]);
  return sha256(html.replaceAll(said, ''));
}

const titleOf = (html: string): string =>
  (/<title>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? '')
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');

/** In a frozen folder things lie as they do in that of the embeds. */
const placed = (path: string): string => path.slice('embed/'.length);

async function copyOf(view: View, lang: Lang, content: string, freezing: Freezing): Promise<Unplaced> {
  const { built, day, measure } = freezing;
  const path = view.path(lang);
  const html = textOf(built.get(path));
  const ids = view.measures.map(({ id }) => id);
  const page = frozenFace(html, { lang, path, date: day, measures: ids });
  const heights = await measure(page);
  const bytes = new Map<string, Uint8Array>([
    [placed(path), Buffer.from(page)],
    ...belongings(path, built).map((other) => [placed(other), built.get(other) ?? new Uint8Array()] as const),
  ]);
  return {
    view: path,
    bytes,
    copy: {
      lang,
      title: titleOf(html),
      height: heights[COLUMN] ?? 0,
      heights,
      measures: ids,
      content,
      files: Object.fromEntries([...bytes].map(([file, of]) => [file, sha256(of)])),
    },
  };
}

/**
 * What is to be written so that these views are frozen as they are now. A view that has not changed since its last copy is not written
 * again, nor is one that says what was withdrawn.
 * @throws FrozenError with every problem
 */
export async function planFreeze(freezing: Freezing): Promise<Plan> {
  const { built, day, index } = freezing;
  const views = freezing.views.flatMap((view) => LANGS.map((lang) => ({ view, lang })));
  const problems = views.flatMap(({ view, lang }) => {
    const path = view.path(lang);
    return built.has(path)
      ? strays(path, built)
      : [`${path}: got no such file in the build, expected every view`];
  });
  if (problems.length > 0) throw new FrozenError(problems);

  const [made, unchanged, withdrawn]: [Unplaced[], string[], string[]] = [[], [], []];
  for (const { view, lang } of views) {
    const path = view.path(lang);
    const content = contentOf(textOf(built.get(path)), path, lang, day);
    const copies = index[path] ?? [];
    const same = copies.filter((copy) => copy.content === content);
    if (same.some((copy) => copy.withdrawn !== undefined)) withdrawn.push(path);
    else if (copies[0] !== undefined && same.includes(copies[0])) unchanged.push(path);
    else made.push(await copyOf(view, lang, content, freezing));
  }
  const folder = `${day}-${hashOfFiles(Object.assign({}, ...made.map(({ copy }) => copy.files)) as FrozenCopy['files'])}`;
  const next: Record<string, readonly FrozenCopy[]> = { ...index };
  for (const { view, copy } of made)
    next[view] = [
      { date: day, address: `frozen/${folder}/${placed(view)}`, ...copy },
      ...(index[view] ?? []),
    ];
  const files = made.flatMap(({ bytes }) =>
    [...bytes].map(([path, of]) => [`${folder}/${path}`, of] as const),
  );
  return { files: new Map(files), index: next, unchanged, withdrawn };
}

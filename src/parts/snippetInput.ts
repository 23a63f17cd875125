// Knows: which addresses and attributes an editor's choice comes to, once the site's own address is known. Does not know: the code that they are written into.
import { embedOf, isNarrowed, pageOf } from '../state/embedChoice.ts';
import type { EmbedChoice } from '../state/embedChoice.ts';
import type { OfferedCopy } from '../state/embeddingFile.ts';
import { formatOptions, saidOptions } from '../state/embedOptions.ts';
import type { Entry } from '../state/entry.ts';
import type { ListPage } from '../state/page.ts';
import { formatView, INITIAL_VIEW } from '../state/view.ts';
import { OWN_TYPE } from './hostMessages.ts';
import type { SnippetInput } from './snippets.ts';
import { snippetWords } from './snippetWords.ts';

interface Given {
  /** In the language of the embed. */
  readonly page: ListPage;
  readonly choice: EmbedChoice;
  /** The measure that the embed is about, where it is about one. */
  readonly measure?: Entry | undefined;
  /** The copy that is framed instead of the view; null: the view itself. */
  readonly copy: OfferedCopy | null;
  /** The site's own address, with a slash at its end. */
  readonly site: string;
  readonly size: { readonly width: number; readonly height: number };
}

/** Path and query of what is framed, below the site's root. */
export const framed = (choice: EmbedChoice, copy: OfferedCopy | null): string =>
  (copy?.address ?? embedOf(choice.shown, choice.lang)) + formatOptions(choice);

function attributesOf(
  choice: EmbedChoice,
  height: number,
  src: string | null,
): [name: string, value: string][] {
  const { shown, lang } = choice;
  const what: [string, string][] =
    shown.measure !== null
      ? [['measure', shown.measure]]
      : shown.regions.length > 0
        ? [['region', shown.regions.join(',')]]
        : [];
  return [
    ...what,
    ['lang', lang],
    ...saidOptions(choice),
    // So much room is kept until the map is there.
    ['height', String(height)],
    ...(src === null ? [] : [['src', src] as [string, string]]),
  ];
}

export function snippetInput({ page, choice, measure, copy, site, size }: Given): SnippetInput {
  const { shown, lang, kind, side } = choice;
  const embed = embedOf(shown, lang);
  const narrowed = isNarrowed(shown) ? formatView({ ...INITIAL_VIEW, kind, side }) : '';
  return {
    words: snippetWords(page, shown, measure),
    src: site + framed(choice, copy),
    page: site + pageOf(shown, lang) + narrowed,
    picture: site + embed.replace(/html$/, 'png'),
    script: `${site}embed/${OWN_TYPE}.js`,
    attributes: attributesOf(choice, size.height, copy === null ? null : site + copy.address),
    ...size,
    showAll: page.t('embedding.showAll'),
  };
}

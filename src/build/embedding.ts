// Knows: what a page's script is told so that it can offer embeds: where the site lies, its indexes, which copies are frozen. Does not know: what is made of it.
import { existsSync, readFileSync } from 'node:fs';
import { LANGS } from '../catalogue/types.ts';
import type { EmbeddingFile, FrozenCopy, FrozenIndex } from '../state/embeddingFile.ts';
import type { Material } from './pageRow.ts';

/** A copy may have been withdrawn since: it stays where it is, and nobody is offered it. */
type Kept = FrozenCopy & { readonly withdrawn?: unknown };

/** What has been frozen so far; a site of which nothing was ever frozen has no such file. */
const readFrozen = (file: string): Readonly<Record<string, readonly Kept[]>> =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Kept[]>) : {};

/** @param frozen the index of the frozen copies */
export function embeddingFile(
  { siteUrl, indexes }: Pick<Material, 'siteUrl' | 'indexes'>,
  frozen = 'public/frozen/index.json',
): string {
  const copies = Object.entries(readFrozen(frozen)).map(([embed, of]) => [
    embed,
    of.filter(({ withdrawn }) => withdrawn === undefined).map(({ date, address }) => ({ date, address })),
  ]);
  const content: EmbeddingFile = {
    siteUrl,
    indexes: Object.fromEntries(
      LANGS.map((lang) => [lang, indexes[lang].index.path]),
    ) as EmbeddingFile['indexes'],
    frozen: Object.fromEntries(copies) as FrozenIndex,
  };
  return JSON.stringify(content);
}

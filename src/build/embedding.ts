// Knows: what a page's script is told so that it can offer embeds: where the site lies, its indexes, which copies are frozen. Does not know: what is made of it.
import { LANGS } from '../catalogue/types.ts';
import type { EmbeddingFile } from '../state/embeddingFile.ts';
import type { FrozenIndex } from '../state/frozen.ts';
import type { Material } from './pageRow.ts';

/** @param frozen what has been frozen so far */
export function embeddingFile(
  { siteUrl, indexes }: Pick<Material, 'siteUrl' | 'indexes'>,
  frozen: FrozenIndex,
): string {
  const copies = Object.entries(frozen).map(([embed, of]) => [
    embed,
    // A copy may have been withdrawn since: it stays where it is, and nobody is offered it.
    of.filter(({ withdrawn }) => withdrawn === undefined).map(({ date, address }) => ({ date, address })),
  ]);
  const content: EmbeddingFile = {
    siteUrl,
    indexes: Object.fromEntries(
      LANGS.map((lang) => [lang, indexes[lang].index.path]),
    ) as EmbeddingFile['indexes'],
    frozen: Object.fromEntries(copies) as EmbeddingFile['frozen'],
  };
  return JSON.stringify(content);
}

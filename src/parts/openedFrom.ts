// Knows: how a dialog says which view it was opened from. Does not know: the dialog.
import type { EmbedChoice } from '../state/embedChoice.ts';
import { isNarrowed } from '../state/embedChoice.ts';
import type { Entry } from '../state/entry.ts';
import type { ListPage } from '../state/page.ts';
import { valueWords } from './pills.ts';
import { shownName } from './snippetWords.ts';

/** "Opened from: Kherson region, 2 kinds of measure, Ukrainian officials". */
export function openedFrom(page: ListPage, { shown, kind, side }: EmbedChoice, measure?: Entry): string {
  const { t } = page;
  const kinds = kind.length === 0 ? t('embedding.allKinds') : t('embedding.kinds', { n: kind.length });
  return t('embedding.from', {
    where: [
      shownName(page, shown, measure),
      ...(isNarrowed(shown) ? [kinds, ...side.map((voice) => valueWords(page, 'side', voice))] : []),
    ].join(', '),
  });
}

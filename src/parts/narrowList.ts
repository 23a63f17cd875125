// Knows: how the list of an embed is narrowed to some kinds and some voices, and how the page says so. Does not know: the map, or the address.
import type { EmbedOptions } from '../state/embedOptions.ts';

type Narrowing = Pick<EmbedOptions, 'kind' | 'side'>;

/** Of what is chosen none is all, and of several any will do. */
export const isIn = (chosen: readonly string[], values: readonly string[]): boolean =>
  chosen.length === 0 || chosen.some((one) => values.includes(one));

function sayWhatIsShown(root: ParentNode, count: number, { kind, side }: Narrowing): void {
  const line = root.querySelector<HTMLElement>('[data-shown]');
  if (line === null) return;
  for (const name of line.querySelectorAll<HTMLElement>('[data-value]'))
    name.hidden = ![...kind, ...side].some((value) => value === name.dataset['value']);
  const number = line.querySelector('b');
  if (number) number.textContent = String(count);
  line.hidden = false;
}

/** Leaves of the list what passes, again the first few open and the others folded, and says what is shown. */
export function narrowList(root: ParentNode, narrowing: Narrowing): void {
  const { kind, side } = narrowing;
  for (const row of root.querySelectorAll<HTMLElement>('.key [data-kind]'))
    if (!isIn(kind, [row.dataset['kind'] ?? ''])) row.remove();
  const first = root.querySelector('[data-first]');
  const fold = root.querySelector<HTMLElement>('[data-more]');
  const items = [...root.querySelectorAll<HTMLElement>('li[data-voices]')];
  const left = items.filter(
    ({ dataset }) => isIn(kind, [dataset['kind'] ?? '']) && isIn(side, (dataset['voices'] ?? '').split(' ')),
  );
  const few = first?.children.length ?? 0;
  for (const item of items) if (!left.includes(item)) item.remove();
  first?.append(...left.slice(0, few));
  if (fold) {
    const count = left.length - Math.min(few, left.length);
    fold.hidden = count === 0;
    const number = fold.querySelector('b');
    if (number) number.textContent = String(count);
  }
  sayWhatIsShown(root, left.length, narrowing);
}

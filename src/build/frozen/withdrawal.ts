// Knows: which frozen copies a withdrawal means, for which reasons there may be one, and what is left of a copy after it. Does not know: the notice's words, or files.
import { REGION_IDS } from '../../catalogue/types.ts';
import type { Lang } from '../../catalogue/types.ts';
import { translator } from '../../i18n/messages.ts';
import { address } from '../../state/address.ts';
import { folderOf, WITHDRAWAL_REASONS } from '../../state/frozen.ts';
import type { FrozenCopy, FrozenIndex, WithdrawalReason } from '../../state/frozen.ts';
import { expectedFiles, sha256 } from './check.ts';
import { FrozenError } from './index.ts';

/** A copy, and the path of the view that it is of. */
export interface Named {
  readonly view: string;
  readonly copy: FrozenCopy;
}

const all = (index: FrozenIndex): Named[] =>
  Object.entries(index).flatMap(([view, copies]) => copies.map((copy) => ({ view, copy })));

/** As it may be typed: `person-at-risk`, `a person at risk`. Undefined: it is none. */
const reasonOf = (words: string): WithdrawalReason | undefined => {
  const id = words.trim().toLowerCase().replace(/^an? /, '').replaceAll(/\s+/g, '-');
  return WITHDRAWAL_REASONS.find((reason) => reason === id);
};

/**
 * The copies that are to go, and why.
 * @param id a frozen folder, the address of one copy, or the id of a measure
 * @throws FrozenError with all that is wrong with either
 */
export function toWithdraw(
  index: FrozenIndex,
  id: string,
  words: string,
): { readonly copies: readonly Named[]; readonly reason: WithdrawalReason } {
  const problems: string[] = [];
  const asked = id.replace(/^\/?frozen\//, '').replace(/\/$/, '');
  const meant = all(index).filter(
    ({ copy }) =>
      folderOf(copy) === asked || copy.address === `frozen/${asked}` || copy.measures.includes(asked),
  );
  const copies = meant.filter(({ copy }) => copy.withdrawn === undefined);
  const folders = [...new Set(all(index).map(({ copy }) => folderOf(copy)))].sort().join(', ');
  if (asked === '' || meant.length === 0)
    problems.push(
      `got "${id}", expected the id of a measure that a frozen copy shows, the address of a copy, or a folder: ${folders === '' ? 'there is none' : folders}`,
    );
  else if (copies.length === 0)
    problems.push(`got "${id}", of which all ${meant.length} copies are withdrawn, expected one that is not`);
  const reason = reasonOf(words);
  if (reason === undefined)
    problems.push(`got the reason "${words}", expected one of ${WITHDRAWAL_REASONS.join(', ')}`);
  if (reason === undefined || problems.length > 0) throw new FrozenError(problems);
  return { copies, reason };
}

/** Where the site shows the same today. The page of one measure may be gone with it: the home page stays. */
export function liveOf(view: string, lang: Lang): string {
  const [first = '', second = ''] = (/^embed\/\w+\/(.*)\.html$/.exec(view)?.[1] ?? '').split('/');
  const regions = (second === '' ? first : second).split('-');
  const [a, b] = REGION_IDS.filter((id) => regions.includes(id));
  if (first === 'measure' || a === undefined) return address.home(lang);
  return b === undefined ? address.region(lang, a) : address.compare(lang, a, b);
}

export interface Withdrawal {
  readonly index: FrozenIndex;
  /** Notices by the path below the folder of all that is frozen. */
  readonly notices: ReadonlyMap<string, string | Uint8Array>;
  /** Scripts that no other copy loads go with what they belonged to. */
  readonly gone: readonly string[];
}

/**
 * What is written and what is removed when these copies go.
 * @param noticesOf what takes the place of a copy's page and of its stills, by their paths below its folder
 */
export function withdraw(
  index: FrozenIndex,
  copies: readonly Named[],
  { day, reason }: { readonly day: string; readonly reason: WithdrawalReason },
  noticesOf: (named: Named) => ReadonlyMap<string, string | Uint8Array>,
): Withdrawal {
  const notices = new Map<string, string | Uint8Array>();
  const left = (view: string, copy: FrozenCopy): FrozenCopy => {
    if (!copies.some((named) => named.copy === copy)) return copy;
    const own = noticesOf({ view, copy });
    for (const [path, notice] of own) notices.set(`${folderOf(copy)}/${path}`, notice);
    const files = Object.fromEntries([...own].map(([path, notice]) => [path, sha256(notice)]));
    const title = translator(copy.lang)('frozen.withdrawn');
    return { ...copy, title, withdrawn: { date: day, reason, files } };
  };
  const next = Object.fromEntries(
    Object.entries(index).map(([view, of]) => [view, of.map((copy) => left(view, copy))]),
  );
  const before = expectedFiles(all(index).map(({ copy }) => copy));
  const after = expectedFiles(all(next).map(({ copy }) => copy));
  return { index: next, notices, gone: [...before.keys()].filter((path) => !after.has(path)) };
}

// Knows: what is known of each frozen copy of an embed view, why one may be withdrawn, and which is the newest of a view. Does not know: how one is made, or where it is stored.
import type { Lang } from '../catalogue/types.ts';

/** Why a frozen copy may be taken away, and nothing else is a reason: a person at risk, a court, a false record. */
export const WITHDRAWAL_REASONS = ['person-at-risk', 'court', 'false-record'] as const;
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

/** One embed view as it stood on one day, which no later build changes. */
export interface FrozenCopy {
  /** The day of the build it was taken from, ISO. */
  readonly date: string;
  /** Its file below the site's root: `frozen/2026-11-26-3f2a91c04be7/en/kherson.html`. */
  readonly address: string;
  readonly lang: Lang;
  /** With the attribution line where it names a measure; of a withdrawn copy only that it was withdrawn. */
  readonly title: string;
  /** In the column of an oEmbed answer, when nothing on it is opened, CSS px. */
  readonly height: number;
  /** The same in columns of other widths. */
  readonly heights: Readonly<Record<string, number>>;
  /** Ids of the measures that it shows or counts. */
  readonly measures: readonly string[];
  /** SHA-256 of the view without the date of its build: by it a view that has not changed is known. */
  readonly content: string;
  /** Every file of it, by its path below its folder, with its SHA-256. The folder's name ends with the hash of these. */
  readonly files: Readonly<Record<string, string>>;
  /** A notice stands in its place. */
  readonly withdrawn?: {
    /** ISO. */
    readonly date: string;
    readonly reason: WithdrawalReason;
    /** What stands there now, as `files` has it: a page, and pictures in the places of its stills. */
    readonly files: Readonly<Record<string, string>>;
  };
}

/** The copies of each embed view by its path, `embed/en/kherson.html`; of one view the newest first. */
export type FrozenIndex = Readonly<Record<string, readonly FrozenCopy[]>>;

/** The folder of a copy, below that of all: `2026-11-26-3f2a91c04be7`. */
export const folderOf = ({ address }: Pick<FrozenCopy, 'address'>): string => address.split('/')[1] ?? '';

/**
 * The newest copy of a view that can be handed out; undefined: it was never frozen, or all copies were withdrawn.
 * @param embed path of the view: `embed/en/kherson.html`
 */
export const newestFrozen = (index: FrozenIndex, embed: string): FrozenCopy | undefined =>
  index[embed]?.find(({ withdrawn }) => withdrawn === undefined);

// Knows: what a page with a list tells its script of itself and of its files, and how such a file is read. Does not know: what is in it.
import type { Lang, RegionId } from '../catalogue/types.ts';
import type { FinderFiles } from '../state/finderFiles.ts';
import { askFile } from '../state/siteFile.ts';

/** What the page tells of itself and of its files. */
export interface FinderData extends FinderFiles {
  readonly lang: Lang;
  readonly path: string;
  /** The page has no legend, which has the switch of the lens. */
  readonly lens: boolean;
}

/** @throws when the file does not come */
export async function readJson<Content>(href: string): Promise<Content> {
  const answer = await askFile(href);
  if (!answer.ok) throw new Error(`${href} was answered with ${answer.status}`);
  return (await answer.json()) as Content;
}

/** The region whose page has this path. */
export const regionOf = (path: string): RegionId | null =>
  (/region\/([a-z]+)\//.exec(path)?.[1] as RegionId | undefined) ?? null;

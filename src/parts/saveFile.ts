// Knows: how a part of a published file is saved on the reader's device. Does not know: what is in it.
import { partOfFile } from '../state/partOfFile.ts';
import { askFile } from '../state/siteFile.ts';
import { keepFile } from './keepFile.ts';

/**
 * Saves what is wanted of the file; where it does not come, leads to the whole file, as a link would.
 * @param href a relative link to the file
 */
export async function saveFile(href: string, isWanted: (id: string) => boolean): Promise<void> {
  const [, name = '', ending = ''] = /([^/]+)\.(\w+)$/.exec(href) ?? [];
  try {
    const answer = await askFile(href);
    if (!answer.ok) throw new Error(`${href} was answered with ${answer.status}`);
    const content = new Blob([partOfFile(ending, await answer.text(), isWanted)]);
    keepFile(content, `${name}-selection.${ending}`);
  } catch {
    location.assign(href);
  }
}

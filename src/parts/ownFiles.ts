// Knows: how the file that a teacher has picked is read. Does not know: what stands in it, or how one is saved.
import { readOwnFile } from '../state/ownFile.ts';
import type { OwnFile, Refusal } from '../state/ownFile.ts';

/** A file that cannot be read at all holds nothing that could be opened. */
export async function openFile(picked: Blob): Promise<OwnFile | Refusal> {
  try {
    return readOwnFile(await picked.text());
  } catch {
    return readOwnFile('');
  }
}

// Knows: how the script of the copy of the site in one file is started, which lies packed in the file. Does not know: what that does (offline.ts).
import { SCRIPT, unpackedBlock } from './state/carried.ts';

const script = document.createElement('script');
script.textContent = unpackedBlock(SCRIPT);
// Runs at once: the page is put in its place before the document is there.
document.head.append(script);

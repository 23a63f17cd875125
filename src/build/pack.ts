// Knows: what a built site gets before it goes to a host: headers for the host, packed twins. Does not know: pages.
import { readFileSync } from 'node:fs';
import { compress } from './compress.ts';
import { ELEMENT_INTEGRITY, ELEMENT_SCRIPT } from './elementScript.ts';
import { writeHosting } from './hosting.ts';

await writeHosting('dist');
const { files, plain, brotli, gzip } = await compress('dist');
const kilobytes = (bytes: number) => `${Math.round(bytes / 1000).toLocaleString('en')} kB`;
console.log(
  `dist/: ${files} texts, ${kilobytes(plain)}; as .br ${kilobytes(brotli)}, as .gz ${kilobytes(gzip)}`,
);
console.log(
  `${ELEMENT_SCRIPT}, for a copy of your own: integrity="${readFileSync(`dist/${ELEMENT_INTEGRITY}`, 'utf8').trim()}"`,
);

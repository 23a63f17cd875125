// Knows: that the example an editor copies is a measure. Does not know: the rules it keeps.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compile } from '../../src/build/compile/compile.ts';
import { catalogue } from './evidence.ts';

const DATA = fileURLToPath(new URL('../../data', import.meta.url));

test('the example in the README, saved under its id, is one measure more', () => {
  const example = /```yaml\n([^]*?)```/.exec(readFileSync(join(DATA, 'README.md'), 'utf8'))?.[1] ?? '';
  const id = /^id: (\S+)/m.exec(example)?.[1] ?? '';
  const copy = mkdtempSync(join(tmpdir(), 'data-'));
  try {
    cpSync(DATA, copy, { recursive: true });
    writeFileSync(join(copy, 'measures', `${id}.yaml`), example);
    const { measures } = compile(copy);
    expect(measures).toHaveLength(catalogue.measures.length + 1);
    expect(measures.find((measure) => measure.id === id)?.standing).toBe('reported-by-ukrainian-side');
  } finally {
    rmSync(copy, { recursive: true });
  }
});

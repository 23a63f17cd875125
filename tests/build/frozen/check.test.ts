// Knows: that nothing that was frozen changes, goes or comes unnoticed. Does not know: what is frozen.
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { checkFrozen } from '../../../src/build/frozen/check.ts';
import { FROZEN_DIR, readFrozen } from '../../../src/build/frozen/index.ts';
import { folderOf } from '../../../src/state/frozen.ts';
import { planOf, written } from './copies.ts';

const plan = await planOf(['kherson', 'luhansk']);
const original = written(plan);
const folder = folderOf(Object.values(plan.index)[0]?.[0] ?? { address: '' });
const dir = `${original}-tried`;
const KHERSON = join(dir, folder, 'en/kherson.html');

beforeEach(() => {
  rmSync(dir, { recursive: true, force: true });
  cpSync(original, dir, { recursive: true });
});
afterAll(() => {
  for (const made of [original, dir]) rmSync(made, { recursive: true, force: true });
});

test('what lies in this project is as it was frozen', () => {
  expect(checkFrozen()).toEqual(readFrozen(FROZEN_DIR));
});

test('what is as it was written is given as it is listed', () => {
  expect(checkFrozen(dir)).toEqual(plan.index);
});

test('a changed file and a file that lacks are each named, in one run, with what brings them back', () => {
  writeFileSync(KHERSON, readFileSync(KHERSON, 'utf8').replace('Open', 'Opened'));
  rmSync(join(dir, folder, 'uk/luhansk.html'));
  const message = complaint();
  expect(message).toContain(`${KHERSON}: got `);
  expect(message).toContain(`git checkout -- ${KHERSON}`);
  expect(message).toContain(`${join(dir, folder, 'uk/luhansk.html')}: got no such file`);
  expect(message.split('\n')).toHaveLength(2);
});

test('a file that is not listed is named', () => {
  mkdirSync(join(dir, '2026-11-27-000000000000/en'), { recursive: true });
  writeFileSync(join(dir, '2026-11-27-000000000000/en/all.html'), 'x');
  expect(complaint()).toContain(
    '2026-11-27-000000000000/en/all.html: got a file that index.json does not list',
  );
});

test('a list that was changed along with a file is found out by the folder’s name', () => {
  const list = join(dir, 'index.json');
  const hash = plan.index['embed/en/kherson.html']?.[0]?.files['en/kherson.html'] ?? '';
  writeFileSync(list, readFileSync(list, 'utf8').replaceAll(hash, 'f'.repeat(64)));
  expect(complaint()).toMatch(
    new RegExp(`got hashes that make 2026-11-26-[0-9a-f]{12}, expected those of the folder ${folder}`),
  );
});

test('a folder under another name is one that lacks and one that is not listed', () => {
  renameSync(join(dir, folder), join(dir, '2026-01-01-0123456789ab'));
  expect(complaint().split('\n')).toHaveLength(8);
});

test('a list that is no list is refused, with each place that is wrong', () => {
  const list = join(dir, 'index.json');
  writeFileSync(list, '{');
  expect(complaint()).toContain('expected JSON');
  writeFileSync(list, '{"embed/en/all.html":[{"date":"yesterday"}],"x":[]}');
  const message = complaint();
  expect(message).toContain('embed/en/all.html.0.date');
  expect(message).toContain('embed/en/all.html.0.address');
  expect(message).toContain('expected the path of an embed view');
});

test('without a list nothing is frozen', () => {
  expect(readFrozen(join(dir, 'nowhere'))).toEqual({});
});

function complaint(): string {
  try {
    checkFrozen(dir);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

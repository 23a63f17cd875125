// Knows: that hosts are told a height in their own words, and that what they hang on an address is read with care. Does not know: a browser.
import { expect, test } from 'vitest';
import { asksForHeight, heightMessages, hostOf } from '../../src/parts/hostMessages.ts';

const EMBED = 'https://example.org/map/embed/en/kherson.html';
const PLAIN = hostOf(EMBED);

test('every host hears the protocols that need no sign of it', () => {
  expect(heightMessages(437, PLAIN)).toEqual([
    { 'datawrapper-height': { 'embed/en/kherson.html': 437 } },
    { sentinel: 'amp', type: 'embed-size', height: 437 },
    JSON.stringify({ src: EMBED, context: 'iframe.resize', height: 437 }),
    { type: 'occupation-policy-map', v: 1, event: 'height', height: 437 },
  ]);
});

test('Datawrapper’s key tells two views of one region apart', () => {
  expect(hostOf(`${EMBED}?kind=passports`).key).toBe('embed/en/kherson.html?kind=passports');
});

test('WordPress hears its secret, and no height that it would refuse', () => {
  const host = hostOf(`${EMBED}#?secret=a1B2`);
  const told = (height: number) => heightMessages(height, host);
  expect(told(612)).toContainEqual({ message: 'height', value: 612, secret: 'a1B2' });
  expect(told(40)).toContainEqual({ message: 'height', value: 200, secret: 'a1B2' });
  expect(told(1400)).toContainEqual({ message: 'height', value: 1000, secret: 'a1B2' });
});

test('Pym hears the id that it gave', () => {
  expect(
    heightMessages(437, hostOf(`${EMBED}?initialWidth=600&childId=pym-0&parentUrl=https://a/`)),
  ).toContain('pymxPYMxpym-0xPYMxheightxPYMx437');
});

test.each([
  '#?secret=',
  '#?secret=a b',
  '#?secret=%3Cx%3E',
  '#secret=a1',
  `#?secret=${'a'.repeat(65)}`,
  '#?secret=a&x=1',
])('the fragment %s is no secret', (hash) => {
  expect(hostOf(EMBED + hash).secret).toBeNull();
});

test.each(['', 'a b', 'axPYMx<', 'a'.repeat(101), 'a"b'])('"%s" is no id of Pym’s', (id) => {
  expect(hostOf(`${EMBED}?childId=${encodeURIComponent(id)}`).childId).toBeNull();
});

test('a host may ask once more, in its own words and with its own secret', () => {
  const host = hostOf(`${EMBED}#?secret=a1B2`);
  expect(asksForHeight({ sentinel: 'amp', type: 'frames-init' }, PLAIN)).toBe(true);
  expect(asksForHeight({ message: 'ready', secret: 'a1B2' }, host)).toBe(true);
});

test.each([
  undefined,
  null,
  'frames-init',
  42,
  [],
  {},
  { sentinel: 'amp' },
  { type: 'frames-init' },
  { message: 'ready' },
  { message: 'ready', secret: null },
  { message: 'ready', secret: 'other' },
  { message: ['ready'], secret: 'a1B2' },
])('anything else that is sent (%j) asks for nothing', (data) => {
  expect(asksForHeight(data, hostOf(`${EMBED}#?secret=a1B2`))).toBe(false);
  expect(asksForHeight(data, PLAIN)).toBe(false);
});

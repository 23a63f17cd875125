// Knows: that a PNG is small, always the same, and drawn with the fonts that its texts were measured in. Does not know: what pictures show.
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { pngOf } from '../../src/build/png.ts';
import { measure } from '../../src/build/pictureType.ts';
import { setLines, stackOf } from '../../src/parts/pictureText.ts';
import type { Face } from '../../src/parts/pictureText.ts';

const svg = (inside: string, width = 900, height = 80): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${stackOf('sans')}">` +
  `<rect width="${width}" height="${height}" fill="#fff"/>${inside}</svg>`;

/** The first and the last column that is not white. */
function inked({ data, width, height }: PNG): readonly [number, number] {
  const columns = Array.from({ length: width }, (_, x) =>
    Array.from({ length: height }, (__, y) => data[(y * width + x) * 4] ?? 255).some((red) => red < 200),
  );
  return [columns.indexOf(true), columns.lastIndexOf(true)];
}

const FACES: readonly [name: string, face: Face][] = [
  ['sans, plain', { size: 40, line: 50, weight: 400, family: 'sans' }],
  ['sans, bold', { size: 40, line: 50, weight: 600, family: 'sans' }],
  ['serif, bold', { size: 40, line: 50, weight: 600, family: 'serif' }],
];
const TEXTS = ['Reported in Zaporizhzhia', 'Ґрунт Ї Є і ще щось', '№ 159: 14–18, «так»'];

test.each(FACES)('a text in %s is as wide as it was measured', async (_, face) => {
  for (const text of TEXTS) {
    const drawn = setLines([text], face, { x: 20, y: 10, fill: '#000' }).markup;
    const [first, last] = inked(PNG.sync.read(await pngOf(svg(drawn), 1)));
    // Letters have a little room at both sides.
    expect(Math.abs(last - first - measure(text, face)), text).toBeLessThan(8);
  }
});

test('each of the faces is another one: none stands in for another', () => {
  const widths = FACES.map(([, face]) => Math.round(measure(TEXTS[1] ?? '', face)));
  expect(new Set(widths).size).toBe(FACES.length);
});

test('the same drawing gives the same bytes, another one others', async () => {
  const circle = svg('<circle cx="40" cy="40" r="30" fill="#a06fd2"/>');
  const first = await pngOf(circle, 2);
  expect((await pngOf(circle, 2)).equals(first)).toBe(true);
  expect((await pngOf(svg('<circle cx="40" cy="40" r="31" fill="#a06fd2"/>'), 2)).equals(first)).toBe(false);
});

test('grounds keep their colour to the letter, and no soft edge makes a colour of its own', async () => {
  const stripes = Array.from(
    { length: 60 },
    (_, n) =>
      `<path d="M${n * 15} 0l${n + 3} 80" stroke="rgb(${n * 4} 40 ${255 - n * 4})" stroke-width="2"/>`,
  ).join('');
  const png = PNG.sync.read(
    await pngOf(svg(`<rect width="300" height="80" fill="#f4ead0"/>${stripes}`), 1.5),
  );
  expect([png.width, png.height]).toEqual([1350, 120]);
  const colours = new Map<string, number>();
  for (let at = 0; at < png.data.length; at += 4) {
    const name = png.data.subarray(at, at + 3).toString('hex');
    colours.set(name, (colours.get(name) ?? 0) + 1);
  }
  expect(colours.size).toBeLessThanOrEqual(128);
  expect(colours.get('ffffff')).toBeGreaterThan(10_000);
  expect(colours.get('f4ead0')).toBeGreaterThan(10_000);
});

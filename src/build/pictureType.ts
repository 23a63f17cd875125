// Knows: the unmodified fonts in which pictures are drawn at build, and how wide a text is in them. Does not know: what is drawn. (The site's own fonts are
// cut from other files, as web pages need them.)
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import type { Font } from 'fontkit';
import type { Ink } from '../views/shareImages.ts';

type Measure = Ink['measure'];
type Face = Parameters<Measure>[1];

const require = createRequire(import.meta.url);
const SANS = '@expo-google-fonts/source-sans-3';
const file = (name: string): string => require.resolve(name);
const FILES = {
  'sans 400': file(`${SANS}/400Regular/SourceSans3_400Regular.ttf`),
  'sans 600': file(`${SANS}/600SemiBold/SourceSans3_600SemiBold.ttf`),
  'serif 600': file('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
} as const;

/** Paths of all of them; the last writes the names of seas. */
export const FONT_FILES: readonly string[] = [
  ...Object.values(FILES),
  file(`${SANS}/400Regular_Italic/SourceSans3_400Regular_Italic.ttf`),
];
/** What a renderer falls back to. */
export const FALLBACK_FAMILY = 'Source Sans 3';

const fonts = new Map<string, Font>();
function fontOf(path: string): Font {
  const known = fonts.get(path);
  if (known !== undefined) return known;
  const font = create(readFileSync(path));
  if (!('layout' in font)) throw new Error(`${path} holds more than one font, expected one`);
  fonts.set(path, font);
  return font;
}

const pathOf = ({ family, weight }: Face): string =>
  family === 'serif' ? FILES['serif 600'] : FILES[`sans ${weight}`];

/** Letters are set as the renderer sets them: the same text is asked for at many sizes. */
const ems = new Map<string, number>();

/** Width of a text, px. */
export const measure: Measure = (text, face) => {
  const path = pathOf(face);
  const key = `${path} ${text}`;
  const known = ems.get(key);
  if (known !== undefined) return known * face.size;
  const font = fontOf(path);
  const em = font.layout(text).advanceWidth / font.unitsPerEm;
  ems.set(key, em);
  return em * face.size;
};

// Knows: how the one script that lets an embed's map move is put together: its code, and all that it carries. Does not know: what it does with it.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { LANGS } from '../catalogue/types.ts';
import type { Lang } from '../catalogue/types.ts';
import { translator } from '../i18n/messages.ts';
import { EMBED_FRAMES } from '../map/embedFrames.ts';
import type { ExploreCargo } from '../map/exploreCargo.ts';
import { camerasOf, liveWords } from '../map/live.ts';
import type { Scripts } from './document.ts';
import type { Material } from './pageRow.ts';

function saidIn(lang: Lang): ExploreCargo['said'][Lang] {
  const t = translator(lang);
  const buttons = {
    label: t('map.zoom'),
    closer: t('map.closer'),
    further: t('map.further'),
    whole: t('all.title'),
    still: t('embed.still'),
  };
  return { buttons, moves: t('embed.moves'), words: liveWords(t, buttons.whole) };
}

/** In a string of a script that may one day stand in a page: nothing in it ends the script. */
const literal = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');

/** The file, named by its content. A copy of an embed that is to stay as it is needs this one beside it. */
export function exploreScript(
  { code, worker }: Scripts['explore'],
  { geodata, geometry }: Material,
): { path: string; text: string } {
  const cargo = {
    worker,
    units: geometry.embed.unitsPerDegree,
    frames: camerasOf(EMBED_FRAMES),
    said: Object.fromEntries(LANGS.map((lang) => [lang, saidIn(lang)])),
    geodata: JSON.parse(geodata.text) as ExploreCargo['geodata'],
  };
  // MapLibre's licence asks to go wherever it goes.
  const licence = readFileSync('node_modules/maplibre-gl/LICENSE.txt', 'utf8').replaceAll('*/', '* /');
  const text = `/*!\n${licence.trim()}\n*/\n${code};explore.start(${literal(cargo)});\n`;
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return { path: `embed/explore-${hash}.js`, text };
}

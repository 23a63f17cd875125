// Knows: how the pages of the rivals are made: each one file that asks for nothing more, minified, with no tile and no font, so that nothing but
// the library tells them from an embed. Does not know: how they are timed.
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { compress } from '../../../src/build/compress.ts';
import { serve } from '../../../src/build/serve.ts';
import { symbolDefs } from '../../../src/design/symbols.ts';
import { themeCss } from '../../../src/design/theme.ts';
import { contentOfAll } from './content.ts';

export const RIVALS = ['leaflet', 'maplibre'] as const;
export type Rival = (typeof RIVALS)[number];

const SHEETS: Readonly<Record<Rival, string>> = {
  leaflet: 'node_modules/leaflet/dist/leaflet.css',
  maplibre: 'node_modules/maplibre-gl/dist/maplibre-gl.css',
};
const WORKER = 'node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs';

/** The box is the embed's on the bench's phone; signs hang on their points as the embed's do. */
const CSS = `body{margin:0;background:var(--panel);color:var(--label);font:13px/16px sans-serif}
#map{aspect-ratio:7/6;background:var(--sea)}
.defs{position:absolute;width:0;height:0}
.sign{width:0;white-space:nowrap}
.sign>*{display:block;position:absolute;transform:translateX(-50%);text-shadow:0 0 2px var(--land),0 0 2px var(--land)}
.sign b{bottom:2px}
.sign i{display:flex;gap:3px;align-items:center;padding:5px;border:1px solid var(--control);border-radius:12px;background:var(--panel);font-style:normal}
.sea{color:var(--sealabel);font-style:italic}`;

/** A script as text, as small as the site's own. */
async function bundled(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: resolve(file), output: { format: 'iife' } },
    },
  });
  const [output] = 'output' in built ? built.output : Array.isArray(built) ? (built[0]?.output ?? []) : [];
  if (output?.type !== 'chunk') throw new Error(`${file}: got no script from the build`);
  return output.code.trim();
}

/** One sheet, without what only its editors need. */
const small = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ');
/** In a page's script: nothing in it ends the script. */
const literal = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');

async function pageOf(rival: Rival): Promise<string> {
  const css = small([themeCss(), readFileSync(SHEETS[rival], 'utf8'), CSS].join('\n'));
  const given = [
    `content=${literal(contentOfAll())}`,
    ...(rival === 'maplibre' ? [`worker=${literal(await bundled(WORKER))}`] : []),
  ];
  const script = (await bundled(`tests/bench/rivals/${rival}.ts`)).replaceAll('</script', '<\\/script');
  return [
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>Map</title><link rel="icon" href="data:,"><style>${css}</style>`,
    `<body><svg class="defs"><defs>${symbolDefs()}</defs></svg><div id="map" data-map></div>`,
    `<script>${given.join(';')}</script><script>${script}</script>`,
  ].join('');
}

/** Serves both, packed as the site is, until it is closed. */
export async function serveRivals(): Promise<{ url: Record<Rival, string>; close: () => Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'rivals-'));
  for (const rival of RIVALS) await writeFile(join(dir, `${rival}.html`), await pageOf(rival));
  await compress(dir);
  const site = await serve(dir, { port: 0 });
  return {
    url: { leaflet: `${site.url}leaflet.html`, maplibre: `${site.url}maplibre.html` },
    close: async () => {
      await site.close();
      await rm(dir, { recursive: true });
    },
  };
}

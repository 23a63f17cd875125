// Knows: how Vite is told to bundle one of the site's scripts, and what comes of it. Does not know: which scripts there are, or where they go.
import { resolve } from 'node:path';
import type { BuildEnvironment, EnvironmentOptions, ViteBuilder } from 'vite';

export interface Bundle {
  /** The script that was asked for. */
  readonly entry: { readonly fileName: string; readonly code: string };
  /** It and all that it loads later, by path. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

/** Bundles what one of the environments is configured for. */
export async function bundle(builder: ViteBuilder, name: string): Promise<Bundle> {
  const environment: BuildEnvironment | undefined = builder.environments[name];
  if (environment === undefined) throw new Error(`prerender: no environment is called "${name}"`);
  const built = await builder.build(environment);
  const files = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const entries = files.filter((file) => file.type === 'chunk' && file.isEntry);
  const [entry] = entries;
  if (entry?.type !== 'chunk' || entries.length !== 1)
    throw new Error(`prerender: ${name} has ${entries.length} entries, expected one script`);
  return {
    entry,
    files: new Map(files.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source])),
  };
}

/** Of a script that comes as one file, the style of all that it draws. */
export const stylesOf = ({ files }: Bundle): string =>
  [...files]
    .filter(([path]) => path.endsWith('.css'))
    .map(([, css]) => String(css).trim())
    .join('\n');

/** MapLibre comes as one file, and only to readers who touch the map, kB. */
export const LARGEST_CHUNK = 1200;

/**
 * A script that is no module: it is written into its page, loaded by a page of somebody else, or carried by another script.
 * @param name under which the rest of the document finds what it exports; without one it exports nothing
 */
export const written = (entry: string, name?: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    write: false,
    chunkSizeWarningLimit: LARGEST_CHUNK,
    rolldownOptions: {
      input: resolve(entry),
      output: { format: 'iife', ...(name === undefined ? {} : { name }) },
      preserveEntrySignatures: name === undefined ? false : 'strict',
      // No property of ours does anything by being read: tables that nobody uses are left out with what they are made of.
      treeshake: { propertyReadSideEffects: false },
    },
  },
});

/** A script that holds all that a page of the site loads later: nothing is preloaded, and its style comes as one sheet. */
export function whole(entry: string): EnvironmentOptions {
  const { build, ...others } = written(entry);
  return {
    ...others,
    build: { ...build, cssCodeSplit: false },
    define: { 'import.meta.url': '""', 'import.meta.resolve': 'undefined' },
  };
}

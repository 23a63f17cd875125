// Knows: how Vite is told to bundle the site's scripts and its renderer, run that once and write what it yields. Does not know: which
// pages there are, or what a script does.
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuildEnvironment, EnvironmentOptions, Plugin, ViteBuilder } from 'vite';
import type { Scripts } from './document.ts';

/** What the renderer module exports: every file of the site by its path below `dist/`. */
interface Renderer {
  readonly site: (
    environment: NodeJS.ProcessEnv,
    scripts: Scripts,
  ) => Promise<Map<string, string | Uint8Array>>;
}

interface Entries {
  /** The renderer, for Node. */
  readonly site: string;
  /** What runs before the first paint, and what runs later, in the reader's browser. */
  readonly early: string;
  readonly main: string;
  /** What runs in the views that stand in other people's pages: before the first paint, and later. */
  readonly embedEarly: string;
  readonly embed: string;
  /** What other people's pages run to frame them. */
  readonly element: string;
  /** What lets their map move, and the worker of MapLibre that it carries. */
  readonly explore: string;
  readonly worker: string;
  /** What runs in a lesson that is shown to a class. */
  readonly present: string;
  /** What runs beside the pages of a reader who keeps a copy of the site. */
  readonly offlineCopy: string;
  /** What the copy of the site in one file runs before its first paint, and once all of it is there. */
  readonly offlineEarly: string;
  readonly offline: string;
}

interface Bundle {
  /** The script that was asked for. */
  readonly entry: { readonly fileName: string; readonly code: string };
  /** It and all that it loads later, by path. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

/** Bundles what one of the environments is configured for. */
async function bundle(builder: ViteBuilder, name: string): Promise<Bundle> {
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
const stylesOf = ({ files }: Bundle): string =>
  [...files]
    .filter(([path]) => path.endsWith('.css'))
    .map(([, css]) => String(css).trim())
    .join('\n');

/** MapLibre comes as one file, and only to readers who touch the map, kB. */
const LARGEST_CHUNK = 1200;

/**
 * A script that is no module: it is written into its page, loaded by a page of somebody else, or carried by another script.
 * @param name under which the rest of the document finds what it exports; without one it exports nothing
 */
const written = (entry: string, name?: string): EnvironmentOptions => ({
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
function all(entry: string): EnvironmentOptions {
  const { build, ...others } = written(entry);
  return {
    ...others,
    build: { ...build, cssCodeSplit: false },
    define: { 'import.meta.url': '""', 'import.meta.resolve': 'undefined' },
  };
}

/**
 * The plugin behind `vite build --app`: bundles the scripts and, for Node, the renderer, calls its `site()` and writes the result to Vite's
 * `build.outDir` (`--outDir`, else `dist`). The last good build stays in place when the renderer throws: the folder is only
 * replaced afterwards. Each such folder has a bundle of its own while it is built, so that two builds may run side by side.
 */
export function prerender({
  site: entry,
  early,
  main,
  embedEarly,
  embed,
  element,
  explore,
  worker,
  present,
  offlineCopy,
  offlineEarly,
  offline,
}: Entries): Plugin {
  let outDir = 'dist';
  const bundleDir = () => join('.cache/renderer', basename(outDir));
  return {
    name: 'prerender',
    apply: 'build',
    config({ build }) {
      outDir = build?.outDir ?? outDir;
      return {
        builder: {},
        // Files of the site name each other relatively: it works below any path.
        base: './',
        worker: { format: 'es' },
        environments: {
          ssr: {
            build: {
              ssr: true,
              outDir: bundleDir(),
              emptyOutDir: true,
              copyPublicDir: false,
              rolldownOptions: { input: resolve(entry), output: { entryFileNames: 'site.js' } },
            },
          },
          client: {
            build: {
              write: false,
              chunkSizeWarningLimit: LARGEST_CHUNK,
              // What is loaded later is asked for when it is wanted, and names its neighbours itself.
              modulePreload: false,
              rolldownOptions: {
                input: resolve(main),
                output: {
                  entryFileNames: 'assets/[name]-[hash].js',
                  chunkFileNames: 'assets/[name]-[hash].js',
                  assetFileNames: 'assets/[name]-[hash][extname]',
                },
              },
            },
          },
          early: written(early),
          embedEarly: written(embedEarly),
          embed: written(embed),
          element: written(element),
          // Of a page from a disk Chromium says another origin than of its blobs: MapLibre would then ask for its worker's text, which the
          // policy of an embed forbids. Told of no location it takes the worker for one of the page's own, which it is.
          // No module, it has no address of its own either.
          explore: {
            ...written(explore, 'explore'),
            define: { 'globalThis.location': 'undefined', 'import.meta.url': '""' },
          },
          worker: written(worker),
          present: written(present),
          offlineCopy: written(offlineCopy),
          offlineEarly: written(offlineEarly),
          offline: all(offline),
        },
      };
    },
    async buildApp(builder) {
      const later = await bundle(builder, 'client');
      const first = await bundle(builder, 'early');
      const framedFirst = await bundle(builder, 'embedEarly');
      const framed = await bundle(builder, 'embed');
      const framing = await bundle(builder, 'element');
      const explored = await bundle(builder, 'explore');
      const working = await bundle(builder, 'worker');
      const projected = await bundle(builder, 'present');
      const keeping = await bundle(builder, 'offlineCopy');
      const arriving = await bundle(builder, 'offlineEarly');
      const carrying = await bundle(builder, 'offline');
      await bundle(builder, 'ssr');
      const renderer = pathToFileURL(resolve(bundleDir(), 'site.js')).href;
      const { site } = (await import(renderer)) as Renderer;
      const files = await site(process.env, {
        early: first.entry.code.trim(),
        main: later.entry.fileName,
        bundle: later.files,
        embedEarly: framedFirst.entry.code.trim(),
        embed: framed.entry.code.trim(),
        element: framing.entry.code.trim(),
        explore: { code: explored.entry.code.trim(), worker: working.entry.code.trim() },
        present: projected.entry.code.trim(),
        offlineCopy: keeping.entry.code.trim(),
        offline: {
          early: arriving.entry.code.trim(),
          main: carrying.entry.code.trim(),
          css: stylesOf(carrying),
        },
      });
      for (const [path, content] of later.files) files.set(path, content);
      await rm(bundleDir(), { recursive: true, force: true });
      await rm(outDir, { recursive: true, force: true });
      await cp('public', outDir, { recursive: true });
      for (const [path, content] of files) {
        const file = join(outDir, path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, content);
      }
      this.info(`${files.size} files written to ${outDir}/`);
    },
  };
}

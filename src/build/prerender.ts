// Knows: how Vite is told to bundle the site's scripts and its renderer, run that once and write what it yields. Does not know: which
// pages there are, or what a script does.
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { bundle, LARGEST_CHUNK, stylesOf, whole, written } from './bundle.ts';
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
  readonly offlineStart: string;
  readonly offline: string;
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
  offlineStart,
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
          offlineStart: written(offlineStart),
          offline: whole(offline),
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
      const starting = await bundle(builder, 'offlineStart');
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
          start: starting.entry.code.trim(),
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

// Knows: how Vite is told to bundle the site's renderer, run it once and write what it yields. Does not know: which pages there are.
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** What the renderer module exports: every file of the site by its path below `dist/`. */
interface Renderer {
  readonly site: (environment: NodeJS.ProcessEnv) => Promise<Map<string, string | Uint8Array>>;
}

/**
 * The plugin behind `vite build --app`: bundles `entry` for Node, calls its `site()` and writes the result to Vite's
 * `build.outDir` (`--outDir`, else `dist`). The last good build stays in place when the renderer throws: the folder is only
 * replaced afterwards. Each such folder has a bundle of its own while it is built, so that two builds may run side by side.
 */
export function prerender({ entry }: { entry: string }): Plugin {
  let outDir = 'dist';
  const bundleDir = () => join('.cache/renderer', basename(outDir));
  return {
    name: 'prerender',
    apply: 'build',
    config({ build }) {
      outDir = build?.outDir ?? outDir;
      return {
        builder: {},
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
        },
      };
    },
    async buildApp(builder) {
      const renderer = builder.environments['ssr'];
      if (renderer === undefined) throw new Error('prerender: no ssr environment is configured');
      await builder.build(renderer);
      const bundle = pathToFileURL(resolve(bundleDir(), 'site.js')).href;
      const { site } = (await import(bundle)) as Renderer;
      const files = await site(process.env);
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

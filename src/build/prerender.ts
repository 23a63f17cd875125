// Knows: how Vite is told to bundle the site's renderer, run it once and write what it yields. Does not know: which pages there are.
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** What the renderer module exports: every file of the site by its path below `dist/`. */
interface Renderer {
  site(environment: NodeJS.ProcessEnv): Promise<Map<string, string | Uint8Array>>;
}

const BUNDLE_DIR = '.cache/renderer';

/**
 * The plugin behind `vite build --app`: bundles `entry` for Node, calls its `site()` and writes the result to `outDir`.
 * The last good build stays in place when the renderer throws: `outDir` is only replaced afterwards.
 */
export function prerender({ entry, outDir }: { entry: string; outDir: string }): Plugin {
  return {
    name: 'prerender',
    apply: 'build',
    config: () => ({
      builder: {},
      environments: {
        ssr: {
          build: {
            ssr: true,
            outDir: BUNDLE_DIR,
            emptyOutDir: true,
            copyPublicDir: false,
            rollupOptions: { input: resolve(entry), output: { entryFileNames: 'site.js' } },
          },
        },
      },
    }),
    async buildApp(builder) {
      const renderer = builder.environments['ssr'];
      if (renderer === undefined) throw new Error('prerender: no ssr environment is configured');
      await builder.build(renderer);
      const bundle = pathToFileURL(resolve(BUNDLE_DIR, 'site.js')).href;
      const { site } = (await import(bundle)) as Renderer;
      const files = await site(process.env);
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

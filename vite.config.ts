// Knows: how the site is built and which tests run where. Does not know: what stands on any page.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { prerender } from './src/build/prerender.ts';

export default defineConfig({
  plugins: [
    // Each component's style travels in the head of the pages that use it, so a page carries no rule it does not need.
    // What a script draws later has its style in a file beside it: a page's policy lets in no other.
    svelte({
      configFile: false,
      dynamicCompileOptions: ({ compileOptions }) => ({
        css: compileOptions.generate === 'client' ? 'external' : 'injected',
      }),
    }),
    prerender({
      site: 'src/build/site.ts',
      early: 'src/early.ts',
      main: 'src/main.ts',
      embedEarly: 'src/embedEarly.ts',
      embed: 'src/embed.ts',
      element: 'src/element.ts',
      explore: 'src/explore.ts',
      worker: 'node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs',
      present: 'src/present.ts',
      offlineCopy: 'src/worker/offlineCopy.ts',
      offlineEarly: 'src/offlineEarly.ts',
      offlineStart: 'src/offlineStart.ts',
      offline: 'src/offline.ts',
    }),
  ],
  test: {
    // Left to itself Vitest would keep one processor free, of two.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Nothing here changes what another file could see: the evidence is read and compiled once for all of them.
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/hosts/**', 'tests/serve/**'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'tests/hosts/**/*.test.ts', 'tests/serve/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

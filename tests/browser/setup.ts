// Knows: how the site is built for the browser's tests, once with a known address and once without, and where it is served. Does
// not know: what is tested.
import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/build/serve.ts';

interface Site {
  readonly dir: string;
  /** Where it is served, with a slash at its end. */
  readonly url: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Built without an address, served at the root of a host. */
    site: Site;
    /** The same files, served below a path. */
    siteBelow: Site;
    /** Built for PUBLIC_ADDRESS. */
    sitePublic: { readonly dir: string; readonly address: string };
  }
}

const PUBLIC_ADDRESS = 'https://example.org/map/';
const FOLDER = '.cache/test-site';

/**
 * Builds as `npm run build` does, but into a folder of this run's own: the developer's dist/ stays as it is, and two runs side by
 * side do not take each other's pages away.
 */
export async function build(name: string, address: string): Promise<string> {
  const dir = `${FOLDER}/${process.pid}-${name}`;
  await promisify(execFile)(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--app', '--logLevel', 'warn', '--outDir', dir],
    // Vitest says NODE_ENV=test to its children: what they built would not be what readers get.
    { env: { ...process.env, NODE_ENV: 'production', SITE_URL: address } },
  );
  return dir;
}

/** Builds both and serves them on any free ports until the run ends. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const [dir, publicDir] = await Promise.all([build('plain', ''), build('public', PUBLIC_ADDRESS)]);
  const [root, below] = await Promise.all([
    serve(dir, { port: 0 }),
    serve(dir, { port: 0, base: '/maps/occupation/' }),
  ]);
  provide('site', { dir, url: root.url });
  provide('siteBelow', { dir, url: below.url });
  provide('sitePublic', { dir: publicDir, address: PUBLIC_ADDRESS });
  return async () => {
    await Promise.all([root.close(), below.close()]);
    await Promise.all([dir, publicDir].map((built) => rm(built, { recursive: true, force: true })));
  };
}

// Knows: what WordPress itself, as Debian packs it, makes of the plain address of a page, and of what a view in it says. Does not
// know: its rules; tests/hosts/listeners.ts and tests/hosts/oembed.test.ts tell those again, for a machine without it.
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { promisify } from 'node:util';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../browser/setup.ts';
import { catalogue } from '../browser/pages.ts';
import { expectFitted, heightGiven, heightOf, hold, listening, openFirst } from './desk.ts';
import type { Held } from './desk.ts';

const FOLDER = '/usr/share/wordpress';
function hasPhp(): boolean {
  try {
    return execFileSync('php', ['-r', 'echo 1;'], { encoding: 'utf8' }) === '1';
  } catch {
    return false;
  }
}
const lacking = !existsSync(`${FOLDER}/wp-includes/class-wp-oembed.php`) || !hasPhp();
const skipped = lacking
  ? ' (SKIPPED: WordPress or PHP is not installed: apt-get install wordpress php-cli)'
  : '';
const [measure] = catalogue.measures;
if (measure === undefined) throw new Error('there is no measure');

describe.skipIf(lacking)(`WordPress itself${skipped}`, () => {
  let files: RequestListener = (_, response) => void response.writeHead(503).end();
  const server = createServer((request, response) => {
    files(request, response);
  });
  let site = '';
  let dir = '';
  let script = '';

  // A site knows its own address when it is built: the server is there first.
  beforeAll(async () => {
    site = `http://localhost:${await listening(server, 'localhost')}/`;
    dir = await build('wordpress', site);
    files = sirv(dir);
    script = `<script>${readFileSync(`${FOLDER}/wp-includes/js/wp-embed.js`, 'utf8')}</script>`;
  }, 600_000);
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await rm(dir, { recursive: true, force: true });
  });

  /** What stands in the post where its author wrote an address. */
  async function posted(path: string): Promise<string> {
    const args = ['tests/hosts/wordpress/embed.php', FOLDER, site + path];
    return (await promisify(execFile)('php', args)).stdout;
  }
  const inPost = async (path: string): Promise<string> => (await posted(path)) + script;
  const embedOf = ({ frames }: Held) => frames()[0] ?? expect.fail('there is no frame');

  test.each([
    ['the home page', 'en/', 'embed/en/all.html'],
    ['a region', 'uk/region/kherson/', 'embed/uk/kherson.html'],
    ['a comparison', 'en/compare/kherson-luhansk/', 'embed/en/compare/kherson-luhansk.html'],
    ['a measure', `uk/measure/${measure.id}/`, `embed/uk/measure/${measure.id}.html`],
  ])('makes a quotation and a frame of the address of %s', async (_, path, view) => {
    const html = await posted(path);
    const secret = /data-secret="(\w{10})"/.exec(html)?.[1] ?? expect.fail(`no secret: ${html}`);
    expect(html).toMatch(
      new RegExp(
        `^<blockquote class="wp-embedded-content" data-secret="${secret}"><a href="${site}${path}">[^<]+</a></blockquote><iframe `,
      ),
    );
    expect(html).toContain(`src="${site}${view}#?secret=${secret}"`);
    expect(html).toContain('sandbox="allow-scripts"');
    expect(html).toMatch(/<iframe [^>]*title="[^"]{10,}"[^>]*><\/iframe>$/);
  });

  test('makes nothing of the address of a page that has no view', async () => {
    expect(await posted('en/privacy/')).toBe('');
  });

  test('shows the frame in place of the quotation, as tall as the view says', async () => {
    await hold({ body: await inPost('en/region/kherson/') }, async (held) => {
      await expectFitted(held);
      expect(await held.page.locator('blockquote').isVisible()).toBe(false);
      expect(await heightGiven(held.page)).toBeLessThan(1000);
    });
  });

  test('makes no frame taller than 1000 px; the view can be scrolled to its end', async () => {
    await hold({ body: await inPost('en/region/kherson/') }, async (held) => {
      const embed = embedOf(held);
      await openFirst(embed);
      await expect.poll(() => heightGiven(held.page)).toBe(1000);
      expect(await heightOf(embed)).toBeGreaterThan(1000);
      await embed.locator('footer .foot').scrollIntoViewIfNeeded();
      expect(await embed.evaluate(() => scrollY)).toBeGreaterThan(0);
    });
  });

  test('goes to the full map when the reader asks for it', async () => {
    await hold({ body: await inPost('en/region/kherson/') }, async (held) => {
      await expectFitted(held);
      await embedOf(held).locator('[data-full]').click();
      await held.page.waitForURL(`${site}en/region/kherson/`);
    });
  });

  test('leaves the quotation, with its link, to readers without scripts', async () => {
    await hold({ body: await inPost('en/region/kherson/'), scripts: false }, async ({ page }) => {
      expect(await page.locator('blockquote a').getAttribute('href')).toBe(`${site}en/region/kherson/`);
      expect(await page.locator('blockquote a').isVisible()).toBe(true);
    });
  });
});

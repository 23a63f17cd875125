// Knows: that the code which an editor takes from the dialog shows the map in a page of somebody else. Does not know: the dialog itself.
import { expect, inject, test } from 'vitest';
import { address } from '../../src/state/address.ts';
import { visit } from '../browser/chromium.ts';
import { codeOf, openDialog } from '../browser/embedDialog.ts';
import { expectFitted, heightGiven, heightOf, hold, openFirst } from './desk.ts';

const site = inject('site');
const SCREEN = { screen: { width: 1280, height: 900 } };

/** The code of a tab, as it stands in the dialog of a region's page. */
async function taken(tab: string, query = ''): Promise<string> {
  let code = '';
  await visit(
    `${site.url}${address.region('en', 'kherson')}${query}`,
    async (page) => {
      await openDialog(page);
      await page.getByRole('radio', { name: '660', exact: true }).check();
      await page.getByRole('tab', { name: tab, exact: true }).click();
      await expect.poll(() => codeOf(page).then((now) => now !== '')).toBe(true);
      code = await codeOf(page);
    },
    SCREEN,
  );
  return code;
}

test('a frame without a script shows the map and its credit, and can be read to its end', async () => {
  const body = await taken('Iframe', '?kind=threats');
  await hold({ body, column: 660, scripts: false }, async ({ page, frames, requests }) => {
    const [frame] = frames();
    if (frame === undefined) expect.fail('there is no frame');
    expect(frame.url()).toBe(`${site.url}embed/en/kherson.html?kind=threats`);
    await frame.locator('h1', { hasText: 'Kherson' }).waitFor();
    expect(await frame.locator('svg [data-region], svg a').count()).toBeGreaterThan(0);
    expect(await page.locator('p', { hasText: 'Occupied area: approximate' }).count()).toBe(1);
    expect(requests).toEqual([frame.url()]);
  });
});

test('the height in the code is that of the map at the width that was chosen', async () => {
  const body = await taken('Iframe');
  await hold({ body, column: 660 }, async ({ page, frames }) => {
    const [frame] = frames();
    if (frame === undefined) expect.fail('there is no frame');
    await frame.locator('h1').waitFor();
    expect(await heightGiven(page)).toBe(await heightOf(frame));
  });
});

test('a frame with the listener grows with what is opened in it, each of two by itself', async () => {
  const code = await taken('Iframe + height');
  await hold({ body: `${code}<p>Text</p>${code}`, column: 400 }, async (held) => {
    await expectFitted(held, 0);
    await expectFitted(held, 1);
    const before = await heightGiven(held.page, 1);
    await openFirst(held.frames()[1] ?? expect.fail('there is no second frame'));
    await expectFitted(held, 1);
    expect(await heightGiven(held.page, 1)).toBeGreaterThan(before);
    expect(await heightGiven(held.page, 0)).toBe(before);
  });
});

test('the listener hears nobody else: not the page itself, and no frame of another origin', async () => {
  const code = await taken('Iframe + height');
  const forged = `{type:'occupation-policy-map',v:1,event:'height',height:77}`;
  const body =
    `${code}<iframe title="Another" srcdoc="<script>parent.postMessage(${forged},'*')</script>"></iframe>` +
    `<script>postMessage(${forged},'*');addEventListener('message',({data})=>{if(data&&data.height===77)window.forged=(window.forged||0)+1})</script>`;
  await hold({ body, column: 660 }, async (held) => {
    await expect
      .poll(() => held.page.evaluate(() => (window as unknown as { forged?: number }).forged))
      .toBeGreaterThan(0);
    await expectFitted(held, 0);
    expect(await heightGiven(held.page, 1)).not.toBe(77);
  });
});

test('the whole map’s code on the page about embedding holds with the address put in', async () => {
  let body = '';
  await visit(`${site.url}${address.embedding('uk')}`, async (page) => {
    body = (await page.locator('textarea').inputValue()).replaceAll('https://map.example/', site.url);
  });
  await hold({ body, lang: 'uk', column: 660 }, async ({ frames }) => {
    await (frames()[0] ?? expect.fail('there is no frame')).locator('html[lang=uk] h1').waitFor();
  });
});

// Knows: that a whole lesson is given with no network in the room. Does not know: what is done in it (giveLesson.ts), or how a copy is kept (offlineCopy.test.ts).
import type { Page } from 'playwright-core';
import { afterAll, expect, inject as provided, test } from 'vitest';
import { serve } from '../../src/build/serve.ts';
import { address } from '../../src/state/address.ts';
import { COPY_LIST } from '../../src/state/offlineCopy.ts';
import { launch } from '../launch.ts';
import { giveLesson } from './giveLesson.ts';
import { addressOf, openFile } from './oneFile.ts';
import { remembering, saveCopy } from './smallSite.ts';

const { dir } = provided('site');
const browser = await launch('none');
afterAll(() => browser.close());

/** Whether the site has been renewed may be asked by a page that does not know yet that the network has gone. */
const RENEWED = new RegExp(`/${COPY_LIST}$`);

test('from the site, once it has been saved on the device: no network, and no server behind it', async () => {
  const site = await serve(dir, { port: 0, base: '/maps/occupation/' });
  const work = async (page: Page): Promise<void> => {
    await page.goto(site.url + address.lesson('en', 'who-says-so'));
    await saveCopy(page);
    await page.context().setOffline(true);
    await site.close();
    const failed: string[] = [];
    page.context().on('requestfailed', (request) => {
      // What is given up on the way to another page is missed by nobody.
      const why = request.failure()?.errorText ?? '';
      if (why !== 'net::ERR_ABORTED' && !RENEWED.test(request.url())) failed.push(`${request.url()} ${why}`);
    });
    await page.goto(site.url + address.lesson('en', 'who-says-so'));
    await giveLesson(page);
    // What a pupil who has finished goes on to is there as well.
    await page.goto(`${site.url}${address.region('uk', 'luhansk')}?kind=registers`);
    await page.locator('#list article:visible').first().waitFor();
    expect(failed).toEqual([]);
  };
  await remembering(browser, work, RENEWED);
});

test('from the file on a disk, with no network and nothing kept', async () => {
  await openFile(addressOf(dir, 'en', 'lesson/who-says-so/'), giveLesson, {}, 'none');
});

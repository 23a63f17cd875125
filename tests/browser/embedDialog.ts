// Knows: how a test opens the dialog about embedding, and what it reads there. Does not know: what ought to stand there.
import type { Frame, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The link that opens it: in the bar, or on a narrow page in the menu. */
export const opener = (page: Page): Locator =>
  page.locator('a[data-embed]').filter({ visible: true }).first();

/** Waits until the preview has said how tall it is. */
export async function previewed(page: Page): Promise<Frame> {
  const frame = page.locator('dialog[open] iframe');
  await expect
    .poll(() =>
      frame.evaluate((element) => {
        const { URL: url, readyState } = (element as HTMLIFrameElement).contentDocument ?? {};
        // The empty document before it is complete, too.
        return url === 'about:blank' ? 'empty' : readyState;
      }),
    )
    .toBe('complete');
  const element = await frame.elementHandle();
  const inside = await element.contentFrame();
  if (inside === null) throw new Error('got no frame in the dialog, expected the preview');
  // What a frame holds is told to the test a moment later.
  await expect.poll(() => inside.url()).toMatch(/^http/);
  await expect
    .poll(async () => {
      const height = await inside.evaluate(() =>
        Math.ceil(document.documentElement.getBoundingClientRect().height),
      );
      return height - Number(await frame.getAttribute('height'));
    })
    .toBe(0);
  return inside;
}

/** Opens it with the mouse or a finger, and waits for the preview. */
export async function openDialog(page: Page): Promise<Frame> {
  const menu = page.locator('[popovertarget=menu]');
  if (await menu.isVisible()) await menu.click();
  await opener(page).click();
  await page.locator('dialog[open]').waitFor();
  return previewed(page);
}

/** The code that is shown. */
export const codeOf = (page: Page): Promise<string> => page.locator('dialog[open] textarea').inputValue();

/** Path and query of the preview below the site's root, as it knows them itself: the test is told a moment later. */
export const shownIn = async (frame: Frame): Promise<string> =>
  (await frame.evaluate(() => location.href)).replace(/^.*\/(?=embed\/|frozen\/)/, '');

// Knows: how a reader does the same by the keyboard alone and by a finger: choose, tick, pick from a list, search. Does not know:
// which page is open, or what is asked.
import type { Locator, Page } from 'playwright-core';

export interface Hand {
  readonly name: string;
  /** A link or a button. */
  choose(control: Locator): Promise<void>;
  tick(box: Locator): Promise<void>;
  /** A value of a list that opens. */
  pick(list: Locator, value: string): Promise<void>;
  /** Goes to the field of the search and types. */
  search(page: Page, words: string): Promise<void>;
}

const holdsFocus = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => element === document.activeElement);

/**
 * Presses Tab until the control holds the focus; what is passed on the way, keyboard.test.ts looks at.
 * @throws when `most` presses do not reach it
 */
async function reach(control: Locator, most = 150): Promise<void> {
  const one = control.filter({ visible: true }).first();
  await one.waitFor();
  const { keyboard } = one.page();
  for (let press = 0; press < most; press++) {
    if (await holdsFocus(one)) return;
    await keyboard.press('Tab');
  }
  throw new Error(`got nowhere with ${most} presses of Tab, expected to reach ${control.toString()}`);
}

const press = (key: 'Enter' | 'Space') => async (control: Locator) => {
  await reach(control);
  await control.page().keyboard.press(key);
};

export const KEYBOARD: Hand = {
  name: 'by keyboard alone',
  choose: press('Enter'),
  tick: press('Space'),
  async pick(list, value) {
    await reach(list);
    const values = await list
      .locator('option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    for (let n = 0; n < values.indexOf(value); n++) await list.page().keyboard.press('ArrowDown');
  },
  async search(page, words) {
    await page.keyboard.press('/');
    const field = page.locator('search input');
    await field.waitFor();
    await reach(field);
    await page.keyboard.type(words);
  },
};

export const FINGER: Hand = {
  name: 'by touch on a phone',
  choose: (control) => control.filter({ visible: true }).first().tap(),
  tick: (box) => box.tap(),
  // A phone has a wheel of its own for this.
  async pick(list, value) {
    await list.selectOption(value);
  },
  async search(page, words) {
    await page.locator('[data-find=words]').tap();
    await page.locator('search input').waitFor();
    await page.keyboard.type(words);
  },
};

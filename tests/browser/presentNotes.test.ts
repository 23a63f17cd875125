// Knows: that a teacher's notes stand in step with what a class sees, in a second window or below, with time. Does not know: how a slide looks.
import type { Page } from 'playwright-core';
import { expect, inject as provided, test } from 'vitest';
import { address } from '../../src/state/address.ts';
import { complaints, inject } from './axe.ts';
import { faultsOf, visit } from './chromium.ts';
import { catalogue } from './pages.ts';

const site = provided('site');
const [lesson] = catalogue.lessons;
if (lesson === undefined) throw new Error('got no lesson, expected at least one');
const { id, steps } = lesson;
const at = (query = ''): string => site.url + address.present('en', id) + query;
const flat = (text: string): string => text.replace(/\s+/g, ' ');

const shown = (page: Page): Promise<string> =>
  page.locator('[data-now] h2').evaluate((heading) => heading.textContent.replace(/\s+/g, ' '));
const headlineOf = (n: number): string => flat(steps[n]?.headline.en ?? '');
const comesTo = async (page: Page, n: number): Promise<void> => {
  await page.locator(`#step-${n + 1}[data-now]`).waitFor({ state: 'attached' });
  expect(await shown(page)).toBe(headlineOf(n));
};
/** Presses N, and waits for the window of notes. */
const openNotes = async (page: Page): Promise<Page> => {
  const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')]);
  await notes.waitForLoadState('load');
  await notes.locator('[data-now]').first().waitFor({ state: 'attached' });
  return notes;
};

test('two windows are in step, whichever of them leads', async () => {
  await visit(at('?step=2'), async (page) => {
    const notes = await openNotes(page);
    await comesTo(notes, 1);
    await notes.keyboard.press('PageDown');
    await comesTo(page, 2);
    await page.keyboard.press('PageDown');
    await comesTo(notes, 3);
    await notes.locator('[data-do=back]').click();
    await comesTo(page, 2);
    await notes.locator('[data-do=blank]').click();
    await page.locator('.blank').waitFor({ state: 'visible' });
    expect(await notes.locator('[data-do=blank]').getAttribute('aria-pressed')).toBe('true');
    // Beside the notes the buttons are always in sight, and nothing lies over them.
    expect(await notes.locator('footer').evaluate((foot) => getComputedStyle(foot).opacity)).toBe('1');
    await notes.keyboard.press('PageDown');
    await page.locator('.blank').waitFor({ state: 'hidden' });
    await comesTo(page, 2);
    await notes.close();
  });
});

test('the class’s language changes from the notes, which stay in the teacher’s', async () => {
  await visit(at('?step=3'), async (page) => {
    const notes = await openNotes(page);
    await notes.keyboard.press('l');
    await page.waitForURL(`**/${address.present('uk', id)}?step=3`);
    expect(await notes.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.keyboard.press('PageDown');
    await comesTo(notes, 3);
    await notes.close();
  });
});

test('a press in the moment in which the class’s language has changed is not taken back when the notes answer', async () => {
  const faults = await faultsOf(at('?step=3'), async (page) => {
    const notes = await openNotes(page);
    await comesTo(notes, 2);
    // They say what they believe when the press has long been made.
    await notes.evaluate(() => {
      const { prototype } = BroadcastChannel;
      const say = Reflect.get(prototype, 'postMessage') as (message: unknown) => void;
      prototype.postMessage = function (message: unknown) {
        setTimeout(() => {
          Reflect.apply(say, this, [message]);
          document.documentElement.dataset['answered'] = 'true';
        }, 600);
      };
    });
    await page.keyboard.press('l');
    await page.waitForURL(`**/${address.present('uk', id)}?step=3`);
    await page.keyboard.press('PageDown');
    await notes.locator('html[data-answered]').waitFor({ state: 'attached' });
    // What it hears after that is heard after the answer.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
    expect(await page.locator('#step-4').getAttribute('data-now')).toBe('');
    await comesTo(notes, 3);
    await notes.close();
  });
  // What moves in one window was asked for in the other.
  expect(faults.filter((fault) => !fault.startsWith('layout shift'))).toEqual([]);
});

test('the lesson ends in both windows', async () => {
  await visit(at(), async (page) => {
    const notes = await openNotes(page);
    const closed = notes.waitForEvent('close');
    await notes.locator('[data-do=end]').click();
    await closed;
    await page.waitForURL(`**/${address.lesson('en', id)}`);
  });
});

test('notes say what the teacher says, what to ask, what the evidence is, and what comes next', async () => {
  await visit(
    at('?step=2&notes=window'),
    async (page) => {
      const text = flat(await page.locator('main').innerText());
      const [, step, next] = steps;
      for (const note of step?.notes ?? []) expect(text).toContain(flat(note.words.en));
      expect(text).toContain(flat(step?.question.en ?? ''));
      for (const measure of step?.view?.measures ?? []) {
        const { title, attribution } = catalogue.measures.find((one) => one.id === measure) ?? {};
        expect(text).toContain(`${flat(title?.en ?? '')} — ${flat(attribution?.en ?? '')}`);
        expect(await page.locator(`[data-now] .ask a[href*="measure/${measure}/"]`).count()).toBe(1);
      }
      expect(await page.locator('[data-next] h2').innerText()).toBe(next?.headline.en);
      expect(text).toContain(`${next?.minutes ?? 0} min`);
      await inject(page);
      expect(await complaints(page)).toEqual([]);
    },
    { screen: { width: 1200, height: 800 } },
  );
});

test('the clock tells what is left, what the step has had, and that it is over, in words and without alarm', async () => {
  await visit(at(), async (page) => {
    await page.clock.install({ time: new Date('2026-03-02T10:14:00') });
    await page.goto(at('?notes=window'));
    const clock = async (name: string): Promise<string> =>
      flat(await page.locator(`[data-clock=${name}]`).innerText());
    const minutes = steps[0]?.minutes ?? 0;
    expect(await clock('now')).toBe('10:14');
    expect(await clock('left')).toBe(`${lesson.minutes}:00`);
    await page.clock.runFor(100_000);
    expect(await clock('left')).toBe(`${lesson.minutes - 2}:20`);
    expect(await clock('state')).toBe(`Step 1 of ${steps.length} · 1:40 of ${minutes} min · on time`);
    await page.clock.runFor(minutes * 60_000);
    expect(await clock('state')).toContain('1 min over');
    const colour = (name: string): Promise<string> =>
      page.locator(`[data-clock=${name}]`).evaluate((words) => getComputedStyle(words).color);
    const calm = await colour('state');
    await page.keyboard.press('PageDown');
    expect(await clock('state')).toContain('on time');
    expect(await colour('state')).toBe(calm);
    await page.locator('[data-do=pause]').click();
    const left = await clock('left');
    await page.clock.runFor(60_000);
    expect(await clock('left')).toBe(left);
    expect(await clock('state')).toContain('paused');
  });
});

test('a window of notes that is opened late knows how long the lesson has lasted', async () => {
  await visit(at(), async (page) => {
    await page.clock.install({ time: new Date('2026-03-02T10:14:00') });
    await page.goto(at());
    await page.clock.runFor(90_000);
    await page.keyboard.press('PageDown');
    const notes = await openNotes(page);
    await comesTo(notes, 1);
    await notes.locator('[data-clock=left]', { hasText: `${lesson.minutes - 2}:30` }).waitFor();
    await notes.close();
  });
});

test('where the browser opens no second window the notes stand below, and N puts them away', async () => {
  await visit(at('?step=2'), async (page) => {
    await page.evaluate(() => {
      window.open = () => null;
    });
    await page.keyboard.press('n');
    expect(await page.locator('#notice').innerText()).toContain('did not open a second window');
    expect(await page.locator('[data-now] .teacher').isVisible()).toBe(true);
    expect(new URL(page.url()).search).toBe('?step=2&notes=below');
    const [slide, notes] = await Promise.all(
      ['.slide', '.teacher'].map((part) => page.locator(`[data-now] ${part}`).boundingBox()),
    );
    expect(notes?.y).toBeGreaterThan((slide?.y ?? 0) + (slide?.height ?? 0));
    await page.keyboard.press('n');
    expect(await page.locator('[data-now] .teacher').isVisible()).toBe(false);
    expect(new URL(page.url()).search).toBe('?step=2');
  });
});

test('no notes are seen by the class', async () => {
  await visit(at('?step=2'), async (page) => {
    expect(await page.locator('.teacher:visible, .ask:visible, header .time:visible').count()).toBe(0);
  });
});

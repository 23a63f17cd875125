// Knows: what holds the focus and whether a reader can see that it does. Does not know: which page is open, or where the focus ought to be.
import type { Page } from 'playwright-core';

export interface Focused {
  readonly words: string;
  readonly href: string | null;
  /** What is wrong with the way it stands on the screen; empty: nothing. */
  readonly hidden: readonly string[];
}

/**
 * What holds the focus, and whether it can be seen: within the screen, under nothing else, and marked by an outline or, on the
 * map, by a stroke. null: the page itself.
 */
export function focused(page: Page): Promise<Focused | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const hidden: string[] = [];

    // A link of several lines, or of several shapes, has several boxes: one that can be seen is enough.
    const shapes =
      element instanceof SVGElement ? [...element.querySelectorAll('.hit, .target, text, use')] : [element];
    const boxes = shapes
      .flatMap((shape) => [...shape.getClientRects()])
      .filter(({ width, height }) => width > 1 && height > 1);
    const onScreen = boxes.filter(
      ({ left, top, right, bottom }) => right > 0 && bottom > 0 && left < innerWidth && top < innerHeight,
    );
    const points = onScreen.flatMap(({ left, top, right, bottom }) =>
      [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((along) =>
        [0.2, 0.5, 0.8].map((down) => [left + along * (right - left), top + down * (bottom - top)] as const),
      ),
    );
    const reachable = points.filter(([x, y]) => {
      const there = document.elementFromPoint(x, y);
      return there !== null && (element.contains(there) || there.contains(element));
    });
    if (onScreen.length === 0) hidden.push('lies outside the screen');
    else if (reachable.length === 0) hidden.push('lies under something else');

    const marks = [element, ...shapes].map((shape) => {
      const { outlineStyle, outlineWidth, stroke, strokeWidth, fill } = getComputedStyle(shape);
      return `${outlineStyle === 'none' ? '' : outlineWidth} ${stroke} ${strokeWidth} ${fill}`;
    });
    (element as HTMLElement | SVGElement).blur();
    const unmarked = [element, ...shapes].map((shape) => {
      const { outlineStyle, outlineWidth, stroke, strokeWidth, fill } = getComputedStyle(shape);
      return `${outlineStyle === 'none' ? '' : outlineWidth} ${stroke} ${strokeWidth} ${fill}`;
    });
    (element as HTMLElement | SVGElement).focus({ preventScroll: true, focusVisible: true });
    if (marks.every((mark, n) => mark === unmarked[n])) hidden.push('looks as it does without the focus');

    return {
      words: element.getAttribute('aria-label') ?? element.textContent.replace(/\s+/g, ' ').trim(),
      href: element.getAttribute('href'),
      hidden,
    };
  });
}

/**
 * Presses Tab until the focus holds what is looked for, and looks at everything on the way.
 * @throws when it is not reached within `most` presses, naming all that was
 */
export async function tabTo(page: Page, wanted: (focus: Focused) => boolean, most = 120): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < most; press++) {
    await page.keyboard.press('Tab');
    const focus = await focused(page);
    if (focus === null) continue;
    passed.push(focus.words);
    if (focus.hidden.length > 0)
      throw new Error(`"${focus.words}" has the focus and ${focus.hidden.join(', ')} (${page.url()})`);
    if (wanted(focus)) return;
  }
  throw new Error(`got after ${most} presses of Tab: ${passed.join(' | ')}`);
}

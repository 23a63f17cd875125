// Knows: what a reader's hand on a map means: that the map is wanted, a click or a drag, a wheel for the map or for the page. Does not know: what is drawn.
import type { Camera } from '../geo/projection.ts';
import { closest } from './moves.ts';
import type { MapView } from './view.ts';

/** A hand that has moved so far between down and up has dragged, px. */
const DRAGGED = 5;

/** A finger or a click on a link of the map wants what the link leads to. */
const onLink = ({ target }: Event): boolean => target instanceof Element && target.closest('a') !== null;

/**
 * Calls `act` once when a reader wants the map: a pointer over it, a finger on it, the focus in it, a button. A finger on a link wants it
 * when it goes on from there.
 */
export function onIntent(root: HTMLElement, act: () => void): void {
  const once = new AbortController();
  const { signal } = once;
  const go = () => {
    once.abort();
    act();
  };
  // A finger enters too, but is asked below.
  root.addEventListener('pointerenter', ({ pointerType }) => pointerType === 'touch' || go(), { signal });
  root.addEventListener('touchstart', (touch) => onLink(touch) || go(), { signal, passive: true });
  root.addEventListener('touchmove', go, { signal, passive: true });
  // A link that is clicked takes the focus too.
  root.addEventListener(
    'focusin',
    ({ target }) => target instanceof Element && target.matches(':focus-visible') && go(),
    { signal },
  );
  root.addEventListener('click', (click) => onLink(click) || go(), { signal });
}

interface Options {
  readonly view: MapView;
  readonly frame: () => Camera;
  /** The plain wheel means the map. */
  readonly wheelZooms: boolean;
  readonly signal: AbortSignal;
}

/** A drag that began on a link is not a click on it; where the map can go no further the wheel is the page's. */
export function shareHands(root: HTMLElement, { view, frame, wheelZooms, signal }: Options): void {
  let down = { x: 0, y: 0 };
  root.addEventListener('pointerdown', ({ clientX, clientY }) => (down = { x: clientX, y: clientY }), {
    signal,
    capture: true,
  });
  root.addEventListener(
    'click',
    (event) => {
      // A key presses a link without a point.
      if (event.detail === 0 || Math.hypot(event.clientX - down.x, event.clientY - down.y) < DRAGGED) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { signal, capture: true },
  );
  root.addEventListener(
    'dragstart',
    (event) => {
      event.preventDefault();
    },
    { signal },
  );
  root.addEventListener(
    'wheel',
    (event) => {
      const { k } = view.camera();
      const ends = event.deltaY > 0 ? k < frame().k * 1.001 : k > closest(frame()) * 0.999;
      if (wheelZooms && ends && !event.ctrlKey) event.stopPropagation();
    },
    { signal, capture: true, passive: true },
  );
}

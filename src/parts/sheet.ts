// Knows: how on a narrow page the list slides over the map, where it stops, and how a hand or its button moves it. Does not know: what is on
// the map or in the list, or how either looks.

const NARROW = '(max-width: 599.98px)';
/** A hand that has moved less has only touched, px. */
const TOUCH = 6;
/** A hand that has moved less, let go, has not meant the next stop, px. */
const MEANT = 48;

const html = document.documentElement;

/**
 * Lets the list slide over the map, by the page's own scrolling. It stops with the map in whole, with half of it, and without it. A page
 * that shows half a map at first has a shorter one then: the whole is made room for when it is asked for, and nothing is seen to move.
 * @param signal ends it, with the page
 */
export function sheet(signal: AbortSignal): void {
  const [bar, main, map, list] = ['header', 'main', '#map', '#list'].map((part) =>
    document.querySelector<HTMLElement>(part),
  );
  const head = list?.querySelector<HTMLElement>('[data-grip]');
  const button = head?.querySelector('a');
  if (!bar || !main || !map || !list || !head || !button) return;
  const narrow = matchMedia(NARROW);
  const half = document.querySelector('main > .region') !== null;
  /** Where the reader was in the list before the map was asked for. */
  let left = 0;
  /** The hand that was on the head last has moved the list. */
  let dragged = false;

  /** A length that the page's style gives a name, px. */
  const lengthOf = (property: string): number => parseFloat(getComputedStyle(map).getPropertyValue(property));
  /** How far the page is scrolled where the list has covered the map. */
  const covered = (): number => scrollY + list.getBoundingClientRect().top - bar.offsetHeight;
  const stops = (): number[] => {
    return html.dataset['sheet'] === 'half' ? [0, covered()] : [0, covered() - lengthOf('--half'), covered()];
  };
  const go = (to: number): void => {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollTo({ top: to, behavior: still ? 'instant' : 'smooth' });
  };
  const mapFills = (): boolean => {
    const [, first = 0] = stops();
    return html.dataset['sheet'] === 'whole' && scrollY < first / 2;
  };
  const onWide = button.getAttribute('href') ?? '';
  const name = (): void => {
    const onNarrow = mapFills() ? '#list' : '#map';
    button.setAttribute('href', narrow.matches ? onNarrow : onWide);
  };
  const makeRoom = (): void => {
    if (html.dataset['sheet'] !== 'half') return;
    const before = covered();
    html.dataset['sheet'] = 'whole';
    scrollBy({ top: covered() - before, behavior: 'instant' });
  };
  const begin = (): void => {
    delete html.dataset['sheet'];
    if (narrow.matches) html.dataset['sheet'] = half ? 'half' : 'whole';
  };
  begin();
  narrow.addEventListener('change', begin, { signal });
  addEventListener('scroll', name, { signal, passive: true });
  // Asked for first when the page has been laid out anyway. A reader's wider letters may need a higher bar.
  const bars = new ResizeObserver(() => {
    if (lengthOf('--bar') !== bar.offsetHeight) main.style.setProperty('--bar', `${bar.offsetHeight}px`);
    name();
  });
  bars.observe(bar);
  signal.addEventListener('abort', () => {
    bars.disconnect();
  });

  button.addEventListener(
    'click',
    (event) => {
      if (!narrow.matches) return;
      event.preventDefault();
      // The hand did not mean the button that it came by; a key has no hand.
      if (dragged && event.detail > 0) return;
      if (mapFills()) {
        const [, first = 0] = stops();
        go(Math.max(first, left));
        return;
      }
      makeRoom();
      left = scrollY;
      go(0);
    },
    { signal },
  );
  // What has the focus is not hidden behind the list.
  map.addEventListener(
    'focusin',
    ({ target }) => {
      if (!narrow.matches || !(target instanceof Element)) return;
      if (target.getBoundingClientRect().bottom > list.getBoundingClientRect().top) go(0);
    },
    { signal },
  );

  head.addEventListener(
    'pointerdown',
    (down) => {
      dragged = false;
      if (!narrow.matches || !down.isPrimary || down.button !== 0) return;
      const hand = new AbortController();
      let { clientY: y } = down;
      let from = scrollY;
      const drag = ({ clientY }: PointerEvent): void => {
        if (!dragged) {
          if (Math.abs(clientY - y) < TOUCH) return;
          dragged = true;
          head.setPointerCapture(down.pointerId);
          makeRoom();
          left = scrollY;
          // From far down in the list its head brings its beginning along.
          if (scrollY > covered()) scrollTo({ top: covered(), behavior: 'instant' });
          from = scrollY;
        }
        scrollBy({ top: y - clientY, behavior: 'instant' });
        y = clientY;
      };
      const drop = (): void => {
        hand.abort();
        if (!dragged) return;
        const moved = scrollY - from;
        const ahead = stops().filter((stop) => Math.abs(moved) < MEANT || (stop - from) * moved > 0);
        const nearest = (a: number, b: number) => (Math.abs(b - scrollY) < Math.abs(a - scrollY) ? b : a);
        const [first = from, ...others] = ahead;
        go(others.reduce(nearest, first));
      };
      head.addEventListener('pointermove', drag, { signal: hand.signal });
      for (const end of ['pointerup', 'pointercancel'] as const)
        head.addEventListener(end, drop, { signal: hand.signal });
    },
    { signal },
  );
}

// Knows: how an embed offers to move its map, and loads what that takes when a reader asks. Does not know: what is in the script that it loads.
import { showExploring } from './exploring.ts';
import { hasWebGl } from './webGl.ts';

/** What the loaded script hears when the map is to be moved once more. */
export const EXPLORE = 'explore';

/**
 * Shows the button, which asks for one classic script: a sandboxed frame may load nothing else.
 * @param root the element with the map and the button
 * @param script its address
 */
export function offerExplore(root: HTMLElement, script: string): void {
  let isThere = false;
  let isComing = false;
  const came = (there: boolean) => {
    [isThere, isComing] = [there, false];
    if (!there) showExploring(root, 'unavailable');
  };
  root.querySelector('[data-explore]')?.addEventListener('click', () => {
    if (isComing) return;
    if (!hasWebGl()) {
      showExploring(root, 'unavailable');
      return;
    }
    showExploring(root, 'loading');
    if (isThere) {
      root.dispatchEvent(new Event(EXPLORE));
      return;
    }
    isComing = true;
    const element = document.createElement('script');
    element.src = script;
    element.onload = () => came(true);
    element.onerror = () => came(false);
    document.head.append(element);
  });
  showExploring(root, 'offered');
}

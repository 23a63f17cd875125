// Knows: what the map of an embed shows of whether it can be explored: offered, on its way, there, not to be had. Does not know: how it is explored, or what is loaded.

export type Exploring = 'offered' | 'loading' | 'on' | 'unavailable';

/** Shows it on the map below `root`: the button, and the line that is read out. What has the focus does not lose it unseen. */
export function showExploring(root: HTMLElement, now: Exploring): void {
  const button = root.querySelector<HTMLButtonElement>('[data-explore]');
  const said = root.querySelector<HTMLElement>('[data-said]');
  if (button === null || said === null) return;
  const hadFocus = document.activeElement === button;
  const { wait = '', fail = '' } = button.dataset;
  button.dataset['explore'] ||= button.textContent;
  button.textContent = now === 'loading' ? wait : button.dataset['explore'];
  button.setAttribute('aria-disabled', String(now === 'loading'));
  button.hidden = now === 'on' || now === 'unavailable';
  said.classList.toggle('visually-hidden', now !== 'unavailable');
  said.textContent = now === 'loading' ? wait : now === 'unavailable' ? fail : '';
  if (hadFocus && now === 'unavailable') said.focus();
}

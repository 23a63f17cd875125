// Knows: what is done to the page of a lesson that is shown to a class before it is first painted, and what once it is there. Does not know: how a lesson is led.
import { queryHere } from '../state/here.ts';
import { presentOptions } from '../state/presentOptions.ts';
import { presentOwn } from './ownPresent.ts';
import { present } from './present.ts';

/** To be called while the document is still on its way. */
export function openPresenter(): void {
  const { step, theme, notes } = presentOptions(queryHere()).options;
  const { dataset } = document.documentElement;
  if (theme !== 'auto') dataset['theme'] = theme;
  // So the first picture is already that of the step; whether there is one of this number, only the page knows.
  dataset['step'] = String(step);
  dataset['notes'] = notes;
  addEventListener('DOMContentLoaded', () => {
    const own = document.querySelector<HTMLElement>('main[data-own]');
    if (own === null) present();
    else void presentOwn(own);
  });
}

// Knows: what the script of a lesson that is shown to a class does: before the first paint, and once the page is there. Does not know: how any of it is done.
import { present } from './parts/present.ts';
import { queryHere } from './state/here.ts';
import { presentOptions } from './state/presentOptions.ts';

const { step, theme, notes } = presentOptions(queryHere()).options;
const { dataset } = document.documentElement;
if (theme !== 'auto') dataset['theme'] = theme;
// So the first picture is already that of the step; whether there is one of this number, only the page knows.
dataset['step'] = String(step);
dataset['notes'] = notes;
addEventListener('DOMContentLoaded', present);

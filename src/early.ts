// Knows: what must be done before a page is first painted. Does not know: anything that can wait (main.ts).
import { wear } from './parts/wornTheme.ts';
import { queryHere } from './state/here.ts';
import { parseView } from './state/view.ts';

wear(parseView(queryHere()).view.theme);

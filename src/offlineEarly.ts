// Knows: what must be done in the copy of the site in one file before its page is first painted. Does not know: what the file carries (offline.ts).
import type { Lang } from './catalogue/terms.ts';
import { wear } from './parts/wornTheme.ts';
import { askedFor, fileAddresses } from './state/fileAddress.ts';
import { queryHere, standAt } from './state/here.ts';
import { parseView } from './state/view.ts';

const { dataset, lang } = document.documentElement;
standAt(fileAddresses(lang as Lang, () => true));
wear(parseView(queryHere()).view.theme);
// The page that the file opens with stands before what it carries: it is not seen where another is asked for.
dataset['arriving'] = askedFor(location.search) === '' ? 'no' : 'yes';

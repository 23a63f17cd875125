// Knows: what the script beside the embeds does: it defines the element that frames them, wherever it runs. Does not know: how that works.
// It is both a classic script and a module without exports, and where there is no browser it does nothing: a server may import it.
import { frameElement } from './parts/frameElement.ts';
import { OWN_TYPE } from './parts/hostMessages.ts';
import { siteOf } from './parts/siteOfScript.ts';

// A page that has the script twice keeps the first: a name is defined once.
if ('customElements' in globalThis && !customElements.get(OWN_TYPE))
  customElements.define(OWN_TYPE, frameElement(siteOf()));

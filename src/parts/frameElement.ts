// Knows: the element that frames an embed in another's page: when the frame takes the place of the figure, and what it is told and tells. Does not know: its address, or the site.
import { addressOf, ATTRIBUTES, langOf, themeOf, TOLD, wishesOf } from './frameAddress.ts';
import { OWN_TYPE } from './hostMessages.ts';

const STYLE =
  ':host{display:block;position:relative}:host([hidden]){display:none}slot{display:block}' +
  'iframe{display:block;width:100%;border:0}' +
  // It has its place, so that it is loaded when that comes near; nobody sees it, hears it or comes upon it.
  '.waiting{position:absolute;inset:0;height:100%;visibility:hidden}';
/** Until the frame tells its height; a figure has one of its own, and would stand above nothing. */
const USUAL_HEIGHT = 930;

/** What its page is told of. */
const PASSED_ON: ReadonlySet<unknown> = new Set(['ready', 'select', 'view']);

/** What may come of the embed: an envelope, and what is said. */
interface OwnMessage {
  type?: unknown;
  v?: unknown;
  event?: unknown;
  readonly height?: number;
  readonly title?: string;
}

/** Makes a property of an attribute, in the words of the address; true and false are 1 and 0 there. */
function reflect(of: HTMLElement, name: string): void {
  Object.defineProperty(of, name, {
    configurable: true,
    enumerable: true,
    get(this: HTMLElement) {
      return this.getAttribute(name) ?? '';
    },
    set(this: HTMLElement, value: string | number | boolean | null | undefined) {
      if (value === null || value === undefined) this.removeAttribute(name);
      else this.setAttribute(name, String(typeof value === 'boolean' ? Number(value) : value));
    },
  });
}

/**
 * The class of the element. A figure in it is what a reader has until the embed is ready, and for good where that never comes.
 * @param site the address of the site that the script comes from
 */
export function frameElement(site: string | undefined): CustomElementConstructor {
  // Rules that a page's content policy lets in, as they stand in no element.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);

  class FrameElement extends HTMLElement {
    static readonly observedAttributes = ATTRIBUTES;
    readonly #root = this.attachShadow({ mode: 'open' });
    /** Holds the figure. */
    readonly #slot = document.createElement('slot');
    /** What is seen: the figure, or the frame that was ready last. */
    #seen: HTMLElement = this.#slot;
    #frame: HTMLIFrameElement | undefined;
    #origin = '';
    #isThere = false;
    #theme: string | null = null;
    /** A page with a switch of its own puts a mark on its root or its body, and its colours follow. */
    readonly #colours = new MutationObserver(() => {
      if (this.#frame === this.#seen && themeOf(this) !== this.#theme) this.#tell();
    });

    constructor() {
      super();
      this.#root.adoptedStyleSheets = [sheet];
      this.#root.append(this.#slot);
    }

    connectedCallback(): void {
      // What a framework has set before the element was known hides the property of that name.
      for (const name of ATTRIBUTES) {
        const value = Object.getOwnPropertyDescriptor(this, name)?.value as unknown;
        if (value !== undefined && Reflect.deleteProperty(this, name)) Reflect.set(this, name, value);
      }
      this.#isThere = true;
      addEventListener('message', this.#hear);
      for (const marked of [document.documentElement, document.body])
        this.#colours.observe(marked, { attributes: true });
      this.#keepFree();
      this.#load();
    }

    /** Moved by `moveBefore`, a frame stays loaded. */
    connectedMoveCallback(): void {
      this.#keepFree();
    }

    disconnectedCallback(): void {
      this.#isThere = false;
      removeEventListener('message', this.#hear);
      this.#colours.disconnect();
      this.#root.replaceChildren(this.#slot);
      this.#seen = this.#slot;
      this.#frame = undefined;
    }

    attributeChangedCallback(name: string, before: string | null, now: string | null): void {
      if (before === now || !this.#isThere) return;
      if (name === 'height') this.#keepFree();
      else if (this.#frame === this.#seen && TOLD.some((told) => told === name)) this.#tell();
      else this.#load();
    }

    #keepFree(): void {
      const height = Number(this.getAttribute('height'));
      this.#slot.style.minHeight = `${height > 0 ? height : this.childElementCount > 0 ? 0 : USUAL_HEIGHT}px`;
    }

    /** Another frame; what was seen until now is seen until it is ready. */
    #load(): void {
      if (this.#frame !== this.#seen) this.#frame?.remove();
      this.#frame = undefined;
      const address = addressOf(this, site);
      if (address === undefined) return;
      this.#origin = address.origin;
      this.#frame = document.createElement('iframe');
      this.#frame.className = 'waiting';
      this.#frame.loading = 'lazy';
      this.#frame.referrerPolicy = 'no-referrer';
      this.#frame.src = address.href;
      this.#root.append(this.#frame);
    }

    /** What the frame hears also tells it who its host is; it sends nothing but its height to one that it does not know. */
    #tell(): void {
      this.#theme = themeOf(this);
      const message = { type: OWN_TYPE, v: 1, set: wishesOf(this) };
      this.#frame?.contentWindow?.postMessage(message, this.#origin);
    }

    readonly #hear = ({ source, origin, data }: MessageEvent<OwnMessage | null>): void => {
      const frame = this.#frame;
      if (!frame || source !== frame.contentWindow || origin !== this.#origin) return;
      if (data?.type !== OWN_TYPE || data.v !== 1) return;
      const { event, height = 0, title = '' } = data;
      if (event === 'ready') {
        frame.title = title;
        frame.lang = langOf(this);
        frame.className = '';
        if (this.#seen !== frame) this.#seen.remove();
        this.#seen = frame;
        this.#tell();
      }
      if (height > 0) frame.style.height = `${height}px`;
      if (!PASSED_ON.has(event)) return;
      const detail = { ...data };
      delete detail.type;
      delete detail.v;
      delete detail.event;
      this.dispatchEvent(new CustomEvent(event as string, { bubbles: true, detail }));
    };
  }

  for (const name of ATTRIBUTES) if (name !== 'lang') reflect(FrameElement.prototype, name);
  return FrameElement;
}

// Knows: what no page may ever do, and how it is noticed: complaints, requests elsewhere, anything kept, anything that jumps.
// Does not know: which page is open, or what is tested on it.
import type { BrowserContext, Page } from 'playwright-core';

/** Runs in every page before anything of its own; not where scripts are off. */
function reportFromInside(): void {
  const report = (fault: string): void => {
    const { reportFault } = globalThis as unknown as { reportFault: (fault: string) => Promise<void> };
    void reportFault(fault);
  };
  addEventListener('securitypolicyviolation', (event) => {
    report(`refused by the content policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });

  // What moves while a page and its fonts arrive depends on the network: budget.test.ts holds them back and looks at that.
  let settled = Infinity;
  const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
  addEventListener('load', () => {
    void (async () => {
      await document.fonts.ready;
      await frame();
      await frame();
      settled = performance.now();
    })();
  });
  // A frame that its page makes wider is laid out anew, and does not jump.
  let resized = -Infinity;
  if (window !== top)
    addEventListener('resize', () => {
      resized = performance.now();
    });
  type Shift = PerformanceEntry & {
    value: number;
    hadRecentInput: boolean;
    sources: { node: Node | null }[];
  };
  new PerformanceObserver((list) => {
    for (const { value, startTime, hadRecentInput, sources } of list.getEntries() as Shift[]) {
      const moved = sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : ''));
      if (startTime > settled && startTime > resized + 500 && !hadRecentInput)
        report(`layout shift of ${value}: ${moved.join(' ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What a page has left in the browser. */
async function kept(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const found = {
      'local storage': Object.keys(localStorage),
      'session storage': Object.keys(sessionStorage),
      'indexed database': databases.map(({ name }) => name),
      'cache storage': await caches.keys(),
      'service worker': (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    };
    return Object.entries(found).flatMap(([where, names]) =>
      names.map((name) => `kept in ${where}: ${name}`),
    );
  });
}

interface Guard {
  /** Everything noticed so far, in order. */
  faults(): Promise<string[]>;
}

/**
 * Watches all pages of a context from now on.
 * @param origin the only origin that may be asked for anything, without a slash at its end
 * @param missing whether the document itself is meant to be answered with 404
 */
export async function watch(context: BrowserContext, origin: string, missing: boolean): Promise<Guard> {
  const faults: string[] = [];
  const note = (fault: string): unknown => faults.push(fault);
  const isMissingDocument = (url: string): boolean =>
    missing && context.pages().some((page) => page.url() === url);

  context.on('console', (message) => {
    const { url } = message.location();
    const expected = isMissingDocument(url) && message.text().includes('404');
    if (['error', 'warning'].includes(message.type()) && !expected)
      note(`console ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => note(`error in the page: ${error.error().message}`));
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) note(`request elsewhere: ${url}`);
  });
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // What a page was still asking for when its reader went on to another is given up, and missed by nobody.
    if (why !== 'net::ERR_ABORTED') note(`request failed: ${request.url()} ${why}`);
  });
  context.on('response', (response) => {
    const document = response.request().isNavigationRequest();
    if (response.status() >= 400 && !(missing && document))
      note(`request failed: ${response.url()} ${response.status()}`);
  });
  await context.exposeBinding('reportFault', (_, fault: string) => note(fault));
  await context.addInitScript(reportFromInside);

  return {
    async faults() {
      for (const cookie of await context.cookies()) note(`cookie: ${cookie.name}`);
      for (const page of context.pages()) for (const fault of await kept(page)) note(fault);
      return faults;
    },
  };
}

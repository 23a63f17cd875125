// Knows: how the workers that answer out of a kept copy are started, asked and stopped, one for the pages of each language. Does not know: what they do.
import { LANGS } from '../catalogue/types.ts';
import { COPY_WORKER } from '../state/offlineCopy.ts';
import type { CopyQuestion } from '../state/offlineCopy.ts';

/** Neither embeds, nor frozen copies, nor pictures lie below these. */
const scopesOf = (root: string): string[] => LANGS.map((lang) => `${root}${lang}/`);

/** Those that there are. */
export async function workersOf(root: string): Promise<ServiceWorkerRegistration[]> {
  const scopes = scopesOf(root);
  return (await navigator.serviceWorker.getRegistrations()).filter(({ scope }) => scopes.includes(scope));
}

function isActive({ active, waiting, installing }: ServiceWorkerRegistration): Promise<void> {
  const coming = installing ?? waiting;
  if (active !== null || coming === null) return Promise.resolve();
  return new Promise((done, fail) => {
    coming.addEventListener('statechange', () => {
      if (coming.state === 'activated') done();
      else if (coming.state === 'redundant') fail(new Error('the browser gave the worker up'));
    });
  });
}

/** Rejects where the browser starts none. */
export async function startWorkers(root: string): Promise<void> {
  for (const scope of scopesOf(root))
    await isActive(await navigator.serviceWorker.register(root + COPY_WORKER, { scope }));
}

export async function stopWorkers(root: string): Promise<void> {
  await Promise.all((await workersOf(root)).map((worker) => worker.unregister()));
}

/** Asks one of them, which all see the same windows and stores; where there is none, nothing is so. */
export async function askWorker(root: string, question: CopyQuestion): Promise<boolean> {
  const worker = (await workersOf(root)).find(({ active }) => active !== null)?.active;
  if (worker === undefined || worker === null) return false;
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.addEventListener('message', ({ data }) => {
      port1.close();
      done(data === true);
    });
    port1.start();
    worker.postMessage(question, [port2]);
  });
}

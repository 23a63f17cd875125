// Knows: what runs beside the pages of a reader who keeps a copy of the site: it answers out of that copy, and changes to a newer one between lessons. Does not know: how a copy comes, or what is in it.
import { copiesOf, forget } from '../state/copyStores.ts';
import { isPresented, pathAsked } from '../state/offlineCopy.ts';
import type { CopyQuestion } from '../state/offlineCopy.ts';

declare const self: ServiceWorkerGlobalScope;

const root = new URL('./', self.location.href).href;

async function isLessonGiven(): Promise<boolean> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return windows.some(({ url }) => isPresented(url, root));
}

/** A lesson that has begun ends as it began: until then its pages, in either language, are those of one copy. */
async function change(): Promise<boolean> {
  const former = (await copiesOf(root)).slice(0, -1);
  if (former.length === 0) return true;
  if (await isLessonGiven()) return false;
  await forget(former);
  return true;
}

async function kept(path: string, isPage: boolean): Promise<Response | undefined> {
  if (isPage) await change();
  const [name] = await copiesOf(root);
  return name === undefined ? undefined : caches.match(root + path, { cacheName: name });
}

self.addEventListener('activate', (event) => {
  // The page that has just kept the copy reads out of it as well.
  event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathAsked(request, root);
  if (path === null) return;
  event.respondWith(
    kept(path, request.mode === 'navigate').then(
      (file) => file ?? fetch(request),
      // A browser that does not hand out what it keeps is as one that keeps nothing.
      () => fetch(request),
    ),
  );
});

const ANSWERS: Readonly<Record<CopyQuestion, () => Promise<boolean>>> = { lesson: isLessonGiven, change };
const isQuestion = (given: unknown): given is CopyQuestion => typeof given === 'string' && given in ANSWERS;

self.addEventListener('message', ({ data, ports: [port] }) => {
  if (!isQuestion(data)) return;
  void ANSWERS[data]()
    .catch(() => false)
    .then((said) => port?.postMessage(said));
});

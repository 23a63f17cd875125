// Knows: what a page of the site runs once it is there, and what only the site has. Does not know: how any of it is done.
import { offerCopy, offerNewer } from './parts/offerCopy.ts';
import { offerEmbedding } from './parts/offerEmbedding.ts';
import { wakePages } from './views/wakePages.ts';

wakePages(
  async () => {
    const { openGl, workerOfPage } = await import('./map/GlMap.page.ts');
    return { openGl, worker: await workerOfPage() };
  },
  (view, signal) => {
    offerEmbedding(view, async () => (await import('./views/embedDialog.ts')).openEmbedDialog, signal);
    offerCopy(async () => (await import('./parts/keepCopy.ts')).keepCopy, signal);
    offerNewer(async () => (await import('./parts/newerCopy.ts')).tellNewer, signal);
  },
);

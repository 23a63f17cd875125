// Knows: how to serve a built site on this machine, at the root or below any path. Does not know: how it is built, what a page says.
// Run as a command (`npm start`) it serves dist/ at PORT (4173) of HOST (localhost) until it is stopped.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { headersFor } from './headers.ts';

/** A site being served: its address, ending in `/`, and the way to stop. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

interface Options {
  /** 0 takes any free port; a taken one gives way to the next free one. */
  readonly port: number;
  /** The path under which the site lies, with both slashes. */
  readonly base?: string;
  readonly host?: string;
}

/** Serves the files of `dir` as they are now, with their `.br` and `.gz` and the headers a host would send. */
export async function serve(dir: string, { port, base = '/', host = 'localhost' }: Options): Promise<Served> {
  const server = createServer(answer(dir, base));
  await listen(server, port, host);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${taken}${base}`,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => {
          if (error) fail(error);
          else done();
        });
        server.closeAllConnections();
      }),
  };
}

/**
 * A page is a folder's index.html and is found at the folder's address alone: without its last slash the address is
 * redirected, since the page's relative links would lead astray. Everything else is a file by its exact name.
 */
function answer(dir: string, base: string): (request: IncomingMessage, response: ServerResponse) => void {
  const files = sirv(dir, {
    etag: true,
    brotli: true,
    gzip: true,
    extensions: [],
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
    },
  });
  const missing = existsSync(join(dir, '404.html')) ? readFileSync(join(dir, '404.html')) : 'Not found.';

  return (request, response) => {
    const [path = '', query = ''] = (request.url ?? '').split(/(?=\?)/, 2);
    const isFolder = (name: string): boolean => existsSync(join(dir, name, 'index.html'));
    const redirect = (to: string): void => {
      response.writeHead(301, { Location: to + query }).end();
    };
    const notFound = (): void => {
      const headers = { ...headersFor('/404.html'), 'Content-Type': 'text/html; charset=utf-8' };
      response.writeHead(404, headers).end(request.method === 'HEAD' ? undefined : missing);
    };

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (`${path}/` === base) {
      redirect(base);
    } else if (!path.startsWith(base) || path.includes('//')) {
      notFound();
    } else {
      const below = `/${path.slice(base.length)}`;
      request.url = (below.endsWith('/') ? `${below}index.html` : below) + query;
      files(request, response, () => {
        if (!path.includes('..') && isFolder(below)) redirect(`${path}/`);
        else notFound();
      });
    }
  };
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  try {
    await new Promise<void>((done, fail) => {
      server.once('error', fail).listen(port, host, () => {
        server.off('error', fail);
        done();
      });
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    await listen(server, port + 1, host);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { PORT = '4173', HOST = 'localhost' } = process.env;
  const { url } = await serve('dist', { port: Number(PORT), host: HOST });
  console.log(`\nThe Occupation Policy Map is at ${url} (Ctrl+C stops it)\n`);
}

// Knows: how to start and stop a real nginx with the file that the build writes for it. Does not know: what it should answer.
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nginxConf } from '../../src/build/hosting.ts';
import type { Served } from '../../src/build/serve.ts';

/** A port of this machine that nothing listens on. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

/** Serves the built site at `root` below the path `base` with Debian's nginx, until it is closed. */
export async function nginx(root: string, base: string): Promise<Served> {
  const port = await freePort();
  const room = await mkdtemp(join(tmpdir(), 'nginx-'));
  await writeFile(join(room, 'site.conf'), nginxConf({ root, port, base }));
  await writeFile(
    join(room, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''}
load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
daemon off;
pid ${room}/pid;
error_log stderr warn;
events {}
http {
    include /etc/nginx/mime.types;
    access_log off;
    client_body_temp_path ${room}/body;
    proxy_temp_path ${room}/proxy;
    fastcgi_temp_path ${room}/fastcgi;
    uwsgi_temp_path ${room}/uwsgi;
    scgi_temp_path ${room}/scgi;
    include ${room}/site.conf;
}
`,
  );
  const process_ = spawn('/usr/sbin/nginx', ['-c', join(room, 'nginx.conf'), '-e', 'stderr']);
  let said = '';
  process_.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<void>((done) => process_.once('exit', () => done()));

  const url = `http://127.0.0.1:${port}${base}`;
  while (
    !(await fetch(url).then(
      () => true,
      () => false,
    ))
  ) {
    if (process_.exitCode !== null) throw new Error(`nginx does not start: ${said}`);
    await new Promise((later) => setTimeout(later, 20));
  }
  return {
    url,
    close: async () => {
      process_.kill();
      await ended;
      await rm(room, { recursive: true });
    },
  };
}

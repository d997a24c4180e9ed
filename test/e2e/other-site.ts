import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Another company's web site: pages by path, each with its own headers. */
export interface OtherSite {
  origin: string;
  put(path: string, page: { body: string; headers?: Record<string, string> }): void;
  close(): void;
}

/** Listens on a free port of this machine, which for a browser is an origin of its own. */
export function otherSite(): Promise<OtherSite> {
  const pages = new Map<string, { body: string; headers?: Record<string, string> }>();
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    // Browsers ask for an icon of their own accord.
    response.writeHead(page ? 200 : request.url === '/favicon.ico' ? 204 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...page?.headers,
    });
    response.end(page?.body ?? '');
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({
        origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        put: (path, page) => pages.set(path, page),
        close: () => server.close(),
      }),
    );
  });
}

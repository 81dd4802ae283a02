import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site with pages that are there, moved, gone, or do not answer; `asked` tells what it was asked for. */
export async function startSite() {
  const asked: string[] = [];
  const server = http.createServer(({ method, url = '' }, response) => {
    asked.push(`${method} ${url}`);
    if (url === '/here') response.writeHead(200);
    else if (url === '/moved') response.writeHead(301, { location: '/here' });
    else if (url === '/round') response.writeHead(302, { location: '/round' });
    else if (url === '/only-get') response.writeHead(method === 'HEAD' ? 405 : 200);
    else if (url === '/broken') response.writeHead(503);
    else if (url === '/silent') return void response.destroy();
    else response.writeHead(410);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    address: (path: string): string => `http://127.0.0.1:${port}${path}`,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

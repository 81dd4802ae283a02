import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AskedStory } from '../../../server/services/analyzers/analyzer';

export type Behaviour = (asked: AskedStory, body: never) => unknown;

/** An analyzer on this machine that does what it is told to: an answer as JSON, words as they are, or nothing at all. */
export async function startAnalyzer() {
  let behave: Behaviour = () => ({ suggestions: [] });
  const asked: { path: string; headers: http.IncomingHttpHeaders; body: never }[] = [];
  const server = http.createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const body = JSON.parse(text) as never;
    asked.push({ path: request.url ?? '', headers: request.headers, body });
    const answer = behave(body, body);
    if (answer === 'nothing') return;
    if (typeof answer === 'number') response.writeHead(answer).end('no');
    else response.writeHead(200).end(typeof answer === 'string' ? answer : JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/read`,
    asked,
    behave(next: Behaviour): void {
      behave = next;
    },
    stop(): Promise<unknown> {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

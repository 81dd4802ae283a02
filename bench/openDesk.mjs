/** The playground's desk in a process of its own, and a way to ask it. */
import { mkdirSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { logIn } from '../playground/fillDesk.mjs';
import { runStrapi } from '../playground/runStrapi.mjs';

/** A port that nobody listens on now. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/**
 * `folder`: for database and secrets, made when missing. `port`: for one that comes back where it was. `databaseUrl`: of a
 * PostgreSQL database in place of SQLite.
 */
export async function openDesk(folder, { port, databaseUrl } = {}) {
  // The desk runs in a folder of its own.
  const state = path.resolve(folder);
  mkdirSync(state, { recursive: true });
  const strapi = await runStrapi({ port: port ?? (await freePort()), state, databaseUrl });
  const { address } = strapi;
  const token = await logIn(address);
  /** The `data` of a reply; throws with what the server said where it is not one of success. */
  const ask = async (method, route, body) => {
    const reply = await fetch(address + route, {
      method,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const answer = await reply.json().catch(() => ({}));
    if (!reply.ok) throw new Error(`${method} ${route} answered ${reply.status}: ${JSON.stringify(answer.error)}`);
    return answer.data;
  };
  return { ...strapi, token, ask };
}

let stories = 0;

/** The article that a story became. */
export async function importStory(desk, { text, language, date = '2031-05-07' }) {
  stories += 1;
  const operationId = `bench-${process.pid}-${stories}`;
  const { articleId } = await desk.ask('POST', '/communique/stories', {
    operationId,
    text,
    format: 'text',
    language,
    date,
  });
  return articleId;
}

export const tagsOf = async (desk, articleId) =>
  (await desk.ask('GET', `/communique/articles/${articleId}/suggestions`)).suggestions;

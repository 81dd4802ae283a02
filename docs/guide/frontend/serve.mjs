/**
 * `npm run frontend`: an example of a reader's site, with nothing but the plugin's client. `DESK`: the desk's address;
 * `FRONTEND_PORT`: where the site opens.
 */
import { createServer } from 'node:http';
import { createClient, DeskError } from 'strapi-plugin-communique/core';
import { personPage, problemPage, searchPage, storyPage } from './pages.mjs';

const desk = createClient({ api: `${process.env.DESK ?? 'http://127.0.0.1:1337'}/api/communique` });
const port = Number(process.env.FRONTEND_PORT ?? 1338);

function render({ pathname, searchParams }) {
  const [, section, key] = pathname.split('/').map(decodeURIComponent);
  const cursor = searchParams.get('cursor') ?? undefined;
  if (pathname === '/') return searchPage(desk, { q: searchParams.get('q') ?? '', cursor });
  if (section === 'stories') return storyPage(desk, key ?? '');
  if (section === 'people') return personPage(desk, key ?? '', cursor);
  return null;
}

async function answer(url) {
  try {
    const found = await render(new URL(url, 'http://site.invalid'));
    if (found !== null) return { status: 200, text: found };
    return { status: 404, text: problemPage('Not found', 'There is no such page.') };
  } catch (error) {
    if (error instanceof DeskError && error.status === 404)
      return { status: 404, text: problemPage('Not found', 'It was taken back, or it never was.') };
    if (error instanceof DeskError && error.status === 400)
      return { status: 400, text: problemPage('Not understood', error.message) };
    if (error instanceof URIError)
      return { status: 400, text: problemPage('Not understood', 'This address cannot be read.') };
    console.error(error);
    return { status: 502, text: problemPage('The desk does not answer', 'Try again in a moment.') };
  }
}

const server = createServer(async ({ url }, reply) => {
  const { status, text } = await answer(url);
  reply.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'",
  });
  reply.end(text);
});
server.listen(port, '127.0.0.1', () => {
  console.log(`The site is open: http://127.0.0.1:${server.address().port}`);
});

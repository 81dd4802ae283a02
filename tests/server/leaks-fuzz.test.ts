import fc from 'fast-check';
import { anyRequest, ID, WORD } from './newsroom/anyRequest';
import { startNewsroom } from './newsroom/callers';
import { fillNewsroom, MARKER, type Newsroom, NO_SUCH } from './newsroom/fillNewsroom';

/** Two requests each: one with what is hidden, one with what nobody wrote. Each run asks others. */
const PROBES = Number(process.env.LEAK_PROBES ?? 2_000);

let room: Awaited<ReturnType<typeof startNewsroom>>;
let news: Newsroom;

beforeAll(async () => {
  room = await startNewsroom();
  news = await fillNewsroom(room.strapi);
}, 120_000);
afterAll(() => room.stop());

/** A cursor says of which question it is, by a hash that comes last: without it two questions may have the same one. */
const withoutMark = (text: string): string =>
  text.replace(/"next":"([\w-]+)"/gu, (_, cursor: string) => {
    const values: unknown[] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return `"next":${JSON.stringify(values.slice(0, -1))}`;
  });

test('in thousands of random requests no reply has a hidden word, and none tells a hidden word or id from an invented one', async () => {
  const statuses = new Map<number, number>();
  let turn = 0;
  await fc.assert(
    fc.asyncProperty(anyRequest(room.strapi, news), async ({ caller, path, query }) => {
      turn += 1;
      const id = news.closed[turn % news.closed.length] ?? '';
      // Beside the real one in every order there is.
      const stranger = id.slice(0, -1) + (id.endsWith('z') ? 'y' : 'z');
      const fill = (text: string, word: string, key: string): string => text.replaceAll(WORD, word).replaceAll(ID, key);
      const real = await room.ask(caller, fill(path, MARKER, id), fill(query, MARKER, id));
      const none = await room.ask(caller, fill(path, NO_SUCH, stranger), fill(query, NO_SUCH, stranger));
      statuses.set(real.status, (statuses.get(real.status) ?? 0) + 1);
      // A refusal repeats what was sent, and nothing else.
      const told = real.text.replaceAll(MARKER, NO_SUCH).replaceAll(id, stranger);
      expect([real.status < 500, real.status, withoutMark(told)]).toEqual([true, none.status, withoutMark(none.text)]);
      if (real.status !== 200) return;
      expect(real.text).not.toContain(MARKER);
      expect(news.closed.filter((closed) => real.text.includes(closed))).toEqual([]);
    }),
    { numRuns: PROBES },
  );
  console.info(`${room.requests()} requests; answers: ${JSON.stringify(Object.fromEntries(statuses))}`);
  // Most of them were understood: what is refused tells nothing.
  expect(statuses.get(200) ?? 0).toBeGreaterThan(PROBES / 4);
}, 600_000);

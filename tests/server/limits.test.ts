import { config } from '../../server/config';
import { startNewsroom } from './newsroom/callers';

let room: Awaited<ReturnType<typeof startNewsroom>>;

beforeAll(async () => {
  const few = { requests: 3, seconds: 2 };
  const limits = { ...config.default.limits, search: few };
  room = await startNewsroom({ config: { ...config.default, limits } });
}, 120_000);
afterAll(() => room.stop());

test('whoever searches too often is told when to ask again, and then is answered', async () => {
  const search = (n: number) => room.ask('public', '/communique/search/quotes', `limit=${n + 1}`);
  for (let n = 0; n < 3; n += 1) expect((await search(n)).status).toBe(200);
  const refused = await search(3);
  expect(refused.status).toBe(429);
  expect(refused.body.error).toMatchObject({
    name: 'RateLimitError',
    message: expect.stringMatching(/3 in 2 seconds.*again in [12] seconds/),
    details: { requests: 3, seconds: 2, retryAfter: expect.any(Number) },
  });
  const retryAfter = Number(refused.headers.get('retry-after'));
  expect([1, 2]).toContain(retryAfter);
  // Another route counts its own, and so does another caller.
  expect((await room.ask('public', '/communique/graph')).status).toBe(200);
  expect((await room.ask('customToken', '/communique/search/quotes')).status).toBe(200);
  expect((await room.ask('public', '/communique/people')).status).toBe(200);
  await new Promise((resolve) => setTimeout(resolve, retryAfter * 1000));
  expect((await search(4)).status).toBe(200);
});

test('a limit without requests is refused when Strapi starts', () => {
  const given = { ...config.default, limits: { ...config.default.limits, read: { requests: 0, seconds: 60 } } };
  expect(() => config.validator(given)).toThrow(/communique\.config\.limits\.read\.requests/);
});

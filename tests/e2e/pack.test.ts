/** The package as a stranger gets it: packed, installed into a new Strapi app, built, started, used. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { freePort } from './freePort';
import { buildAdmin, createPackedApp, startPackedApp } from './packedApp';

const STORY = [
  'Ministers of two invented states agree on fishing rights',
  '',
  'PORT VELLIN, May 6 (Test Wire) — "We will share the northern banks," Ostrian Foreign Minister Mara Tolen told reporters on Tuesday.',
  '',
  'This story is invented: its states and people do not exist.',
].join('\n');

test(
  'a new Strapi app with the packed plugin reads a story and keeps it as a draft',
  async () => {
    const { folder, remove } = createPackedApp();
    try {
      const command = path.join(folder, 'node_modules', '.bin', 'communique');
      const printed = execFileSync(command, ['analyze', '--format', 'json', '-'], { input: STORY, encoding: 'utf8' });
      expect(JSON.parse(printed)).toMatchObject([{ quotes: [{ text: 'We will share the northern banks' }] }]);

      // More than two batches, so that the reading threads of the built command are asked more than once.
      const stories = Array.from({ length: 450 }, (_, n) =>
        JSON.stringify({ id: `s${n}`, text: `${STORY}\n\nNumber ${n}.` }),
      );
      writeFileSync(path.join(folder, 'stories.jsonl'), stories.join('\n'));
      const imported = execFileSync(command, ['import', 'stories.jsonl'], { cwd: folder, encoding: 'utf8' });
      expect(imported).toBe('450 new, 0 changed, 0 same, 0 refused.\n');
      const archive = execFileSync(command, ['export'], { cwd: folder, encoding: 'utf8', maxBuffer: 64e6 });
      expect(JSON.parse(archive.split('\n')[0] ?? '')).toMatchObject({ format: 'communique-archive' });

      buildAdmin(folder);
      const { address, stop } = await startPackedApp(folder, await freePort());
      try {
        const admin = await fetch(`${address}/admin/`);
        expect(admin.status).toBe(200);

        // Nothing is open to the public until the host opens it. A 500 here: not Strapi's own copy of @strapi/utils.
        expect((await fetch(`${address}/api/communique/articles`)).status).toBe(403);

        const ask = async (url: string, body: unknown, token?: string) => {
          const headers = {
            'content-type': 'application/json',
            ...(token ? { authorization: `Bearer ${token}` } : {}),
          };
          const reply = await fetch(address + url, { method: 'POST', headers, body: JSON.stringify(body) });
          return { status: reply.status, body: (await reply.json()) as { data: never } };
        };
        const account = { email: 'desk@communique.example', password: 'Newsroom-2031', firstname: 'A', lastname: 'B' };
        const registered = await ask('/admin/register-admin', account);
        const { token } = registered.body.data as { token: string };

        const created = await ask(
          '/communique/stories',
          { operationId: 'packed-1', text: STORY, format: 'text', language: 'en', date: '2031-05-07' },
          token,
        );
        expect(created.status).toBe(200);

        const refused = await ask('/communique/stories', { operationId: 'packed-2', text: '', format: 'text' }, token);
        expect(refused.status).toBe(400);
        expect(created.body.data).toMatchObject({ isNew: true, suggestions: expect.any(Number) });
      } finally {
        await stop();
      }
    } finally {
      remove();
    }
  },
  15 * 60_000,
);

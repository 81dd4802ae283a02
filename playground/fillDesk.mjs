/**
 * Fills an empty desk with the sample stories, over HTTP and by the same routes that an editor's browser uses:
 * import, decide, publish. Runs again safely: a story that is there already is left as it is.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { playground } from './steps.mjs';

export const DEMO = {
  email: 'editor@communique.example',
  password: 'Communique-2031',
  firstname: 'Demo',
  lastname: 'Editor',
};

async function ask(address, method, url, { token, body } = {}) {
  const send = () =>
    fetch(address + url, {
      method,
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  // A server that has just come up may drop its first connections; asking twice changes nothing.
  const reply = await (method === 'GET' ? send().catch(() => setTimeout(500).then(send)) : send());
  const answer = await reply.json().catch(() => ({}));
  if (!reply.ok) {
    throw new Error(
      `${method} ${url} answered ${reply.status}: ${answer.error?.message ?? ''} ${JSON.stringify(answer.error?.details ?? {})}`,
    );
  }
  return answer;
}

/** The demo administrator's token; the account is made on the first start. */
export async function logIn(address) {
  const { data } = await ask(address, 'GET', '/admin/init');
  if (!data.hasAdmin) return (await ask(address, 'POST', '/admin/register-admin', { body: DEMO })).data.token;
  const { email, password } = DEMO;
  return (await ask(address, 'POST', '/admin/login', { body: { email, password } })).data.token;
}

/** How many of a story's suggestions the sample leaves decided. */
const SHARE = { all: 1, half: 0.5, none: 0 };

async function addStory(address, token, entry) {
  const text = readFileSync(path.join(playground, 'stories', entry.file), 'utf8');
  const created = (
    await ask(address, 'POST', '/communique/stories', {
      token,
      body: {
        operationId: randomUUID(),
        text,
        format: entry.file.endsWith('.html') ? 'html' : 'text',
        language: entry.language,
        date: entry.date,
      },
    })
  ).data;
  if (!created.isNew) return;
  const { suggestions } = (
    await ask(address, 'GET', `/communique/articles/${created.articleId}/suggestions`, { token })
  ).data;
  const chosen = suggestions.slice(0, Math.ceil(suggestions.length * SHARE[entry.decide]));
  for (const { id } of chosen) {
    // Accepting a quote accepts its speaker too, so each one's present state is asked for first.
    const present = (await ask(address, 'GET', `/communique/articles/${created.articleId}/suggestions`, { token }))
      .data;
    const one = present.suggestions.find((suggestion) => suggestion.id === id);
    if (one.decision.kind !== 'open') continue;
    await ask(address, 'PUT', `/communique/suggestions/${id}`, {
      token,
      body: { operationId: randomUUID(), version: one.version, decision: { kind: 'accepted' } },
    });
  }
  if (entry.publish)
    await ask(address, 'POST', `/communique/articles/${created.articleId}/publish`, { token, body: {} });
}

/** Imports the sample stories; `onStory(done, of)` hears of each. */
export async function fillDesk(address, onStory = () => {}) {
  const token = await logIn(address);
  const entries = JSON.parse(readFileSync(path.join(playground, 'stories', 'index.json'), 'utf8'));
  for (const [index, entry] of entries.entries()) {
    await addStory(address, token, entry);
    onStory(index + 1, entries.length);
  }
}

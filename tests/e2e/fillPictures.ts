import { randomUUID } from 'node:crypto';

/** Invented: people who are nobody, of states that do not exist, in harbours that no chart has. */
const PEOPLE = [
  ['Norvian', 'Ana Belk'],
  ['Talmeran', 'Tomas Rell'],
  ['Ostrian', 'Mara Tolen'],
  ['Vellinian', 'Jon Arvel'],
  ['Korvian', 'Ivo Maren'],
  ['Ardenian', 'Lena Quist'],
  ['Sorrian', 'Petar Holm'],
  ['Lethian', 'Nadia Orsk'],
  ['Brennian', 'Emil Varga'],
  ['Caldian', 'Sofia Drey'],
] as const;
const PORTS = ['Port Ansel', 'Kaltby', 'Grand Quay', 'Saint Orme', 'Lower Vell', 'Marisk'];
const PLACES = [
  ['Geneva', 'CH', 46.2, 6.15],
  ['Vienna', 'AT', 48.2, 16.37],
  ['Doha', 'QA', 25.29, 51.53],
  ['Nairobi', 'KE', -1.29, 36.82],
  ['Jakarta', 'ID', -6.2, 106.85],
  ['Montevideo', 'UY', -34.9, -56.16],
] as const;
const KINDS = [
  'meeting',
  'phoneCall',
  'visit',
  'statementIssued',
  'agreementSigned',
  'summons',
  'aid',
  'vote',
] as const;

type Ask = <T>(method: string, path: string, body?: object) => Promise<T>;

const asker =
  (address: string, token: string): Ask =>
  async (method, path, body) => {
    const reply = await fetch(address + path, {
      method,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!reply.ok) throw new Error(`${method} ${path} answered ${reply.status}: ${await reply.text()}`);
    return (await reply.json()) as never;
  };

const pad = (value: number): string => String(value).padStart(2, '0');
const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** Events of every kind of date and place, without participants: the content manager's forms make them like this. */
async function addBareEvents(ask: Ask, amount: number): Promise<void> {
  for (let index = 0; index < amount; index += 1) {
    const [place, country, latitude, longitude] = at(PLACES, index * 5);
    const day = `2031-${pad(1 + (index % 12))}-${pad(1 + ((index * 7) % 28))}`;
    const where = index % 4 === 0 ? { country } : index % 7 === 0 ? {} : { place, country, latitude, longitude };
    const startDate = index % 9 === 0 ? day.slice(0, 7) : index % 10 === 0 ? `${day}?` : day;
    await ask('POST', '/content-manager/collection-types/plugin::communique.diplomatic-event', {
      name: `Invented event ${index + 1} at ${place}`,
      kind: at(KINDS, index),
      startDate,
      visibility: 'internal',
      ...where,
    });
  }
}

type Suggestion = { id: string; kind: string; version: number; decision: { kind: string } };

/** Meetings of two with a quote each: read from a story and accepted, as an editor does. */
async function addMeetings(ask: Ask, amount: number): Promise<void> {
  for (let index = 0; index < amount; index += 1) {
    const [of, one] = at(PEOPLE, index * 3);
    const [ofOther, other] = at(PEOPLE, index * 3 + 1 + (index % 4));
    const port = at(PORTS, index);
    const text = [
      `Talks in ${port}, round ${index + 1}`,
      `${port.toUpperCase()}, March 4 (Test Wire) — ${of} Foreign Minister ${one} met ${ofOther} Foreign Minister ${other} in ${port} on Tuesday.`,
      `"We will keep the harbour open, ship ${index + 1} first," ${one.split(' ')[1]} told a joint news conference in ${port} on Tuesday.`,
      'This story is invented: its states and people do not exist.',
    ].join('\n\n');
    const date = `2031-${pad(1 + ((index * 5) % 12))}-${pad(3 + ((index * 3) % 25))}`;
    const story = { operationId: randomUUID(), text, format: 'text', date };
    const { data } = await ask<{ data: { articleId: string } }>('POST', '/communique/stories', story);
    const list = async () =>
      (await ask<{ data: { suggestions: Suggestion[] } }>('GET', `/communique/articles/${data.articleId}/suggestions`))
        .data.suggestions;
    for (const kind of ['event', 'quote']) {
      const open = (await list()).find((one) => one.kind === kind && one.decision.kind === 'open');
      if (open === undefined) continue;
      const decision = { operationId: randomUUID(), version: open.version, decision: { kind: 'accepted' } };
      await ask('PUT', `/communique/suggestions/${open.id}`, decision);
    }
  }
}

/** A desk with a year of events on it. */
export async function fillPictures(
  address: string,
  token: string,
  { bare, meetings }: { bare: number; meetings: number },
): Promise<void> {
  const ask = asker(address, token);
  await addBareEvents(ask, bare);
  await addMeetings(ask, meetings);
}

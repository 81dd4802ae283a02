import type { DecideRequest, EventProposal, Proposal, QuoteProposal, StoredSuggestion } from '../../core';
import { documentsOf } from '../../server/documentsOf';
import { dumpDesk } from './dumpDesk';
import { type Desk, openDesk } from './openDesk';
import { openStory, storyMark } from './openStory';
import { backTo, deciding, doOne, operate } from './operating';

// Hundreds of operations one after the other: on MariaDB and a busy machine ten minutes.
jest.setTimeout(900_000);

let desk: Desk;
let someone: string;
beforeAll(async () => {
  desk = await openDesk();
  someone = (await documentsOf(desk.strapi, 'person').create({ data: { name: 'Olga Vint' } })).documentId;
}, 60_000);
afterAll(() => desk.stop());

type Decide = DecideRequest['decision'];
const corrected = (value: Proposal): Decide => ({ kind: 'corrected', value });
const ministry = (name: string) =>
  ({ kind: 'organization', name, organizationKind: 'ministry', country: null, knownId: null }) as const;

/** Everything that can be decided on a tag of its kind, corrections of every sort among it. */
function decisionsOn({ proposed }: StoredSuggestion): Decide[] {
  const plain: Decide[] = [{ kind: 'undo' }, { kind: 'accepted' }, { kind: 'rejected' }];
  switch (proposed.kind) {
    case 'person': {
      const office = {
        label: 'Harbour Minister of Norvia',
        postKind: 'minister',
        country: null,
        organization: null,
      } as const;
      return [
        ...plain,
        corrected({ ...proposed, name: `${proposed.name} Senior`, roles: [office] }),
        corrected({ ...proposed, roles: [{ ...office, from: '2028', to: '2029-05' }] }),
        corrected({ ...proposed, knownId: someone }),
      ];
    }
    case 'quote': {
      const value: QuoteProposal = { ...proposed, text: proposed.text.slice(3) };
      return [
        ...plain,
        corrected({ ...value, speaker: ministry(`Ministry of Piers ${storyMark()}`) }),
        corrected({ ...value, speaker: { kind: 'person', id: someone }, event: null }),
        corrected({ ...proposed, speaker: null }),
      ];
    }
    case 'event': {
      const value: EventProposal = {
        ...proposed,
        participants: [
          { party: ministry(`Ministry of Buoys ${storyMark()}`), role: 'host' },
          { party: { kind: 'person', id: someone }, role: 'guest' },
        ],
      };
      return [...plain, corrected(value), corrected({ ...proposed, name: 'Talks about buoys', participants: [] })];
    }
    case 'link':
      return [...plain, corrected({ ...proposed, title: 'What else the straits carry' })];
  }
}

/** Each decision over each, taken back by the decision before it: how many, and which left something else than there was. */
async function tryAll(articleId: string): Promise<{ tried: number; broken: string[] }> {
  const broken: string[] = [];
  let tried = 0;
  for (const { id } of (await desk.list(articleId)).suggestions) {
    const now = async () => (await desk.list(articleId)).suggestions.find((one) => one.id === id) as StoredSuggestion;
    const start = await now();
    for (const first of decisionsOn(start)) {
      if (first.kind !== 'undo') await doOne(desk, articleId, deciding(await now(), first));
      else if ((await now()).decision.kind !== 'open') await doOne(desk, articleId, deciding(await now(), first));
      for (const second of decisionsOn(start)) {
        const before = await now();
        if (second.kind === 'undo' && before.decision.kind === 'open') continue;
        const dump = await dumpDesk(desk.strapi);
        const after = await doOne(desk, articleId, deciding(before, second));
        await doOne(desk, articleId, deciding(after, backTo(before.decision), before.anchor));
        const again = await dumpDesk(desk.strapi);
        tried += 1;
        const lost = dump.filter((line) => !again.includes(line));
        const extra = again.filter((line) => !dump.includes(line));
        if (lost.length + extra.length > 0) {
          broken.push(
            [
              `${start.kind} ${JSON.stringify(first)} → ${JSON.stringify(second)}`,
              ...lost.map((line) => `- ${line}`),
              ...extra.map((line) => `+ ${line}`),
            ].join('\n'),
          );
        }
      }
    }
    const end = await now();
    if (end.decision.kind !== start.decision.kind) {
      await doOne(desk, articleId, deciding(end, backTo(start.decision), start.anchor));
    }
  }
  return { tried, broken };
}

test('any decision over any other is taken back by the one before it, while nothing else is decided', async () => {
  const { article } = await openStory(desk);
  const { tried, broken } = await tryAll(article.documentId);
  expect(broken.slice(0, 3)).toEqual([]);
  expect(tried).toBeGreaterThan(150);
});

test('any decision over any other is taken back by the one before it, while everything else is accepted', async () => {
  const { article, suggestions } = await openStory(desk);
  await operate(
    desk,
    article.documentId,
    suggestions.map((tag) => deciding(tag, 'accepted')),
  );
  const { tried, broken } = await tryAll(article.documentId);
  expect(broken.slice(0, 3)).toEqual([]);
  expect(tried).toBeGreaterThan(150);
});

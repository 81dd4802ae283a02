import type { DecideRequest, Operation, Proposal, StoredSuggestion } from '../../../core';
import { link, quote } from '../operating';

/** Numbers below 1 that look random and are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Invented, like every name in it. */
export const HARBOUR = [
  'Piers of Port Ansel to be repaired before winter',
  '',
  'PORT ANSEL, March 4 (Northwind) — Norvian Foreign Minister Ana Belk met Talmeran Foreign Minister Tomas Rell in Port Ansel on Tuesday.',
  ...Array.from({ length: 16 }, (_, n) => [
    '',
    n % 2 === 0
      ? `"We will repair pier number ${n + 1} before the winter storms," Belk told reporters.`
      : `Rell said: "My country sends ${n + 1} boats with timber for the piers."`,
  ]).flat(),
  '',
  'Read more:',
  'What the straits carry',
  'Fishing season opens late',
].join('\n');

type Work = Operation extends infer One ? (One extends { version: number } ? Omit<One, 'version'> : One) : never;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** What an editor does to a story, step by step, each possible after the ones before it: the same for the same seed. */
export function planWork(suggestions: readonly StoredSuggestion[], amount: number, random: () => number): Work[] {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const open = new Set(suggestions.map(({ id }) => id));
  const byHand: string[] = [];
  const gone: string[] = [];
  const proposals = new Map(suggestions.map(({ id, proposed }) => [id, proposed]));
  const people = suggestions.filter(({ kind }) => kind === 'person').map(({ id }) => id);
  const work: Work[] = [];
  while (work.length < amount) {
    const operationId = `work-${work.length}`;
    const dice = random();
    if (dice < 0.2) {
      const isAgain = gone.length > 0 && random() < 0.5;
      const tagId = isAgain
        ? (gone.pop() as string)
        : Array.from({ length: 24 }, () => LETTERS[Math.floor(random() * 26)]).join('');
      const proposed =
        random() < 0.5
          ? link(`Another story, told ${work.length} times`)
          : quote(`words that nobody printed, ${work.length}`, { speaker: { kind: 'person', id: pick(people) } });
      byHand.push(tagId);
      proposals.set(tagId, proposed);
      work.push({ kind: 'tag', operationId, tagId, proposed, place: null });
    } else if (dice < 0.3 && byHand.length > 0) {
      const [tagId] = byHand.splice(Math.floor(random() * byHand.length), 1);
      open.delete(String(tagId));
      gone.push(String(tagId));
      work.push({ kind: 'untag', operationId, tagId: String(tagId) });
    } else {
      const tagId = pick([...suggestions.map(({ id }) => id), ...byHand]);
      const decision = pick(decisionsOn(proposals.get(tagId) as Proposal, work.length));
      // Undoing what is open is refused; it would be no work.
      if (decision.kind === 'undo' && open.has(tagId)) continue;
      if (decision.kind === 'undo') open.add(tagId);
      else open.delete(tagId);
      work.push({ kind: 'decide', operationId, tagId, decision });
    }
  }
  return work;
}

function decisionsOn(proposed: Proposal, n: number): DecideRequest['decision'][] {
  const plain: DecideRequest['decision'][] = [{ kind: 'accepted' }, { kind: 'rejected' }, { kind: 'undo' }];
  if (proposed.kind === 'quote') {
    return [...plain, { kind: 'accepted' }, { kind: 'corrected', value: { ...proposed, cue: `said, ${n} times` } }];
  }
  return proposed.kind === 'link'
    ? [...plain, { kind: 'corrected', value: { ...proposed, title: `Corrected ${n} times` } }]
    : plain;
}

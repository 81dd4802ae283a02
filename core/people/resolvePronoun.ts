import { agrees, type Entity, type Meaning, MOST_CANDIDATES } from './entity';
import type { FoundMention } from './foundMention';

/** Somebody mentioned before, in text order. */
export type Antecedent = { readonly entity: Entity; readonly sentence: number; readonly isQuoted: boolean };

/** A pronoun reaches back this many sentences, and over no more mentions than this. */
const REACH = 8;
const MOST_MENTIONS = 40;
/** Ranks: a sentence away counts most, then being named only inside quotation marks, then the place in the sentence. */
const PER_SENTENCE = 1000;
const PER_QUOTED = 500;

/** Nearest sentence first, and in it whoever is named first outside quotation marks: most often its subject. */
export function resolvePronoun(mention: FoundMention, before: readonly Antecedent[]): Meaning {
  const { gender } = mention;
  if (gender === 'plural') return { entity: null, candidates: [] };
  const ranked: { readonly entity: Entity; readonly rank: number }[] = [];
  for (let at = Math.max(0, before.length - MOST_MENTIONS); at < before.length; at++) {
    const each = before[at] as Antecedent;
    if (mention.sentence - each.sentence <= REACH && agrees(each.entity.gender, gender))
      ranked.push({ entity: each.entity, rank: rankOf(each, mention) + at });
  }
  ranked.sort((a, b) => a.rank - b.rank);
  const candidates = [...new Set(ranked.map((each) => each.entity))].slice(0, MOST_CANDIDATES);
  const [first] = candidates;
  // Nobody else can be meant, so the pronoun tells whether it is a man or a woman.
  if (first && candidates.length === 1 && first.gender === 'any') first.gender = gender;
  return { entity: first ?? null, candidates };
}

const rankOf = (each: Antecedent, mention: FoundMention): number =>
  (mention.sentence - each.sentence) * PER_SENTENCE + (each.isQuoted && !mention.isQuoted ? PER_QUOTED : 0);

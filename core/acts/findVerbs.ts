import type { Word } from '../text/findWords';
import type { ActTable, VerbSense } from './actTable';
import { isPhraseAt, thingsAt } from './thingsAt';

/** A verb that tells of an act, with what it means here. `from` and `to` count words. */
export type FoundVerb = {
  readonly from: number;
  readonly to: number;
  readonly sense: VerbSense;
  readonly isPassive: boolean;
  readonly isNegated: boolean;
};

/** How far from its verb a thing may stand: "suspended all of its military and financial aid". */
const THING_WITHIN = 9;
/** How far before a verb its "not" or its "was" may stand: "was on Friday again". */
const AUXILIARY_WITHIN = 3;

/** In text order; a word that could be a noun as well ("talks", "the attack") counts where it can only be a verb. */
export function findVerbs(words: readonly Word[], table: ActTable): FoundVerb[] {
  const found: FoundVerb[] = [];
  for (let at = 0; at < words.length; at++) {
    const senses = sensesAt(words, at, table).filter(({ isNounToo }) => !isNoun(words, at, isNounToo, table));
    if (senses.length === 0) continue;
    const isPassive = isPassiveAt(words, at);
    const sense = chooseSense(words, { at, isPassive, senses }, table);
    if (!sense) continue;
    const to = at + sense.words.length;
    found.push({ from: at, to, sense, isPassive, isNegated: isNegatedAt(words, at, to, table) });
    at = to - 1;
  }
  return found;
}

function sensesAt(words: readonly Word[], at: number, { senses }: ActTable): VerbSense[] {
  return (senses.get(words[at]?.key ?? '') ?? []).filter((sense) => isPhraseAt(words, at, sense.words));
}

const DETERMINERS = new Set('the,a,an,its,his,her,their,our,my,your,no,any,some,this,these,those'.split(','));
const NOUN_BEFORE = new Set(
  'of,in,for,with,on,at,from,against,after,before,during,over,that,new,joint,further,more,military,peace,air'.split(
    ',',
  ),
);
const VERB_BEFORE = new Set('to,will,would,must,should,can,could,may,might,not,they,he,she,it,we'.split(','));

/** "the failed uprising", "in support of", "remaining sanctions": a past tense is a verb behind most words. */
function isNoun(words: readonly Word[], at: number, isNounToo: boolean, { things }: ActTable): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word) return false;
  if (before.isPossessive || DETERMINERS.has(before.key)) return true;
  if (!isNounToo) return false;
  return NOUN_BEFORE.has(before.key) || (things.has(word.key) && !before.isCapital && !VERB_BEFORE.has(before.key));
}

const BE = new Set('is,are,was,were,be,been,being'.split(','));

function isPassiveAt(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key ?? '';
  if (key.endsWith('ing') || BE.has(key)) return false;
  if (words[at - 1]?.key === 'to') return false;
  const by = words.slice(at + 1, at + 2).some((word) => word.key === 'by');
  return by || words.slice(Math.max(0, at - AUXILIARY_WITHIN), at).some((word) => BE.has(word.key));
}

function isNegatedAt(words: readonly Word[], from: number, to: number, { negations }: ActTable): boolean {
  const near = [...words.slice(Math.max(0, from - AUXILIARY_WITHIN), from), ...words.slice(to, to + 1)];
  return near.some(({ key }) => negations.has(key) || key.endsWith("n't"));
}

type Candidates = { readonly at: number; readonly isPassive: boolean; readonly senses: readonly VerbSense[] };

/** The sense whose thing stands nearest; else a turn, else the verb by itself; of two, the one of more words. */
function chooseSense(words: readonly Word[], { at, isPassive, senses }: Candidates, table: ActTable): VerbSense | null {
  const turn = senses.find((sense) => sense.turn !== null);
  const opensVerb = (sense: VerbSense) => words[at + sense.words.length]?.key === 'to';
  if (turn && opensVerb(turn)) return turn;
  let best: { sense: VerbSense; distance: number } | null = null;
  for (const sense of senses) {
    if (!sense.act || sense.act.things.length === 0) continue;
    const to = at + sense.words.length;
    const distance = isPassive
      ? nearest(words, [at - 1, Math.max(-1, at - 1 - THING_WITHIN)], sense, table)
      : nearest(words, [to, Math.min(words.length, to + THING_WITHIN)], sense, table);
    if (distance !== null && (best === null || distance < best.distance)) best = { sense, distance };
  }
  return best?.sense ?? turn ?? senses.find(({ act }) => act?.things.length === 0) ?? null;
}

/** Words from `from` on, forwards or backwards, to one of the things that `sense` is done to; longer things count nearer. */
function nearest(
  words: readonly Word[],
  [from, end]: readonly [number, number],
  { act }: VerbSense,
  table: ActTable,
): number | null {
  const step = end < from ? -1 : 1;
  for (let at = from; at !== end; at += step) {
    const named = thingsAt(words, at, table).find(({ thing }) => act?.things.includes(thing));
    if (named) return Math.abs(at - from) + 1 / (named.length + 1);
  }
  return null;
}

import type { ActWords } from '../lexicon/actWords';
import type { Word } from '../text/findWords';
import type { Act } from './act';
import { type ActTable, actTable } from './actTable';
import { type FoundVerb, findVerbs } from './findVerbs';
import { thingsAt } from './thingsAt';
import { turnCode } from './turnAct';

/** How far behind a turn the act may stand that it turns: "refused on Monday to let the inspectors in". */
const TURNED_WITHIN = 12;
/** The same where a noun stands for the act: "called on Monday for new talks". */
const DEED_WITHIN = 6;

/** A sentence with its verbs found. */
type Clause = { readonly words: readonly Word[]; readonly verbs: readonly FoundVerb[]; readonly table: ActTable };
/** An act, and the first verb behind it that is not part of it. */
type Reading = { readonly act: Act | null; readonly next: number };

/** What the words of one sentence tell, in text order: an act that another verb turns is part of that one. */
export function findActs(words: readonly Word[], lexicon: ActWords): Act[] {
  const table = actTable(lexicon);
  const clause = { words, table, verbs: findVerbs(words, table) };
  const acts: Act[] = [];
  for (let i = 0; i < clause.verbs.length; ) {
    const { act, next } = readAct(clause, i);
    if (act) acts.push(act);
    i = next;
  }
  return acts;
}

/** The act that begins with verb `i`. */
function readAct(clause: Clause, i: number): Reading {
  const { sense, isNegated, isPassive, from, to } = clause.verbs[i] as FoundVerb;
  const here = { from, to, isPassive };
  if (sense.act) {
    const { cameoCode } = sense.act;
    return { act: { ...here, cameoCode: isNegated ? turnCode('refuse', cameoCode, false) : cameoCode }, next: i + 1 };
  }
  const turn = isNegated && sense.turn === 'intend' ? 'refuse' : sense.turn;
  if (turn === null) return { act: null, next: i + 1 };
  const turned = readTurned(clause, i);
  const isModal = sense.words.length === 1 && MODALS.has(sense.words[0] ?? '');
  if (!turned && isModal) return { act: null, next: i + 1 };
  const code = turned?.act?.cameoCode ?? null;
  // "will not send": the "not" is already in what was refused.
  const isRefused = turn === 'refuse' && code?.startsWith('12');
  const cameoCode = isRefused ? (code as string) : turnCode(turn, code, sense.isAcceptance);
  return { act: { ...here, to: turned?.act?.to ?? to, cameoCode }, next: turned?.next ?? i + 1 };
}

/** What verb `i` turns: the next verb's act, or a noun before that one which stands for an act. */
function readTurned(clause: Clause, i: number): Reading | null {
  const { to } = clause.verbs[i] as FoundVerb;
  const following = clause.verbs[i + 1];
  const end = Math.min(following?.from ?? clause.words.length, to + DEED_WITHIN);
  for (let at = to; at < end; at++) {
    const [deed] = thingsAt(clause.words, at, clause.table).filter(({ thing }) => clause.table.deeds[thing]);
    if (!deed) continue;
    const cameoCode = clause.table.deeds[deed.thing] as string;
    return { act: { from: at, to: at + deed.length, isPassive: false, cameoCode }, next: i + 1 };
  }
  if (!following || following.from - to > TURNED_WITHIN) return null;
  const reading = readAct(clause, i + 1);
  return reading.act && reading;
}

/** They turn a verb and are nothing without one. */
const MODALS: ReadonlySet<string> = new Set(
  "will,would,shall,must,should,'ll,cannot,can't,won't,wouldn't,couldn't".split(','),
);

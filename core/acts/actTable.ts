import type { ActWords, Turn } from '../lexicon/actWords';
import { TURNS } from '../lexicon/actWords';

/** What a verb may mean: an act with one of `things` beside it, an act by itself, or a turn of another act. */
export type VerbSense = {
  readonly words: readonly string[];
  /** "attack", "attacks": nouns as well. */
  readonly isNounToo: boolean;
  readonly act: { readonly cameoCode: string; readonly things: readonly string[] } | null;
  readonly turn: Turn | null;
  readonly isAcceptance: boolean;
};

/** A list of words as it is looked up: by the first word of each phrase, longest phrase first. */
export type ActTable = {
  readonly senses: ReadonlyMap<string, readonly VerbSense[]>;
  readonly things: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly thing: string }[]>;
  readonly negations: ReadonlySet<string>;
  readonly deeds: Readonly<Record<string, string>>;
};

const tables = new WeakMap<ActWords, ActTable>();

/** Built once per language and kept with it. */
export function actTable(words: ActWords): ActTable {
  const known = tables.get(words);
  if (known) return known;
  const table = {
    senses: byFirstWord(sensesOf(words)),
    things: byFirstWord(thingsOf(words)),
    negations: new Set(listed(words.negations)),
    deeds: words.deeds,
  };
  tables.set(words, table);
  return table;
}

const listed = (list: string): string[] => list.split(',');

function sensesOf(words: ActWords): VerbSense[] {
  const acceptance = new Set(listed(words.acceptance));
  const senses = (verb: string, rest: Omit<VerbSense, 'words' | 'isNounToo'>): VerbSense[] =>
    words.forms(verb).map((form, i) => ({ words: form.split(' '), isNounToo: i < 2, ...rest }));
  const acts = words.verbs.flatMap(([verbs, cameoCode, ...things]) =>
    listed(verbs).flatMap((verb) => senses(verb, { act: { cameoCode, things }, turn: null, isAcceptance: false })),
  );
  const turns = TURNS.flatMap((turn) =>
    listed(words.turns[turn]).flatMap((verb) => senses(verb, { act: null, turn, isAcceptance: acceptance.has(verb) })),
  );
  return [...acts, ...turns];
}

const thingsOf = ({ things }: ActWords) =>
  Object.entries(things).flatMap(([thing, list]) =>
    listed(list).map((phrase) => ({ words: phrase.split(' '), thing })),
  );

function byFirstWord<T extends { readonly words: readonly string[] }>(phrases: readonly T[]): Map<string, T[]> {
  const table = new Map<string, T[]>();
  for (const phrase of phrases) {
    const list = table.get(phrase.words[0] ?? '') ?? [];
    list.push(phrase);
    table.set(phrase.words[0] ?? '', list);
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

import type { EventKind } from '../model';
import type { EventVerb } from './lexicon';

/** `[forms with commas between, kind, what it takes]`; a list of words stands for itself. */
export type EventVerbRow = readonly [forms: string, kind: EventKind, takes: 'party' | 'place' | readonly string[]];

/** A language's list of verbs as the look-up table of its lexicon: one entry per form. */
export function eventVerbTable(rows: readonly EventVerbRow[]): Readonly<Record<string, EventVerb>> {
  const table: Record<string, EventVerb> = {};
  for (const [forms, kind, takes] of rows) {
    const verb: EventVerb =
      typeof takes === 'string' ? { kind, takes, objects: [] } : { kind, takes: 'words', objects: takes };
    for (const form of forms.split(',')) table[form.trim()] = verb;
  }
  return table;
}

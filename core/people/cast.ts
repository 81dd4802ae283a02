/** The people of a story as they are gathered: which names are one person. */
import type { PeopleWords } from '../lexicon/lexicon';
import type { KnownPerson, Role } from '../model';
import { contentHash } from '../text/contentHash';
import { fold } from '../text/fold';
import { addOffices, agrees, confidenceOfRule, type Entity, NOT_YET } from './entity';
import type { FoundMention } from './foundMention';
import { holdersOf } from './holdersOf';
import { familyOf, type KnowledgeIndex, nameKey } from './indexKnowledge';
import { spellingOf } from './spellingOf';
import { withoutCase } from './withoutCase';

export type Cast = {
  readonly entities: Entity[];
  readonly ids: Set<string>;
  /** By first and by last word of the name. */
  readonly byWord: Map<string, Entity[]>;
  readonly index: KnowledgeIndex;
  readonly words: PeopleWords;
};

export const newCast = (index: KnowledgeIndex, words: PeopleWords): Cast => ({
  entities: [],
  ids: new Set(),
  byWord: new Map(),
  index,
  words,
});

const keysOf = (cast: Cast, words: readonly string[]): string[] =>
  words.map((word) => withoutCase(fold(word), cast.words));

/** The person of this name: one already gathered, or a new one. */
export function joinOrMake(cast: Cast, mention: FoundMention): Entity {
  const keys = keysOf(cast, mention.words);
  const isFamilyAlone = mention.words.length === 1;
  const known = isFamilyAlone ? knownByFamily(cast, mention) : knownBy(cast.index, mention.words);
  const same = (cast.byWord.get(keys.at(-1) ?? '') ?? []).find(
    (entity) => (known !== null && entity.knownId === known.id) || isSameName(entity.keys, keys),
  );
  if (same) {
    same.knownId ??= known?.id ?? null;
    return same;
  }
  const entity: Entity = {
    id: idOf(cast, mention.words),
    words: mention.words,
    keys,
    honorific: mention.honorific,
    gender: 'any',
    offices: [],
    mentions: [],
    knownId: known?.id ?? null,
    knownName: isFamilyAlone ? (known?.name ?? null) : null,
    rule: mention.rule,
    lastSeen: NOT_YET,
  };
  cast.entities.push(entity);
  remember(cast, entity);
  return entity;
}

/** Gives the mention to the person, with what it tells of name, office and gender. */
export function addMention(cast: Cast, entity: Entity, mention: FoundMention): void {
  entity.mentions.push(mention);
  addOffices(entity, mention.offices);
  if (entity.gender === 'any' && mention.gender !== 'plural') entity.gender = mention.gender;
  entity.honorific ??= mention.honorific;
  if (confidenceOfRule(mention.rule) > confidenceOfRule(entity.rule)) entity.rule = mention.rule;
  if (entity.knownName !== null || !isBetterName(cast, mention.words, entity.words)) return;
  entity.words = mention.words;
  entity.keys = keysOf(cast, mention.words);
  remember(cast, entity);
}

/** The longest name; and of two forms of one name the shorter, which is the one without a case ending. */
function isBetterName({ words }: Cast, name: readonly string[], than: readonly string[]): boolean {
  if (name.length !== than.length) return name.length > than.length;
  const isInitials = name.some((word) => word.length === 1);
  return words.caseEndings.length > 0 && !isInitials && name.join(' ').length < than.join(' ').length;
}

/** Who can be meant by one word of a name: by family name, else by first name; a gender or an office may decide. */
export function whoFits(cast: Cast, mention: FoundMention): readonly Entity[] {
  const [key = ''] = keysOf(cast, mention.words);
  const all = cast.byWord.get(key) ?? [];
  const family = all.filter((entity) => entity.keys.at(-1) === key);
  const candidates = (family.length > 0 ? family : all).filter((entity) => agrees(entity.gender, mention.gender));
  if (candidates.length < 2) return candidates;
  const holders = candidates.filter((entity) =>
    mention.offices.some((office) => holdersOf(office, [entity]).length > 0),
  );
  return holders.length === 1 ? holders : candidates;
}

function remember({ byWord }: Cast, entity: Entity): void {
  for (const key of new Set([entity.keys[0] ?? '', entity.keys.at(-1) ?? ''])) {
    const list = byWord.get(key) ?? [];
    if (!list.includes(entity)) list.push(entity);
    byWord.set(key, list);
  }
}

/** From the name, so that another reading of the same words gives the same id. */
function idOf({ ids }: Cast, words: readonly string[]): string {
  const base = `person:${contentHash(fold(words.join(' ')))}`;
  let id = base;
  for (let n = 2; ids.has(id); n++) id = `${base}#${n}`;
  ids.add(id);
  return id;
}

/** By the name as it is kept, or else in another transliteration of it. */
function knownBy({ people, spellings }: KnowledgeIndex, words: readonly string[]): KnownPerson | null {
  const key = nameKey(words.join(' '));
  const known = people.get(key) ?? (spellings.size > 0 ? spellings.get(spellingOf(key)) : undefined);
  return known === undefined || known === 'shared' ? null : known;
}

/**
 * By a family name alone: the only one of that name, unless the office beside it is none of theirs; of several the one
 * who ever held it. Two whom nothing tells apart are left undecided.
 */
function knownByFamily({ index, words }: Cast, { words: [name = ''], offices }: FoundMention): KnownPerson | null {
  const all = familyOf(index, name, words);
  const told = offices.filter(({ role }) => role.country !== null);
  const fits =
    told.length === 0 ? all : all.filter(({ roles }) => told.some(({ role }) => roles.some(isSameRole(role))));
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

const isSameRole =
  (role: Role) =>
  ({ postKind, country }: Role): boolean =>
    country === role.country && (postKind === role.postKind || role.postKind === 'minister');

/** "Ana Belk" and "Ana M. Belk", "A. Belk" and "Ana Belk"; but not "Ana Belk" and "Mara Belk". */
function isSameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.length === 1;
  return short
    .slice(0, -1)
    .every((word) =>
      long.some(
        (other) =>
          other === word ||
          (word.length === 1 && other.startsWith(word)) ||
          (other.length === 1 && word.startsWith(other)),
      ),
    );
}

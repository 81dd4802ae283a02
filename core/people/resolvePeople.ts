/** Mentions → people: which names are one person, who holds the office, whom a pronoun means. */
import { lexiconFor } from '../lexicon/lexiconFor';
import { type Knowledge, NOTHING_KNOWN, type Story } from '../model';
import { addMention, type Cast, joinOrMake, newCast, whoFits } from './cast';
import { agrees, type Entity, type Meaning } from './entity';
import type { FoundMention } from './foundMention';
import { indexKnowledge } from './indexKnowledge';
import type { Office, People, PersonMention } from './people';
import { resolveCounterparts } from './resolveCounterparts';
import { resolveOffice } from './resolveOffice';
import { type Antecedent, resolvePronoun } from './resolvePronoun';
import { toPersonSuggestion } from './toPersonSuggestion';

export function resolvePeople(
  story: Story,
  found: readonly FoundMention[],
  knowledge: Knowledge = NOTHING_KNOWN,
): People {
  const cast = newCast(indexKnowledge(knowledge), lexiconFor(story.language).people);
  const meanings = new Map<FoundMention, Meaning>();
  resolveNames(cast, found, meanings);
  const offices = resolveCounterparts(found, meanings);
  resolveReferences(cast, found, meanings, offices, story.date);
  return {
    suggestions: cast.entities.map((entity) => toPersonSuggestion(story, entity)),
    mentions: found.flatMap((mention) => toMention(mention, meanings.get(mention), offices.get(mention))),
  };
}

/** Full names first, so that "Belk" in the headline finds Ana Belk of the lead. */
function resolveNames(cast: Cast, found: readonly FoundMention[], meanings: Map<FoundMention, Meaning>): void {
  const mean = (mention: FoundMention, entity: Entity) => {
    addMention(cast, entity, mention);
    meanings.set(mention, { entity, candidates: [entity] });
  };
  const names = found.filter(({ kind }) => kind === 'name');
  for (const mention of names) if (mention.words.length > 1) mean(mention, joinOrMake(cast, mention));
  for (const mention of names) {
    if (mention.words.length !== 1) continue;
    const candidates = whoFits(cast, mention);
    const [only] = candidates;
    if (only && candidates.length === 1) mean(mention, only);
    else if (candidates.length > 1) meanings.set(mention, { entity: null, candidates });
    else if (mention.rule !== 'family-name') mean(mention, joinOrMake(cast, mention));
  }
}

/** Offices and pronouns, in text order: each looks back on what stands before it. */
function resolveReferences(
  cast: Cast,
  found: readonly FoundMention[],
  meanings: Map<FoundMention, Meaning>,
  offices: ReadonlyMap<FoundMention, readonly Office[]>,
  date: string | null,
): void {
  const before: Antecedent[] = [];
  for (const [at, mention] of found.entries()) {
    if (mention.kind === 'nominal') {
      const [office] = offices.get(mention) ?? mention.offices;
      meanings.set(mention, resolveOffice(cast, mention, office, date));
    }
    if (mention.kind === 'pronoun')
      meanings.set(
        mention,
        namedBehind(mention, found.slice(at + 1, at + 3), meanings) ?? resolvePronoun(mention, before),
      );
    const entity = meanings.get(mention)?.entity;
    if (!entity) continue;
    entity.lastSeen = mention.sentence;
    before.push({ entity, sentence: mention.sentence, isQuoted: mention.isQuoted });
  }
}

/** "In ‹her› letter, Belk asked": the next name of the sentence. */
function namedBehind(
  mention: FoundMention,
  following: readonly FoundMention[],
  meanings: ReadonlyMap<FoundMention, Meaning>,
): Meaning | null {
  if (!mention.leansForward) return null;
  const name = following.find(({ kind, sentence }) => kind === 'name' && sentence === mention.sentence);
  const entity = name ? meanings.get(name)?.entity : null;
  if (!entity || !agrees(entity.gender, mention.gender)) return null;
  return { entity, candidates: [entity] };
}

function toMention(
  found: FoundMention,
  meaning: Meaning | undefined,
  resolved: readonly Office[] | undefined,
): PersonMention[] {
  // A lone word that could have been a family name but is nobody's.
  if (!meaning && found.kind === 'name') return [];
  const { span, name, kind, gender, isDefinite } = found;
  const candidates = (meaning?.candidates ?? []).map((entity) => entity.id);
  const offices = resolved ?? found.offices;
  return [{ span, name, kind, entity: meaning?.entity?.id ?? null, offices, gender, isDefinite, candidates }];
}

import { addMention, type Cast, joinOrMake } from './cast';
import { agrees, type Entity, type Meaning, MOST_CANDIDATES } from './entity';
import type { FoundMention } from './foundMention';
import { holdersOf } from './holdersOf';
import { holderOn } from './indexKnowledge';
import type { Office } from './people';

const NOBODY: Meaning = { entity: null, candidates: [] };

/** "the Ardenian foreign minister" → who holds that office in the story, or in the desk's records on the story's day. */
export function resolveOffice(
  cast: Cast,
  mention: FoundMention,
  office: Office | undefined,
  date: string | null,
): Meaning {
  if (!office || !mention.isDefinite || mention.gender === 'plural') return NOBODY;
  const fitting = holdersOf(office, cast.entities);
  const agreeing = fitting.filter(({ entity }) => agrees(entity.gender, mention.gender));
  const holders = agreeing.length > 0 ? agreeing : fitting;
  const [first, second] = holders;
  if (!first) {
    const known = knownHolder(cast, mention, office, date);
    return known ? { entity: known, candidates: [known] } : NOBODY;
  }
  // Two who fit equally well and were spoken of in the same breath: nobody can tell.
  const isOpen = second !== undefined && second.fit === first.fit && second.entity.lastSeen === first.entity.lastSeen;
  const candidates = holders.slice(0, MOST_CANDIDATES).map((held) => held.entity);
  return { entity: isOpen ? null : first.entity, candidates };
}

function knownHolder(cast: Cast, mention: FoundMention, { role }: Office, date: string | null): Entity | null {
  if (role.country === null) return null;
  const known = holderOn(cast.index, role.postKind, role.country, date);
  if (!known) return null;
  const same = cast.entities.find((entity) => entity.knownId === known.id);
  if (same) return same;
  const made = joinOrMake(cast, { ...mention, words: known.name.split(' ') });
  made.rule = 'known-office-holder';
  made.knownName = known.name;
  made.knownId = known.id;
  addMention(cast, made, mention);
  return made;
}

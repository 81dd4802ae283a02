import type { PersonProposal, Role, Story, Suggestion } from '../model';
import { fold } from '../text/fold';
import { confidenceOfRule, type Entity } from './entity';
import type { FoundMention } from './foundMention';
import type { Office } from './people';

/** The person as the desk sees it, shown where the body first gives the full name. */
export function toPersonSuggestion(story: Story, entity: Entity): Suggestion<PersonProposal> {
  const isInBody = (mention: FoundMention) =>
    story.blocks.some(
      ({ kind, span }) => kind === 'paragraph' && span.start <= mention.span.start && mention.span.end <= span.end,
    );
  const strongest = entity.mentions.find((mention) => mention.rule === entity.rule) ?? entity.mentions[0];
  const anchor =
    entity.mentions.find((mention) => mention.words.length > 1 && isInBody(mention)) ??
    entity.mentions.find(isInBody) ??
    entity.mentions[0];
  const words = entity.words;
  const family = familyStart(words);
  return {
    id: entity.id,
    proposed: {
      kind: 'person',
      name: entity.knownName ?? words.join(' '),
      givenName: family > 0 ? words.slice(0, family).join(' ') : null,
      familyName: words.slice(family).join(' ') || null,
      honorificPrefix: entity.honorific,
      roles: rolesOf(entity.offices),
      knownId: entity.knownId,
    },
    spans: anchor ? [anchor.name] : [],
    reason: {
      rule: entity.rule,
      evidence: strongest ? [story.text.slice(strongest.span.start, strongest.span.end)] : [],
    },
    confidence: confidenceOfRule(entity.rule),
  };
}

/** Particles written small belong to the family: "Mara | van der Holt". */
function familyStart(words: readonly string[]): number {
  let start = Math.max(0, words.length - 1);
  while (start > 1 && /^\p{Ll}/u.test(words[start - 1] ?? '')) start--;
  return start;
}

/** Each office once; "Minister" says nothing beside "Foreign Minister", nor an office without country beside one with. */
function rolesOf(offices: readonly Office[]): Role[] {
  const roles: Role[] = [];
  const ordered = [...offices].sort((a, b) => Number(b.role.country !== null) - Number(a.role.country !== null));
  for (const { role } of ordered) {
    const isCovered = roles.some(
      (other) =>
        (other.postKind === role.postKind || (role.postKind === 'minister' && isMinister(other))) &&
        (role.country === null || role.country === other.country) &&
        (role.postKind !== 'other' || fold(other.label).endsWith(fold(role.label).split(' ').at(-1) ?? '')) &&
        (role.organization === null || role.organization === other.organization),
    );
    if (!isCovered) roles.push(role);
  }
  return roles;
}

const isMinister = ({ postKind }: Role): boolean =>
  postKind === 'foreignMinister' ||
  postKind === 'deputyMinister' ||
  postKind === 'headOfGovernment' ||
  postKind === 'minister';

import type { PersonProposal, PostKind, Role } from '../../core/model';
import { isCountry } from '../../core/values/countries';
import { parseEdtf } from '../../core/values/edtf';

/** A person and the office in which they speak, as an editor types them. `from` and `to` are EDTF. */
export type PersonFacts = {
  readonly name: string;
  readonly office: string;
  readonly kind: PostKind;
  readonly country: string;
  readonly from: string;
  readonly to: string;
};

export type PersonSlip = 'nameless' | 'country' | 'from' | 'to';

const isWrongDate = (text: string): boolean => text.trim() !== '' && parseEdtf(text.trim()) === null;

export function findPersonSlips({ name, country, from, to }: PersonFacts): readonly PersonSlip[] {
  return [
    ...(name.trim() === '' ? (['nameless'] as const) : []),
    ...(country.trim() !== '' && !isCountry(country.trim().toUpperCase()) ? (['country'] as const) : []),
    ...(isWrongDate(from) ? (['from'] as const) : []),
    ...(isWrongDate(to) ? (['to'] as const) : []),
  ];
}

export function personFactsOf({ name, roles: [role] }: Pick<PersonProposal, 'name' | 'roles'>): PersonFacts {
  return {
    name,
    office: role?.label ?? '',
    kind: role?.postKind ?? 'other',
    country: role?.country ?? '',
    from: role?.from ?? '',
    to: role?.to ?? '',
  };
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The proposal that the facts come to; other offices that the story prints stay behind the one that was typed. */
export function toPersonProposal(facts: PersonFacts, before: PersonProposal | null): PersonProposal {
  const label = facts.office.trim();
  const role: Role = {
    label,
    postKind: facts.kind,
    country: orNull(facts.country)?.toUpperCase() ?? null,
    organization: before?.roles[0]?.organization ?? null,
    from: orNull(facts.from),
    to: orNull(facts.to),
  };
  const rest = before?.roles.slice(1) ?? [];
  return {
    kind: 'person',
    name: facts.name.trim().slice(0, 255),
    givenName: before?.name === facts.name ? before.givenName : null,
    familyName: before?.name === facts.name ? before.familyName : null,
    honorificPrefix: before?.honorificPrefix ?? null,
    roles: label === '' ? rest : [role, ...rest],
    knownId: null,
  };
}

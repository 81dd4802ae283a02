import { readOfficeName } from '../../core/people/readOfficeName';
import type { Collected } from './collectRecords';
import { dateOf, genderOf, isWebAddress, namesBeside, textOf, wikidataOf } from './values';

type Json = Readonly<Record<string, unknown>>;

const LISTS = { person: ['persons', 'people'], organization: ['organizations'], post: ['posts'] } as const;
const list = (value: unknown): readonly Json[] =>
  Array.isArray(value) ? value.filter((one): one is Json => typeof one === 'object' && one !== null) : [];
const object = (value: unknown): Json | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;

/** A collection of Popolo's classes, or one person, organization, post or membership with others inside. */
export const isPopolo = (value: Json): boolean =>
  [...Object.values(LISTS).flat(), 'memberships'].some((key) => Array.isArray(value[key])) ||
  (typeof value.name === 'string' && ('given_name' in value || 'family_name' in value || 'other_names' in value)) ||
  ('person_id' in value && ('organization_id' in value || 'post_id' in value));

/**
 * Popolo (popoloproject.com, also as EveryPolitician writes it): people, organizations, posts, and memberships as terms
 * of office, each in a list of its own or inside another. A membership without a post is of a post made of its role.
 */
export function readPopolo(root: Json, where: string, into: Collected): void {
  // Bodies first: a post that is made of a role is called after its body.
  for (const one of list(root.organizations)) readOrganization(one, where, into);
  for (const one of list(root.posts)) readPost(one, where, into);
  for (const key of LISTS.person) for (const one of list(root[key])) readPerson(one, where, into);
  if (typeof root.label === 'string' && 'organization' in root) readPost(root, where, into);
  else if (typeof root.name === 'string' && ('classification' in root || 'posts' in root))
    readOrganization(root, where, into);
  else if (typeof root.name === 'string') readPerson(root, where, into);
  else if ('person_id' in root || 'person' in root) readMembership(root, {}, where, into);
  const isThing = typeof root.name === 'string' || typeof root.label === 'string';
  if (!isThing) for (const one of list(root.memberships)) readMembership(one, {}, where, into);
}

type Beside = {
  readonly person?: string | undefined;
  readonly organization?: string | undefined;
  readonly post?: string | undefined;
};

function identifiersOf(one: Json): { wikidataId: string | undefined; sameAs: string[] | undefined } {
  const found = list(one.identifiers).filter(({ scheme }) => textOf(scheme)?.toLowerCase() === 'wikidata');
  const addresses = [...list(one.links).map(({ url }) => url)].filter(isWebAddress);
  return {
    wikidataId: wikidataOf(found[0]?.identifier) ?? wikidataOf(one.wikidata),
    sameAs: addresses.length === 0 ? undefined : addresses.slice(0, 100),
  };
}

function idOf(one: Json, name: string): string {
  return textOf(one.id) ?? name;
}

function readPerson(one: Json, where: string, into: Collected): string | undefined {
  const name = textOf(one.name) ?? joinedName(one);
  if (name === undefined) {
    into.fail(`${where}, person ${textOf(one.id) ?? ''}`.trim(), 'has no name.');
    return undefined;
  }
  const id = idOf(one, name);
  const others = [...list(one.other_names).map((other) => textOf(other.name)), textOf(one.sort_name)];
  into.addPerson({
    id,
    where: `${where}, person ${id}`,
    data: {
      name,
      givenName: textOf(one.given_name),
      familyName: textOf(one.family_name),
      honorificPrefix: textOf(one.honorific_prefix),
      alternateNames: namesBeside(name, others),
      gender: genderOf(one.gender),
      birthDate: dateOf(one.birth_date),
      deathDate: dateOf(one.death_date),
      description: textOf(one.summary) ?? textOf(one.biography),
      ...identifiersOf(one),
    },
  });
  for (const membership of list(one.memberships)) readMembership(membership, { person: id }, where, into);
  return id;
}

const joinedName = (one: Json): string | undefined =>
  textOf([one.given_name, one.family_name].map(textOf).filter(Boolean).join(' '));

const ORGANIZATION_KINDS: Readonly<Record<string, string>> = {
  party: 'party',
  legislature: 'parliament',
  chamber: 'parliament',
  parliament: 'parliament',
  ministry: 'ministry',
  department: 'ministry',
  country: 'state',
  company: 'company',
};

function readOrganization(one: Json, where: string, into: Collected): string | undefined {
  const name = textOf(one.name);
  if (name === undefined) {
    into.fail(`${where}, organization ${textOf(one.id) ?? ''}`.trim(), 'has no name.');
    return undefined;
  }
  const id = idOf(one, name);
  const { wikidataId } = identifiersOf(one);
  const others = list(one.other_names).map((other) => textOf(other.name));
  into.addOrganization({
    id,
    where: `${where}, organization ${id}`,
    parentId: textOf(one.parent_id),
    data: {
      name,
      alternateNames: namesBeside(name, others),
      kind: ORGANIZATION_KINDS[textOf(one.classification)?.toLowerCase() ?? ''],
      wikidataId,
    },
  });
  for (const post of list(one.posts)) readPost(post, where, into, id);
  for (const membership of list(one.memberships)) readMembership(membership, { organization: id }, where, into);
  return id;
}

function readPost(one: Json, where: string, into: Collected, within?: string): string | undefined {
  const label = textOf(one.label) ?? textOf(one.role);
  if (label === undefined) {
    into.fail(`${where}, post ${textOf(one.id) ?? ''}`.trim(), 'has no label.');
    return undefined;
  }
  const id = idOf(one, label);
  const inner = object(one.organization);
  const organizationId = inner ? readOrganization(inner, where, into) : (textOf(one.organization_id) ?? within);
  const { postKind, country } = readOfficeName(label);
  into.addPost({
    id,
    where: `${where}, post ${id}`,
    organizationId,
    data: {
      label,
      kind: postKind,
      country: country ?? undefined,
      alternateNames: namesBeside(label, Array.isArray(one.other_label) ? one.other_label.map(textOf) : []),
      wikidataId: identifiersOf(one).wikidataId,
    },
  });
  for (const membership of list(one.memberships)) readMembership(membership, { post: id }, where, into);
  return id;
}

function readMembership(one: Json, beside: Beside, where: string, into: Collected): void {
  const at = `${where}, membership ${textOf(one.id) ?? ''}`.trim();
  const [person, organization, post] = [object(one.person), object(one.organization), object(one.post)];
  const personId = person ? readPerson(person, where, into) : (textOf(one.person_id) ?? beside.person);
  const organizationId = organization
    ? readOrganization(organization, where, into)
    : (textOf(one.organization_id) ?? beside.organization);
  const given = post ? readPost(post, where, into, organizationId) : (textOf(one.post_id) ?? beside.post);
  // A body may be a member of a body.
  if (personId === undefined) return;
  const postId = given ?? addPostOfRole(one, organizationId, at, into);
  if (postId === undefined) return;
  const urls = list(one.sources)
    .map(({ url }) => url)
    .filter(isWebAddress);
  into.addTerm({
    personId,
    postId,
    where: at,
    data: {
      startDate: dateOf(one.start_date),
      endDate: dateOf(one.end_date),
      citations: urls.length === 0 ? undefined : urls.slice(0, 100).map((url) => ({ url })),
    },
  });
}

/** "member" of a body is a post there; who is only said to belong somewhere holds no office. */
function addPostOfRole(
  one: Json,
  organizationId: string | undefined,
  where: string,
  into: Collected,
): string | undefined {
  const role = textOf(one.role) ?? textOf(one.label);
  if (role === undefined && organizationId === undefined) {
    into.fail(where, 'names neither a post, nor a role, nor an organization.');
    return undefined;
  }
  const body = organizationId === undefined ? undefined : into.organizations.get(organizationId)?.data.name;
  const title = role === undefined ? 'Member' : role.charAt(0).toUpperCase() + role.slice(1);
  const label = body === undefined ? title : `${title}, ${body}`;
  const id = `role ${label}`;
  const { postKind, country } = readOfficeName(title);
  into.addPost({
    id,
    where,
    organizationId,
    data: { label: label.slice(0, 255), kind: postKind, country: country ?? undefined },
  });
  return id;
}

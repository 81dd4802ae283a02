import { readOfficeName } from '../../core/people/readOfficeName';
import { Unreadable } from '../import/copy';
import type { Collected } from './collectRecords';
import { countryOf } from './countryOf';
import { dateOf, genderOf, isWebAddress, namesBeside, textOf, wikidataOf } from './values';

type Json = Readonly<Record<string, unknown>>;
type Properties = Readonly<Record<string, readonly unknown[]>>;

export const isFollowTheMoney = (value: Json): boolean =>
  typeof value.schema === 'string' && typeof value.properties === 'object' && value.properties !== null;

/** FollowTheMoney's kinds of bodies, in our words. */
const BODIES: Readonly<Record<string, string | undefined>> = {
  Organization: undefined,
  LegalEntity: undefined,
  PublicBody: undefined,
  Company: 'company',
};

/**
 * An entity of FollowTheMoney, one to a line: Person, Organization and its like, Position as a post, Occupancy as a
 * term of office, Membership as one of a post made of its role. Other schemas (addresses, assets, sanctions) say nothing
 * of offices and are passed over.
 * @throws Unreadable where it lacks what it is known by
 */
export function readFollowTheMoney(entity: Json, where: string, into: Collected): void {
  const { properties } = entity as { properties: Properties };
  const all = (name: string): readonly string[] =>
    (Array.isArray(properties[name]) ? properties[name] : []).flatMap((value) => textOf(value) ?? []);
  const first = (name: string): string | undefined => all(name)[0];
  const id = textOf(entity.id);
  const schema = String(entity.schema);
  if (id === undefined) throw new Unreadable('has no id.');
  const name = textOf(entity.caption) ?? first('name');
  const others = [...all('name'), ...all('alias'), ...all('weakAlias'), ...all('previousName')];
  const wikidataId = wikidataOf(first('wikidataId')) ?? wikidataOf(id);
  const country = all('country')
    .concat(all('jurisdiction'), all('nationality'))
    .flatMap((one) => countryOf(one) ?? [])[0];

  if (schema === 'Person') {
    if (name === undefined) throw new Unreadable('has no name.');
    const addresses = [...all('sourceUrl'), ...all('website')].filter(isWebAddress).slice(0, 100);
    into.addPerson({
      id,
      where,
      data: {
        name,
        givenName: first('firstName'),
        familyName: first('lastName'),
        honorificPrefix: first('title'),
        alternateNames: namesBeside(name, others.slice(0, 400)),
        gender: genderOf(first('gender')),
        birthDate: dateOf(first('birthDate')),
        deathDate: dateOf(first('deathDate')),
        nationality: all('nationality').flatMap((one) => countryOf(one) ?? [])[0],
        description: first('summary') ?? first('notes'),
        wikidataId,
        sameAs: addresses.length === 0 ? undefined : addresses,
      },
    });
    return;
  }
  if (schema in BODIES) {
    if (name === undefined) throw new Unreadable('has no name.');
    const data = {
      name,
      alternateNames: namesBeside(name, others.slice(0, 400)),
      kind: BODIES[schema],
      country,
      wikidataId,
    };
    into.addOrganization({ id, where, parentId: first('parent'), data });
    return;
  }
  if (schema === 'Position') {
    if (name === undefined) throw new Unreadable('has no name.');
    const read = readOfficeName(name);
    into.addPost({
      id,
      where,
      organizationId: first('organization'),
      data: {
        label: name,
        alternateNames: namesBeside(name, others),
        kind: read.postKind,
        country: country ?? read.country ?? undefined,
        wikidataId,
      },
    });
    return;
  }
  if (schema === 'Occupancy') addTerm(first('holder'), first('post'));
  if (schema === 'Membership') {
    const [member, organization] = [first('member'), first('organization')];
    const role = first('role') ?? 'Member';
    const body = into.organizations.get(organization ?? '')?.data.name;
    const label = body === undefined ? role : `${role}, ${body}`;
    into.addPost({
      id: `role ${organization} ${role}`,
      where,
      organizationId: organization,
      data: { label: label.slice(0, 255), kind: readOfficeName(role).postKind },
    });
    addTerm(member, `role ${organization} ${role}`);
  }

  function addTerm(personId: string | undefined, postId: string | undefined): void {
    if (personId === undefined || postId === undefined) throw new Unreadable('names no holder or no post.');
    const ended = first('status') === 'ended' ? ('ended' as const) : undefined;
    into.addTerm({
      personId,
      postId,
      where,
      data: { startDate: dateOf(first('startDate')), endDate: dateOf(first('endDate')), status: ended },
    });
  }
}

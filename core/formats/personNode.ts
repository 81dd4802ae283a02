import type { OfficeReply, StoryOrganization, StoryPerson } from '../publicContract';
import { type Addresses, addressOf } from './addresses';
import { country, countryAddress, isoDate, known, type Node, sameAs } from './jsonLd';

export const personNode = (person: StoryPerson, at: Addresses, offices: readonly OfficeReply[] = []): Node =>
  known({
    '@type': 'Person',
    '@id': addressOf(at, 'people', person.documentId),
    name: person.name,
    givenName: person.givenName,
    familyName: person.familyName,
    honorificPrefix: person.honorificPrefix,
    description: person.description,
    nationality: country(person.nationality),
    sameAs: sameAs(person.wikidataId, person.sameAs),
    memberOf: offices.map(officeRole),
  });

/** An office with its days. schema.org puts a Role between a property and its value, and repeats the property in it. */
const officeRole = (office: OfficeReply): Node => known({ ...roleNode(office), memberOf: bodyOf(office) });

const bodyOf = ({ post }: OfficeReply): Node | null =>
  post.country === null ? null : { '@type': 'Organization', address: countryAddress(post.country) };

export const roleNode = ({ post, acting, startDate, endDate }: OfficeReply): Node =>
  known({
    '@type': 'OrganizationRole',
    roleName: acting ? `${post.label} (acting)` : post.label,
    startDate: isoDate(startDate),
    endDate: isoDate(endDate),
  });

/** Kind of an organization → its type at schema.org; what has none of its own is an Organization. */
const TYPES: Readonly<Record<NonNullable<StoryOrganization['kind']>, string>> = {
  state: 'GovernmentOrganization',
  ministry: 'GovernmentOrganization',
  parliament: 'GovernmentOrganization',
  igo: 'Organization',
  alliance: 'Organization',
  party: 'PoliticalParty',
  armedGroup: 'Organization',
  company: 'Corporation',
  media: 'NewsMediaOrganization',
  ngo: 'NGO',
};

export const organizationNode = (organization: StoryOrganization, at: Addresses): Node =>
  known({
    '@type': organization.kind === null ? 'Organization' : TYPES[organization.kind],
    '@id': addressOf(at, 'organizations', organization.documentId),
    name: organization.name,
    address: countryAddress(organization.country),
    sameAs: sameAs(organization.wikidataId, null),
  });

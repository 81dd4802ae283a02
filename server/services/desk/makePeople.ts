import type { KnownPerson } from '../../../core';
import { namesIn } from './namesIn';
import type { PersonRow, RecordTables, TermRow } from './recordTables';

type Role = KnownPerson['roles'][number];

/** What was made of a row, and of what: made again only where one of these is another one. */
type MadeRole = { readonly post: object; readonly organization: object | undefined; readonly role: Role };
type MadePerson = { readonly roles: readonly Role[]; readonly person: KnownPerson };

const roleOf = new WeakMap<TermRow, MadeRole>();
const personOf = new WeakMap<PersonRow, MadePerson>();
const NO_ROLES: readonly Role[] = [];

/** People with their offices; those who were merged into another are left out. Unchanged people are the same objects. */
export function makePeople(tables: RecordTables): KnownPerson[] {
  const roles = new Map<number, Role[]>();
  for (const term of tables.terms.rows.values()) {
    const role = makeRole(term, tables);
    if (role === null || term.person === null) continue;
    const list = roles.get(term.person);
    if (list) list.push(role);
    else roles.set(term.person, [role]);
  }
  const { rows } = tables.people;
  return [...rows.values()]
    .filter(({ mergedInto }) => mergedInto === null || !rows.has(mergedInto))
    .map((row) => makePerson(row, roles.get(row.rowId) ?? NO_ROLES));
}

/** A term that ended nobody knows when tells nothing about any day. */
function makeRole(term: TermRow, { posts, organizations }: RecordTables): Role | null {
  const post = term.post === null ? undefined : posts.rows.get(term.post);
  if (post === undefined || (term.status === 'ended' && term.endDate === null)) return null;
  const organization = post.organization === null ? undefined : organizations.rows.get(post.organization);
  const made = roleOf.get(term);
  if (made?.post === post && made.organization === organization) return made.role;
  const { label, kind, country } = post;
  const role: Role = {
    label,
    postKind: kind ?? 'other',
    country,
    organization: organization?.name ?? null,
    from: term.startDate,
    to: term.endDate,
  };
  roleOf.set(term, { post, organization, role });
  return role;
}

function makePerson(row: PersonRow, roles: readonly Role[]): KnownPerson {
  const made = personOf.get(row);
  if (made?.roles.length === roles.length && made.roles.every((role, at) => role === roles[at])) return made.person;
  const { id, name, names } = row;
  const person: KnownPerson = { id, name, alternateNames: namesIn(names), roles };
  personOf.set(row, { roles, person });
  return person;
}

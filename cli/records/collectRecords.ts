import type {
  SentOrganization,
  SentPerson,
  SentPost,
  SentRecords,
  SentTerm,
} from '../../server/services/importing/records/sentRecords';
import type { Failure } from '../import/copy';

/** What readers put their finds into; the same id again adds what it did not say before. */
export type Collected = SentRecords & {
  readonly failures: readonly Failure[];
  addPerson(person: SentPerson): void;
  addOrganization(organization: SentOrganization): void;
  addPost(post: SentPost): void;
  addTerm(term: SentTerm): void;
  fail(where: string, message: string): void;
};

export function collectRecords(): Collected {
  const people = new Map<string, SentPerson>();
  const organizations = new Map<string, SentOrganization>();
  const posts = new Map<string, SentPost>();
  const terms = new Map<string, SentTerm>();
  const failures: Failure[] = [];
  return {
    people,
    organizations,
    posts,
    get terms() {
      return [...terms.values()];
    },
    failures,
    addPerson: (person) => void people.set(person.id, joined(people.get(person.id), person)),
    addOrganization: (one) => void organizations.set(one.id, joined(organizations.get(one.id), one)),
    addPost: (post) => void posts.set(post.id, joined(posts.get(post.id), post)),
    // A membership stands under its person, its body and its post: it is the same one.
    addTerm: (term) => void terms.set(JSON.stringify([term.personId, term.postId, term.data]), term),
    fail: (where, message) => void failures.push({ kind: 'failure', where, message }),
  };
}

type One = { readonly data: object };

/** What was said first counts; a person that is only named beside a membership says less than their own entry. */
function joined<T extends One>(first: T | undefined, more: T): T {
  if (first === undefined) return more;
  return { ...more, ...said(first), data: { ...more.data, ...said(first.data) } } as T;
}

const said = (from: object): object =>
  Object.fromEntries(Object.entries(from).filter(([, value]) => value !== undefined));

import type { OrganizationKind, PostKind } from '../model';
import type { SameWord } from './sameWords';

/** What a shortened word stands for: an office, or a body, of a field or of a larger body. */
export type Shorthand = {
  readonly post?: PostKind;
  readonly organization?: OrganizationKind;
  readonly of?: SameWord;
};

/** How desks shorten offices and bodies, in several languages, folded. Stories seldom print these; editors type them. */
export const OFFICE_SHORTHAND: Readonly<Record<string, Shorthand>> = {
  fm: { post: 'foreignMinister' },
  forsec: { post: 'foreignMinister' },
  secstate: { post: 'foreignMinister' },
  dfm: { post: 'deputyMinister', of: 'foreign' },
  pm: { post: 'headOfGovernment' },
  potus: { post: 'headOfState' },
  pres: { post: 'headOfState' },
  hos: { post: 'headOfState' },
  hog: { post: 'headOfGovernment' },
  min: { post: 'minister' },
  dm: { post: 'minister', of: 'defence' },
  defmin: { post: 'minister', of: 'defence' },
  secdef: { post: 'minister', of: 'defence' },
  finmin: { post: 'minister', of: 'finance' },
  amb: { post: 'ambassador' },
  pr: { post: 'permanentRepresentative' },
  permrep: { post: 'permanentRepresentative' },
  spox: { post: 'spokesperson' },
  unsg: { post: 'igoHead', of: 'un' },
  sg: { post: 'igoHead' },
  srsg: { post: 'envoy', of: 'un' },
  dg: { post: 'igoHead' },
  hrvp: { post: 'igoHead', of: 'eu' },
  mfa: { organization: 'ministry', of: 'foreign' },
  moia: { organization: 'ministry', of: 'interior' },
  mod: { organization: 'ministry', of: 'defence' },
  mof: { organization: 'ministry', of: 'finance' },
  fco: { organization: 'ministry', of: 'foreign' },
  fcdo: { organization: 'ministry', of: 'foreign' },
  'foreign office': { organization: 'ministry', of: 'foreign' },
  // French, Spanish, German.
  mae: { organization: 'ministry', of: 'foreign' },
  maec: { organization: 'ministry', of: 'foreign' },
  'quai d orsay': { organization: 'ministry', of: 'foreign' },
  cancilleria: { organization: 'ministry', of: 'foreign' },
  canciller: { post: 'foreignMinister' },
  bk: { post: 'headOfGovernment' },
  am: { post: 'foreignMinister' },
  aa: { organization: 'ministry', of: 'foreign' },
  // Russian.
  мид: { organization: 'ministry', of: 'foreign' },
  мвд: { organization: 'ministry', of: 'interior' },
  минобороны: { organization: 'ministry', of: 'defence' },
  минфин: { organization: 'ministry', of: 'finance' },
  'глава мид': { post: 'foreignMinister' },
  премьер: { post: 'headOfGovernment' },
};

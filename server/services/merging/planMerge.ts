import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type Comparison, compareFields } from './compareFields';
import { type AlternateName, findGainedNames } from './joinNames';
import type { Two } from './personRow';

/** As validation has it for a list of names. */
const MOST_NAMES = 500;

/** What a merge does to the kept one's own fields. */
export type Plan = Comparison & {
  readonly gained: readonly AlternateName[];
  readonly turnsPublic: boolean;
};

/** @throws ValidationError (400) when the names would not fit. */
export function planMerge(strapi: Core.Strapi, { kept, merged }: Two): Plan {
  const gained = findGainedNames(kept, merged);
  const names = (kept.alternateNames ?? []).length + gained.length;
  if (names > MOST_NAMES) {
    throw new errors.ValidationError(
      `alternateNames: ${kept.name} would have ${names} names, and ${MOST_NAMES} are allowed; take some off ${merged.name} first.`,
    );
  }
  // Readers who see whose words they are must not lose the name.
  const turnsPublic = kept.visibility === 'internal' && merged.visibility === 'public';
  return { ...compareFields(strapi, kept, merged), gained, turnsPublic };
}

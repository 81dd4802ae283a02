import type { TypeName } from '../../content-types/attributes';
import { isMaskable } from './attributionMasks';

/** Shown only after it was looked up whether the article they lead to is public: so nobody filters or sorts by them. */
const SEALED: Partial<Record<TypeName, readonly string[]>> = { 'related-link': ['targetId', 'resolution'] };

export const isSealed = (type: TypeName, attribute: string): boolean => SEALED[type]?.includes(attribute) ?? false;

/** Sorting by what some records keep to themselves would tell it by their place. */
export const isSortable = (type: TypeName, attribute: string): boolean =>
  !isSealed(type, attribute) && !(type === 'quote' && isMaskable(attribute));

/** Read with every record of the type, asked for or not: the masks depend on it. */
export const ALWAYS_READ: Partial<Record<TypeName, readonly string[]>> = {
  quote: ['attributionTerms'],
  'related-link': ['targetId', 'resolution'],
};

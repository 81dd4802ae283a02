import type { Core } from '@strapi/strapi';
import { uidOf } from '../content-types/attributes';
import { holdsScope, type RequestState } from '../services/publicity/audience';
import { type PublicTypeName, publicTypeNames } from '../services/publicity/publicTypes';
import { type AttributeSchema, schemaOf } from '../services/publicity/schemas';

/** What one request may ask for. */
export type ContentScope = {
  /** Types whose `find` the caller holds: only those may be populated or filtered through. */
  readonly open: ReadonlySet<PublicTypeName>;
  readonly attributesOf: (type: PublicTypeName) => Readonly<Record<string, AttributeSchema>>;
  /** What is left of the query's allowance; a query that asks for more is refused. */
  readonly budget: { conditions: number; relations: number; joins: number };
};

/** SQLite joins 64 tables and MySQL 61; a margin for what Strapi adds itself. */
const MOST_JOINS = 54;
/** Joins that the conditions of publicity add wherever a type is read. */
const JOINS_OF: Partial<Record<PublicTypeName, number>> = { quote: 2, 'related-link': 2, 'term-of-office': 4 };
/** A relation is a table of links and the table behind it, and what decides whether that may be seen. */
export const joinsThrough = (target: PublicTypeName): number => 2 + (JOINS_OF[target] ?? 0);

export async function contentScope(strapi: Core.Strapi, state: RequestState): Promise<ContentScope> {
  const held = await Promise.all(publicTypeNames.map((type) => holdsScope(strapi, state, `${uidOf(type)}.find`)));
  return {
    open: new Set(publicTypeNames.filter((_, at) => held[at])),
    attributesOf: (type) => schemaOf(strapi, uidOf(type))?.attributes ?? {},
    budget: { conditions: 60, relations: 40, joins: MOST_JOINS },
  };
}

/** The type at the other end of a relation of ours. */
export const relatedType = (scope: ContentScope, type: PublicTypeName, relation: string): PublicTypeName =>
  (scope.attributesOf(type)[relation]?.target ?? '').replace('plugin::communique.', '') as PublicTypeName;

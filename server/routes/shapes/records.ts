import { z } from '@strapi/utils';
import { contentTypes } from '../../content-types';
import { hasParticipants, PARTICIPANTS, PUBLIC_TYPES, type PublicTypeName } from '../../services/publicity/publicTypes';
import { LARGEST_PAGE } from '../../validation/contentPagination';
import { participant } from './story';

/** Strapi's own shapes for one of our types: what may be asked for, and what comes back. */

type Attribute = { readonly type: string; readonly enum?: readonly string[]; readonly required?: boolean };

const orNull = (shape: z.ZodType): z.ZodType => shape.nullable().optional();

const shapeOf = ({ type, enum: words }: Attribute): z.ZodType => {
  // A custom field of ours that is none of these is JSON, too.
  if (words !== undefined) return orNull(z.enum([...words] as [string, ...string[]]));
  switch (type) {
    case 'boolean':
      return orNull(z.boolean());
    case 'integer':
      return orNull(z.int());
    case 'decimal':
      return orNull(z.number());
    case 'json':
    case 'blocks':
    case 'customField':
      return z.unknown().optional();
    default:
      return orNull(z.string());
  }
};

const attributesOf = (type: PublicTypeName): Readonly<Record<string, Attribute>> => ({
  ...(contentTypes[type].schema.attributes as unknown as Record<string, Attribute>),
  createdAt: { type: 'datetime' },
  updatedAt: { type: 'datetime' },
  publishedAt: { type: 'datetime' },
});

/** Fields that were not asked for are missing, and so are relations that were not populated. */
const recordOf = (type: PublicTypeName): z.ZodType => {
  const { fields, relations, media = [] } = PUBLIC_TYPES[type];
  const attributes = attributesOf(type);
  return z.strictObject({
    documentId: z.string(),
    ...Object.fromEntries(fields.map((field) => [field, shapeOf(attributes[field] ?? { type: 'string' })])),
    ...Object.fromEntries(
      [...relations, ...media].map((name) => [name, z.unknown().optional().meta({ description: 'Where populated' })]),
    ),
    ...(hasParticipants(type) && { [PARTICIPANTS]: z.array(participant).optional() }),
  });
};

const oneOrMore = (one: z.ZodType) => z.union([one, z.array(one)]).optional();

const queryOfOne = (type: PublicTypeName): Record<string, z.ZodType> => {
  const { fields, relations } = PUBLIC_TYPES[type];
  const parts = [...relations, ...(hasParticipants(type) ? [PARTICIPANTS] : [])];
  return {
    fields: oneOrMore(z.enum(['documentId', ...fields])),
    populate: z
      .union([z.literal('*'), z.array(z.enum(parts as [string, ...string[]])), z.record(z.string(), z.unknown())])
      .optional(),
    status: z.enum(['published', 'draft']).default('published'),
  };
};

const pagination = z.looseObject({
  page: z.int().min(1).default(1),
  pageSize: z.int().min(1).max(LARGEST_PAGE).default(25),
});

export const listOf = (type: PublicTypeName) => ({
  request: {
    query: {
      ...queryOfOne(type),
      filters: z.record(z.string(), z.unknown()).optional(),
      sort: oneOrMore(z.string()),
      pagination: pagination.optional(),
    },
  },
  response: z.object({ data: z.array(recordOf(type)), meta: z.looseObject({ pagination: z.looseObject({}) }) }),
});

export const oneOf = (type: PublicTypeName) => ({
  request: { params: { documentId: z.string() }, query: queryOfOne(type) },
  response: z.object({ data: recordOf(type), meta: z.looseObject({}) }),
});

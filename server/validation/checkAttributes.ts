import { isDay, isMoment } from '../../core/values/calendar';
import { checkFormat, type Format } from './formats';
import { type Problem, problemAt } from './problem';

type Attribute = Readonly<Record<string, unknown>>;

/** Strapi's own: it writes them itself, as Date objects. */
const KEPT_BY_STRAPI = new Set([
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'documentId',
  'locale',
]);

const formatOf = (attribute: Attribute): Format | undefined =>
  (attribute.pluginOptions as { communique?: { format?: Format } } | undefined)?.communique?.format;

const isRealDate = (value: unknown): boolean => value instanceof Date && !Number.isNaN(value.getTime());

/** Strapi makes `string` a varchar(255): SQLite keeps more all the same, PostgreSQL fails. */
const LONGEST_STRING = 255;

/** PostgreSQL cannot keep a NUL character, and no writing system has it. */
const checkText = (field: string, value: unknown): readonly Problem[] =>
  typeof value === 'string' && value.includes('\0')
    ? [problemAt([field], value, 'text without NUL characters', `holds a NUL character at ${value.indexOf('\0')}`)]
    : [];

function checkType(field: string, attribute: Attribute, value: unknown): readonly Problem[] {
  switch (attribute.type) {
    case 'enumeration': {
      const allowed = attribute.enum as readonly string[];
      return allowed.includes(value as string)
        ? []
        : [problemAt([field], value, `one of ${allowed.map((word) => `"${word}"`).join(', ')}`)];
    }
    case 'date':
      return isRealDate(value) || (typeof value === 'string' && isDay(value))
        ? []
        : [problemAt([field], value, 'a day that exists, such as "2020-09-24"')];
    case 'datetime':
      return isRealDate(value) || (typeof value === 'string' && isMoment(value))
        ? []
        : [problemAt([field], value, 'a moment that exists, with its zone, such as "2020-09-24T10:30:00Z"')];
    case 'string':
    case 'uid':
      return typeof value === 'string' && value.length > LONGEST_STRING
        ? [
            problemAt(
              [field],
              value,
              `at most ${LONGEST_STRING} characters`,
              `has ${value.length} characters, ${LONGEST_STRING} at most`,
            ),
          ]
        : checkText(field, value);
    case 'text':
      return checkText(field, value);
    default:
      return [];
  }
}

/** Fields that are given and wrong. What is missing is Strapi's to say: a draft may lack what publishing asks for. */
export function checkAttributes(
  attributes: Readonly<Record<string, Attribute>>,
  data: Readonly<Record<string, unknown>>,
): readonly Problem[] {
  return Object.entries(data).flatMap(([field, value]) => {
    const attribute = attributes[field];
    if (attribute === undefined || KEPT_BY_STRAPI.has(field) || value === null || value === undefined) return [];
    const problems = checkType(field, attribute, value);
    const format = formatOf(attribute);
    // An emptied text input sends '', which means that nothing is given.
    if (problems.length > 0 || format === undefined || value === '') return problems;
    return checkFormat(format, field, value);
  });
}

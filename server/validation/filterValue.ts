import type { AttributeSchema } from '../services/publicity/schemas';
import { badParameter, shown } from './badParameter';

const EQUAL = ['$eq', '$ne', '$in', '$notIn', '$null', '$notNull'];
const ORDER = ['$lt', '$lte', '$gt', '$gte', '$between'];
const WORDS = [
  ...['$eqi', '$nei', '$contains', '$notContains', '$containsi', '$notContainsi'],
  ...['$startsWith', '$startsWithi', '$endsWith', '$endsWithi'],
];

const WORD_TYPES = ['string', 'text', 'uid'];
const NUMBER_TYPES = ['integer', 'decimal', 'float', 'biginteger'];
const DATE_TYPES = ['date', 'datetime'];

/** Operators that a condition on an attribute may use; none for JSON and rich text. */
export function operatorsFor({ type }: AttributeSchema): readonly string[] {
  if (WORD_TYPES.includes(type)) return [...EQUAL, ...WORDS, ...ORDER];
  if (NUMBER_TYPES.includes(type) || DATE_TYPES.includes(type)) return [...EQUAL, ...ORDER];
  return type === 'enumeration' || type === 'boolean' ? EQUAL : [];
}

/** Types whose order says something. */
export const hasOrder = ({ type }: AttributeSchema): boolean => operatorsFor({ type }).length > 0;

/** The value of one operator, as its type.  @throws ValidationError naming the parameter */
export function readFilterValue(
  attribute: AttributeSchema,
  operator: string,
  value: unknown,
  parameter: string,
): unknown {
  switch (operator) {
    case '$null':
    case '$notNull':
      return readBoolean(value, parameter);
    case '$in':
    case '$notIn':
      return (Array.isArray(value) ? value : [value]).map((one) => readScalar(attribute, one, parameter));
    case '$between': {
      const list = Array.isArray(value) ? value : [];
      if (list.length !== 2) badParameter(parameter, 'takes two values', `${parameter}[0]=1&${parameter}[1]=5`);
      return list.map((one) => readScalar(attribute, one, parameter));
    }
    default:
      return readScalar(attribute, value, parameter);
  }
}

function readBoolean(value: unknown, parameter: string): boolean {
  if (value === 'true' || value === true) return true;
  if (value === 'false' || value === false) return false;
  return badParameter(parameter, `${shown(value)} is neither true nor false`, `${parameter}=true`);
}

function readScalar(attribute: AttributeSchema, value: unknown, parameter: string): unknown {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
    return badParameter(parameter, `${shown(value)} is not a single value`, exampleFor(attribute, parameter));
  }
  const text = String(value);
  if (text.includes('\0')) badParameter(parameter, 'holds a NUL character', exampleFor(attribute, parameter));
  if (attribute.type === 'boolean') return readBoolean(value, parameter);
  if (attribute.type === 'enumeration' && !attribute.enum?.includes(text)) {
    badParameter(
      parameter,
      `${shown(text)} is none of ${attribute.enum?.join(', ')}`,
      exampleFor(attribute, parameter),
    );
  }
  if (NUMBER_TYPES.includes(attribute.type)) {
    const number = text.trim() === '' ? Number.NaN : Number(text);
    if (!Number.isFinite(number)) {
      badParameter(parameter, `${shown(text)} is not a number`, exampleFor(attribute, parameter));
    }
    return number;
  }
  if (DATE_TYPES.includes(attribute.type) && !isDate(text, attribute.type === 'datetime')) {
    badParameter(parameter, `${shown(text)} is not a date that exists`, exampleFor(attribute, parameter));
  }
  return text;
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})/;
const TIME = /^T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

/** `2031-02-30` reads as 2 March in JavaScript: the day must come back as it went in. */
function isDate(text: string, mayHaveTime: boolean): boolean {
  const [day] = DAY.exec(text) ?? [];
  if (day === undefined) return false;
  const midnight = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== day) return false;
  const rest = text.slice(day.length);
  return rest === '' || (mayHaveTime && TIME.test(rest) && !Number.isNaN(Date.parse(text)));
}

function exampleFor({ type, enum: values }: AttributeSchema, parameter: string): string {
  if (type === 'enumeration') return `${parameter}=${values?.[0] ?? ''}`;
  if (type === 'datetime') return `${parameter}=2031-03-14T09:30:00Z`;
  if (type === 'date') return `${parameter}=2031-03-14`;
  if (NUMBER_TYPES.includes(type)) return `${parameter}=3`;
  return type === 'boolean' ? `${parameter}=true` : `${parameter}=harbour`;
}

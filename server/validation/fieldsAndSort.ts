import { PUBLIC_TYPES, type PublicTypeName } from '../services/publicity/publicTypes';
import { isSortable } from '../services/publicity/sealedAttributes';
import { badParameter, shown } from './badParameter';
import type { ContentScope } from './contentScope';
import { hasOrder } from './filterValue';

/** `name,slug` or `['name', 'slug']`; all open fields when missing or `*`. */
export function readFields(type: PublicTypeName, fields: unknown, parameter: string): readonly string[] {
  const open = PUBLIC_TYPES[type].fields;
  if (fields === undefined) return open;
  const names = readNames(fields, parameter, `${parameter}[0]=${open[0]}`);
  if (names.includes('*')) return open;
  for (const name of names) {
    if (name !== 'documentId' && !open.includes(name)) {
      badParameter(
        parameter,
        `${PUBLIC_TYPES[type].plural} have no field "${name}" (but: documentId, ${open.join(', ')})`,
        `${parameter}[0]=${open[0]}`,
      );
    }
  }
  return names.filter((name) => name !== 'documentId');
}

export type Order = { readonly [field: string]: 'asc' | 'desc' };

/** `datePublished:desc,headline`: by fields of the record itself, for an order through relations would tell what is hidden. */
export function readSort(
  scope: ContentScope,
  type: PublicTypeName,
  sort: unknown,
  parameter: string,
): readonly Order[] {
  const attributes = scope.attributesOf(type);
  const sortable = PUBLIC_TYPES[type].fields.filter((field) => {
    const attribute = attributes[field];
    return attribute !== undefined && hasOrder(attribute) && isSortable(type, field);
  });
  const example = `${parameter}=${sortable[0]}:desc`;
  return readNames(sort, parameter, example).map((one) => {
    const [field = '', direction = 'asc'] = one.split(':');
    if (field !== 'documentId' && !sortable.includes(field)) {
      badParameter(
        parameter,
        `${PUBLIC_TYPES[type].plural} cannot be sorted by "${field}" (but by: documentId, ${sortable.join(', ')})`,
        example,
      );
    }
    const order = direction.toLowerCase();
    if (order !== 'asc' && order !== 'desc') badParameter(parameter, `"${direction}" is neither asc nor desc`, example);
    return { [field]: order as 'asc' | 'desc' };
  });
}

function readNames(value: unknown, parameter: string, example: string): readonly string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((one) => {
    if (typeof one !== 'string') return badParameter(parameter, `${shown(one)} is not the name of a field`, example);
    return one.split(',').map((name) => name.trim());
  });
}

import type { Core } from '@strapi/strapi';

/** A table in which records link to records of one type, seen from the type that is linked. */
export type LinkPlace = {
  /** `plugin::communique.quote#speaker`: what a log can name it by. */
  readonly key: string;
  /** The type on the other side, and what it calls the link. */
  readonly uid: string;
  readonly attribute: string;
  readonly table: string;
  /** Column of the record on the other side; `id` where the link stands in that record's own row. */
  readonly owner: string;
  /** Column of the record that is linked. */
  readonly target: string;
  /** Where the link may lead to any type: the rows that lead to this one. */
  readonly only: Readonly<Record<string, string>>;
  readonly ownerTable: string;
  readonly hasDocuments: boolean;
  /** Publishing writes the rows on the other side anew. */
  readonly hasDrafts: boolean;
  /** The linked record can stand in one row of the table only. */
  readonly isExclusive: boolean;
};

type Column = { readonly name: string; readonly referencedColumn?: string };
type MorphColumn = { readonly typeColumn: Column; readonly idColumn: Column };
type Attribute = {
  readonly type: string;
  readonly relation?: string;
  readonly target?: string;
  readonly mappedBy?: string;
  readonly inversedBy?: string;
  readonly morphColumn?: MorphColumn;
  readonly joinColumn?: Column;
  readonly joinTable?: {
    readonly name: string;
    readonly joinColumn: Column;
    readonly inverseJoinColumn?: Column;
    readonly morphColumn?: MorphColumn;
  };
};
type Model = {
  readonly uid: string;
  readonly tableName: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
};

const modelsOf = (strapi: Core.Strapi): Model[] => [...(strapi.db.metadata.values() as unknown as Iterable<Model>)];

/** The file library names what uses a file; a person's picture is a field of the person, not a link to it. */
const FILES = 'plugin::upload.file';

/** Where records of any type, the host's and its components' too, link to records of `uid`. */
export const placesLinkingTo = (strapi: Core.Strapi, uid: string): LinkPlace[] =>
  modelsOf(strapi)
    .filter((model) => model.uid !== FILES)
    .flatMap((model) =>
      Object.entries(model.attributes).flatMap(([attribute, schema]) => {
        const columns = schema.type === 'relation' && !schema.mappedBy ? columnsOf(model, schema, uid) : null;
        if (columns === null) return [];
        const isExclusive = schema.relation?.startsWith('oneTo') === true && schema.inversedBy !== undefined;
        return [{ ...describe(strapi, model, attribute), ...columns, isExclusive }];
      }),
    );

/** Where records of `uid` themselves link elsewhere, seen from them. */
export function placesOf(strapi: Core.Strapi, uid: string): LinkPlace[] {
  const model = modelsOf(strapi).find((one) => one.uid === uid);
  return Object.entries(model?.attributes ?? {}).flatMap(
    ([attribute, { type, relation, target, mappedBy, joinTable }]) => {
      const other = modelsOf(strapi).find((one) => one.uid === target);
      if (type !== 'relation' || mappedBy || !joinTable?.inverseJoinColumn || other === undefined) return [];
      return [
        {
          ...describe(strapi, other, attribute),
          key: `${uid}#${attribute}#own`,
          table: joinTable.name,
          owner: joinTable.inverseJoinColumn.name,
          target: joinTable.joinColumn.name,
          only: {},
          isExclusive: relation?.endsWith('ToOne') === true,
        },
      ];
    },
  );
}

function describe(strapi: Core.Strapi, { uid, tableName, attributes }: Model, attribute: string) {
  const options = (strapi.getModel(uid as never) as { options?: { draftAndPublish?: boolean } } | undefined)?.options;
  return {
    key: `${uid}#${attribute}`,
    uid,
    attribute,
    ownerTable: tableName,
    hasDocuments: 'documentId' in attributes,
    hasDrafts: options?.draftAndPublish === true,
  };
}

type Columns = Pick<LinkPlace, 'table' | 'owner' | 'target' | 'only'>;

/** Strapi keeps a link in a table between, in the row itself, or, where it may lead to any type, with that type's uid. */
function columnsOf({ tableName }: Model, attribute: Attribute, uid: string): Columns | null {
  const { target, joinTable, joinColumn, morphColumn } = attribute;
  const morph = morphColumn ?? joinTable?.morphColumn;
  if (morph) {
    const only = { [morph.typeColumn.name]: uid };
    return joinTable
      ? { table: joinTable.name, owner: joinTable.joinColumn.name, target: morph.idColumn.name, only }
      : { table: tableName, owner: 'id', target: morph.idColumn.name, only };
  }
  if (target !== uid) return null;
  if (joinTable?.inverseJoinColumn) {
    const { name, joinColumn: owner, inverseJoinColumn } = joinTable;
    return { table: name, owner: owner.name, target: inverseJoinColumn.name, only: {} };
  }
  // By documentId: the versions and languages of one record, which is no link between two.
  if (joinColumn?.referencedColumn !== 'id') return null;
  return { table: tableName, owner: 'id', target: joinColumn.name, only: {} };
}

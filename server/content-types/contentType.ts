import { LAYOUTS } from '../services/layouts';
import { type ShownType, toViewDefaults } from '../services/layouts/layout';
import type { Attribute, TypeName } from './attributes';

/** follower: draft & publish with its article · hub: stands alone · record: kept by the desk, not shown to editors. */
type Standing = 'article' | 'follower' | 'hub' | 'record';

type Index = { readonly columns: readonly string[]; readonly type?: 'unique' };

type Definition = {
  readonly name: TypeName;
  readonly plural: string;
  readonly displayName: string;
  readonly description: string;
  readonly standing: Standing;
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** Database column names. */
  readonly indexes?: readonly Index[];
};

const snake = (kebab: string): string => kebab.replaceAll('-', '_');

const isShownType = (name: TypeName): name is ShownType => name in LAYOUTS;

/** A Strapi content type of the desk: table `communique_<plural>`, uid `plugin::communique.<name>`. */
export function contentType({
  name,
  plural,
  displayName,
  description,
  standing,
  attributes,
  indexes = [],
}: Definition) {
  const isShown = standing !== 'record';
  const table = `communique_${snake(plural)}`;
  return {
    schema: {
      kind: 'collectionType' as const,
      collectionName: table,
      info: { singularName: name, pluralName: plural, displayName, description },
      options: { draftAndPublish: standing === 'article' || standing === 'follower' },
      pluginOptions: {
        'content-manager': { visible: isShown },
        'content-type-builder': { visible: false },
      },
      // Strapi writes column names into the attributes that it is given: none may be shared between two.
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, attribute]) => [key, { ...attribute }])),
      // PostgreSQL keeps 63 bytes of a name and silently cuts the rest: short table alias, columns in order.
      ...(isShownType(name) ? { config: toViewDefaults(name, LAYOUTS[name], attributes) } : {}),
      indexes: indexes.map((index) => ({ ...index, name: `${table}_${index.columns.join('_')}_idx`.slice(0, 60) })),
    },
  };
}

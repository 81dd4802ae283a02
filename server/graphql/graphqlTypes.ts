import type { z } from '@strapi/utils';

/** As much of a zod schema's inside as is read here. */
type Definition = {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly options?: readonly z.ZodType[];
};

const definitionOf = (shape: z.ZodType): Definition =>
  (shape as unknown as { readonly _zod: { readonly def: Definition } })._zod.def;

/** The shapes of our replies as GraphQL types: each object and each choice under its title. */
export class GraphqlTypes {
  readonly #written = new Map<string, string>();

  /** Its type in GraphQL's words; "!" where it is never null. */
  typeOf(shape: z.ZodType): string {
    const { type, innerType, element } = definitionOf(shape);
    switch (type) {
      case 'nullable':
      case 'optional':
        return this.typeOf(innerType as z.ZodType).replace(/!$/, '');
      case 'array':
        return `[${this.typeOf(element as z.ZodType)}]!`;
      case 'object':
      case 'union':
        return `${this.#write(shape)}!`;
      case 'string':
      case 'enum':
      case 'literal':
        return 'String!';
      case 'boolean':
        return 'Boolean!';
      case 'number':
        return (shape as z.ZodNumber).isInt ? 'Int!' : 'Float!';
      case 'unknown':
        return 'JSON';
      default:
        throw new Error(`No type of GraphQL is known for a shape of kind ${type}`);
    }
  }

  /** All types that were named so far, in the schema definition language. */
  get definitions(): string {
    return [...this.#written.values()].join('\n');
  }

  #write(shape: z.ZodType): string {
    const title = shape.meta()?.title;
    if (title === undefined) throw new Error('A shape without a title cannot be a type of GraphQL');
    if (this.#written.has(title)) return title;
    this.#written.set(title, '');
    const { shape: fields, options } = definitionOf(shape);
    this.#written.set(
      title,
      options === undefined
        ? `type ${title} {\n${Object.entries(fields ?? {})
            .map(([name, field]) => this.#field(name, field))
            .join('\n')}\n}`
        : `union ${title} = ${options.map((option) => this.#write(option)).join(' | ')}`,
    );
    return title;
  }

  #field(name: string, field: z.ZodType): string {
    const description = field.meta()?.description;
    return `${description === undefined ? '' : `  """${description}"""\n`}  ${name}: ${this.typeOf(field)}`;
  }
}

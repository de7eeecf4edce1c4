import type { ApiDocument } from './document-check';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** A body with one thing wrong in it, and in words what. */
export interface OddBody {
  readonly what: string;
  readonly body: unknown;
}

const WRONG: Readonly<Record<string, readonly unknown[]>> = {
  string: [{}, 7, []],
  integer: ['7', {}, 1.5],
  number: ['7', {}],
  boolean: ['true', 1],
  array: [{}, 'a', [null], [7], [{}]],
  object: [[], 'a', 7],
};

/** For every field of a route's body, fields within fields included: null, wrong types, and the body without it. */
export function oddBodies(document: ApiDocument, route: string, good: object): OddBody[] {
  const [method = '', path = ''] = route.split(' ');
  const operation = document.paths[path]?.[method.toLowerCase()] as
    { requestBody?: { content: Record<string, { schema: Schema }> } } | undefined;
  const schema = operation?.requestBody?.content['application/json']?.schema;
  return schema ? variants(document, schema, good, '') : [];
}

function variants(document: ApiDocument, given: Schema, good: unknown, at: string): OddBody[] {
  const schema = resolved(document, given);
  const whole = typeof good === 'object' && good !== null ? (good as Record<string, unknown>) : {};
  return Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => {
    const where = at ? `${at}.${name}` : name;
    const { [name]: _left, ...rest } = whole;
    const type = resolved(document, inner);
    const odd = [null, ...(WRONG[type.type ?? 'object'] ?? [])];
    return [
      { what: `${where} missing`, body: rest },
      ...odd.map((value) => ({ what: `${where} is ${JSON.stringify(value)}`, body: { ...whole, [name]: value } })),
      ...within(document, type, whole[name], where).map(({ what, body }) => ({
        what,
        body: { ...whole, [name]: body },
      })),
    ];
  });
}

// Of a list, its first entry is made wrong.
function within(document: ApiDocument, type: Schema, good: unknown, at: string): OddBody[] {
  if (!type.items) return variants(document, type, good, at);
  const [first, ...others] = Array.isArray(good) ? (good as unknown[]) : [];
  return variants(document, type.items, first, `${at}.0`).map(({ what, body }) => ({ what, body: [body, ...others] }));
}

function resolved(document: ApiDocument, schema: Schema): Schema {
  if (schema.anyOf) return resolved(document, schema.anyOf[0] ?? {});
  const name = schema.$ref?.split('/').at(-1);
  return name ? resolved(document, (document.components.schemas[name] ?? {}) as Schema) : schema;
}

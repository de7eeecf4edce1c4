import type { ApiDocument } from './document-check';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

export interface OddBody {
  readonly what: string;
  readonly body: unknown;
  /** Of a body in which one field is null: whether the document allows that. */
  readonly nullAllowed?: boolean;
}

const WRONG: Readonly<Record<string, readonly unknown[]>> = {
  string: [{}, 7, []],
  integer: ['7', {}, 1.5],
  number: ['7', {}],
  boolean: ['true', 1],
  array: [{}, 'a', [null], [7], [{}]],
  object: [[], 'a', 7],
};

export function takesBody(document: ApiDocument, route: string): boolean {
  const [method = '', path = ''] = route.split(' ');
  return 'requestBody' in (document.paths[path]?.[method.toLowerCase()] ?? {});
}

/** For every field of a route's body, fields within fields included: null, wrong types, and the body without it. */
export function oddBodies(document: ApiDocument, route: string, good: object): OddBody[] {
  const [method = '', path = ''] = route.split(' ');
  const operation = document.paths[path]?.[method.toLowerCase()] as
    | { requestBody?: { content: Record<string, { schema: Schema }> } }
    | undefined;
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
    const odd = WRONG[type.type ?? 'object'] ?? [];
    return [
      { what: `${where} missing`, body: rest },
      { what: `${where} is null`, body: { ...whole, [name]: null }, nullAllowed: mayBeNull(inner) },
      ...odd.map((value) => ({ what: `${where} is ${JSON.stringify(value)}`, body: { ...whole, [name]: value } })),
      ...within(document, type, whole[name], where).map(({ body, ...more }) => ({
        ...more,
        body: { ...whole, [name]: body },
      })),
    ];
  });
}

// Of a list, its first entry is made wrong.
function within(document: ApiDocument, type: Schema, good: unknown, at: string): OddBody[] {
  if (!type.items) return variants(document, type, good, at);
  const [first, ...others] = Array.isArray(good) ? (good as unknown[]) : [];
  const odd = variants(document, type.items, first, `${at}.0`);
  return odd.map(({ body, ...more }) => ({ ...more, body: [body, ...others] }));
}

// Without a type a field may hold anything.
function mayBeNull(schema: Schema): boolean {
  return Object.keys(schema).length === 0 || (schema.anyOf ?? []).some(({ type }) => type === 'null');
}

export const UNASKED_BODIES: readonly unknown[] = [null, [], 'a', 7, { unknown: 1 }, [{ id: null }]];

/** Query strings with one parameter of a route wrong: empty, repeated, of another shape, with bytes that no text has. */
export function oddQueries(document: ApiDocument, route: string): string[] {
  const [method = '', path = ''] = route.split(' ');
  const operation = document.paths[path]?.[method.toLowerCase()] as
    | { parameters?: readonly { readonly in: string; readonly name: string }[] }
    | undefined;
  const names = (operation?.parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name);
  const odd = names.flatMap((name) => [
    `${name}=`,
    name,
    `${name}=a&${name}=b`,
    `${name}[]=a`,
    `${name}[x]=a`,
    `${name}=null`,
    `${name}=-1`,
    `${name}=%00`,
    `${name}=%ff`,
    `${name}=%F0%9F%98%80`,
    `${name}=${'9'.repeat(400)}`,
  ]);
  return ['', 'unknown=1', '__proto__[x]=1', '=', '&&', '%', ...odd];
}

function resolved(document: ApiDocument, schema: Schema): Schema {
  if (schema.anyOf) return resolved(document, schema.anyOf[0] ?? {});
  const name = schema.$ref?.split('/').at(-1);
  return name ? resolved(document, (document.components.schemas[name] ?? {}) as Schema) : schema;
}

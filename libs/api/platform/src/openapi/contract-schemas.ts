// The package has no types for this file; they stand beside this one.
/// <reference path="./class-transformer-storage.d.ts" />

import { Problem } from '@rt/contracts';
import { defaultMetadataStorage } from 'class-transformer/cjs/storage';
import { getMetadataStorage, ValidationTypes } from 'class-validator';
import { validationMetadatasToSchemas } from 'class-validator-jsonschema';

export type Schema = Readonly<Record<string, unknown>>;

const POINTER = '#/components/schemas/';
/** Marks, while schemas are made, a field that may be null. */
const TAKES_NULL = 'x-takes-null';

let made: Record<string, Schema> | undefined;

export function contractSchemas(): Readonly<Record<string, Schema>> {
  made ??= Object.fromEntries(
    Object.entries(
      validationMetadatasToSchemas({
        classTransformerMetadataStorage: defaultMetadataStorage,
        classValidatorMetadataStorage: getMetadataStorage(),
        refPointerPrefix: POINTER,
        additionalConverters: { [ValidationTypes.CONDITIONAL_VALIDATION]: nullOf },
      }) as Record<string, Schema>,
    ).map(([name, schema]) => [name, asItIs(name, schema)]),
  );
  return made;
}

/** Those of the schemas that the paths need, directly or through others. */
export function usedSchemas(paths: unknown): Record<string, Schema> {
  const used: Record<string, Schema> = {};
  const waiting = namesIn(paths);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (used[name]) continue;
    // A class without any rule is the empty body.
    used[name] = contractSchemas()[name] ?? { type: 'object', additionalProperties: false };
    waiting.push(...namesIn(used[name]));
  }
  return used;
}

function namesIn(part: unknown): string[] {
  return [...JSON.stringify(part).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => String(name));
}

// What the library leaves out: that a field may be null, and that an unknown one is refused. Problems may say more.
function asItIs(name: string, schema: Schema): Schema {
  const properties = Object.entries((schema['properties'] as Record<string, Schema> | undefined) ?? {});
  return {
    ...schema,
    properties: Object.fromEntries(properties.map(([field, inner]) => [field, orNull(inner)])),
    ...(name === Problem.name ? {} : { additionalProperties: false }),
  };
}

function orNull({ [TAKES_NULL]: takesNull, ...schema }: Schema): Schema {
  return takesNull ? { anyOf: [schema, { type: 'null' }] } : schema;
}

type Condition = (body: object, value: unknown) => boolean;

// The validator looks at the field at all only where its conditions hold: null is taken where one of them does not.
function nullOf({ constraints }: { constraints: readonly unknown[] }): Schema {
  return (constraints as readonly Condition[]).some((holds) => !holds({}, null)) ? { [TAKES_NULL]: true } : {};
}

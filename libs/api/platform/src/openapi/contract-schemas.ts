// The package has no types for this file; they stand beside this one.
/// <reference path="./class-transformer-storage.d.ts" />

import { Problem } from '@rt/contracts';
import { defaultMetadataStorage } from 'class-transformer/cjs/storage';
import { getMetadataStorage } from 'class-validator';
import { validationMetadatasToSchemas } from 'class-validator-jsonschema';

/** A JSON schema or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

const POINTER = '#/components/schemas/';

let made: Record<string, Schema> | undefined;

/** The schema of every class of the contract by its name. */
export function contractSchemas(): Readonly<Record<string, Schema>> {
  made ??= Object.fromEntries(
    Object.entries(
      validationMetadatasToSchemas({
        classTransformerMetadataStorage: defaultMetadataStorage,
        classValidatorMetadataStorage: getMetadataStorage(),
        refPointerPrefix: POINTER,
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

// What the library leaves out: an optional field may be null, an unknown field is refused. Problems may say more.
function asItIs(name: string, schema: Schema): Schema {
  const required = (schema['required'] as readonly string[] | undefined) ?? [];
  const properties = Object.entries((schema['properties'] as Record<string, Schema> | undefined) ?? {});
  return {
    ...schema,
    properties: Object.fromEntries(
      properties.map(([field, inner]) => [
        field,
        required.includes(field) ? inner : { anyOf: [inner, { type: 'null' }] },
      ]),
    ),
    ...(name === Problem.name ? {} : { additionalProperties: false }),
  };
}

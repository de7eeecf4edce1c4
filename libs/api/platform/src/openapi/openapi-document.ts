// The package has no types for this file; they stand beside this one.
/// <reference path="./class-transformer-storage.d.ts" />

import { Injectable, type Type } from '@nestjs/common';
import { Problem } from '@rt/contracts';
import { defaultMetadataStorage } from 'class-transformer/cjs/storage';
import { getMetadataStorage } from 'class-validator';
import { validationMetadatasToSchemas } from 'class-validator-jsonschema';

import { type RouteNote, Routes } from './routes';

type Schema = Readonly<Record<string, unknown>>;

/** An OpenAPI 3.1 document, as plain JSON. */
export interface OpenApi {
  readonly openapi: '3.1.0';
  readonly [member: string]: unknown;
}

const SECURITY: Readonly<Record<RouteNote['audience'], readonly object[]>> = {
  everybody: [],
  participant: [{ participant: [] }],
  account: [{ signIn: [] }],
};

/** Writes the API's description from what runs: Nest's routes and the contract's classes. */
@Injectable()
export class OpenApiDocument {
  private written?: OpenApi;

  constructor(private readonly routes: Routes) {}

  get(): OpenApi {
    this.written ??= this.write();
    return this.written;
  }

  private write(): OpenApi {
    const routes = this.routes.all().filter(({ route }) => route.startsWith('/api/'));
    const paths: Record<string, Record<string, Schema>> = {};
    for (const note of routes) {
      const path = note.route.replace(/:(\w+)/g, '{$1}');
      paths[path] = { ...paths[path], [note.method.toLowerCase()]: operation(note) };
    }
    return {
      openapi: '3.1.0',
      info: {
        title: 'Roundtable',
        version: '1',
        license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
      },
      servers: [{ url: '/' }],
      paths,
      components: { schemas: schemas(), securitySchemes: SECURITY_SCHEMES },
    };
  }
}

const SECURITY_SCHEMES = {
  signIn: { type: 'apiKey', in: 'cookie', name: '__Host-rt' },
  participant: { type: 'http', scheme: 'bearer' },
};

function operation(note: RouteNote): Schema {
  const { body } = note;
  return {
    operationId: `${note.controller.replace(/Controller$/, '')}.${note.handler}`,
    tags: [note.controller.replace(/Controller$/, '')],
    security: SECURITY[note.audience],
    parameters: [...note.path.map(pathParameter), ...queryParameters(note.query)],
    ...(body ? { requestBody: { required: true, content: { 'application/json': { schema: reference(body) } } } } : {}),
    responses: responses(note),
  };
}

function pathParameter(name: string): Schema {
  return { name, in: 'path', required: true, schema: { type: 'string' } };
}

function queryParameters(query: Type | undefined): Schema[] {
  const schema = query ? (schemas()[query.name] as QuerySchema | undefined) : undefined;
  const required = schema?.required ?? [];
  return Object.entries(schema?.properties ?? {}).map(([name, inner]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema: inner,
  }));
}

interface QuerySchema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

function responses(note: RouteNote): Schema {
  const problem = { description: 'A refusal', content: { 'application/problem+json': { schema: reference(Problem) } } };
  const answers = note.answers.map(({ status, type, mediaType }) => {
    const schema = type ? reference(type) : { type: 'string' };
    const content = type || mediaType !== 'application/json' ? { content: { [mediaType]: { schema } } } : {};
    return [String(status), { description: status < 300 ? 'Done' : 'Not done', ...content }] as const;
  });
  return { ...Object.fromEntries(answers), default: problem };
}

function reference(type: Type): Schema {
  return { $ref: `#/components/schemas/${type.name}` };
}

let made: Record<string, unknown> | undefined;

function schemas(): Record<string, unknown> {
  made ??= validationMetadatasToSchemas({
    classTransformerMetadataStorage: defaultMetadataStorage,
    classValidatorMetadataStorage: getMetadataStorage(),
    refPointerPrefix: '#/components/schemas/',
  }) as Record<string, unknown>;
  return made;
}

import { Injectable, type Type } from '@nestjs/common';
import { Problem } from '@rt/contracts';

import { contractSchemas, type Schema, usedSchemas } from './contract-schemas';
import { type RouteNote, Routes } from './routes';

/** An OpenAPI 3.1 document, as plain JSON. */
export interface OpenApi {
  readonly openapi: '3.1.0';
  readonly [member: string]: unknown;
}

const SECURITY: Readonly<Record<RouteNote['audience'], readonly object[]>> = {
  everybody: [],
  participant: [{ participant: [] }],
  stage: [{ stage: [] }],
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
      components: { schemas: usedSchemas(paths), securitySchemes: SECURITY_SCHEMES },
    };
  }
}

const SECURITY_SCHEMES = {
  signIn: { type: 'apiKey', in: 'cookie', name: '__Host-rt' },
  participant: { type: 'http', scheme: 'bearer' },
  stage: { type: 'http', scheme: 'bearer' },
};

function operation(note: RouteNote): Schema {
  const { body } = note;
  return {
    operationId: `${note.group}.${note.handler}`,
    tags: [note.group],
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
  const schema = query ? (contractSchemas()[query.name] as QuerySchema | undefined) : undefined;
  const required = schema?.required ?? [];
  return Object.entries(schema?.properties ?? {}).map(([name, inner]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema: withoutNull(inner),
  }));
}

// A query holds text only: what is optional may be left out, never null.
function withoutNull(schema: Schema): Schema {
  const [inner = schema] = (schema['anyOf'] as Schema[] | undefined) ?? [];
  return inner;
}

interface QuerySchema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

function responses(note: RouteNote): Schema {
  const problem = { description: 'A refusal', content: { 'application/problem+json': { schema: reference(Problem) } } };
  const answers = note.answers.map(({ status, type, mediaType }) => {
    const schema = type ? reference(type) : { type: mediaType === 'application/json' ? 'object' : 'string' };
    const content = status === 204 ? {} : { content: { [mediaType]: { schema } } };
    return [String(status), { description: status < 300 ? 'Done' : 'Not done', ...content }] as const;
  });
  return { ...Object.fromEntries(answers), default: problem };
}

function reference(type: Type): Schema {
  return { $ref: `#/components/schemas/${type.name}` };
}

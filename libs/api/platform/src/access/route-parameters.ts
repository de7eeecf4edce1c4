import 'reflect-metadata';

import type { Type } from '@nestjs/common';

/** What a handler takes: the classes of its body and query, and the names of its path parameters. */
export interface RouteParameters {
  readonly body?: Type;
  readonly query?: Type;
  readonly path: readonly string[];
}

// Nest's own metadata: key `${kind}:${index}`; kinds of RouteParamtypes.
const ROUTE_ARGS = '__routeArguments__';
const BODY = 3;
const QUERY = 4;
const PARAM = 5;

/** Reads from the framework's metadata what a controller method takes. */
export function parametersOf(controller: Type | { prototype?: unknown }, method: string): RouteParameters {
  const args = (Reflect.getMetadata(ROUTE_ARGS, controller, method) ?? {}) as Record<
    string,
    { index: number; data?: unknown }
  >;
  const prototype = (controller as Type).prototype as object;
  const types = (Reflect.getMetadata('design:paramtypes', prototype, method) ?? []) as Type[];
  const path: string[] = [];
  const found: { body?: Type; query?: Type } = {};
  for (const [key, { index, data }] of Object.entries(args)) {
    const kind = Number(key.split(':')[0]);
    if (kind === PARAM && typeof data === 'string') path.push(data);
    if (kind === BODY) found.body = types[index];
    if (kind === QUERY) found.query = types[index];
  }
  return { ...found, path };
}

import { Injectable, RequestMethod, type Type } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';

import { AUDIENCE, type RouteAudience } from '../access/decorators';
import { parametersOf, type RouteParameters } from '../access/route-parameters';
import { type AnswerNote, answersOf, listedAs } from './answers';

export interface RouteNote extends RouteParameters {
  readonly method: string;
  /** Path with Nest's `:name` parameters, '/api/roundtables/:roundtableId'. */
  readonly route: string;
  /** What its operation is listed under, 'Directory'. */
  readonly group: string;
  readonly handler: string;
  readonly audience: RouteAudience;
  readonly answers: readonly AnswerNote[];
}

/** Walks all controllers, so that lists of routes (OpenAPI, the matrix test) are never written by hand. */
@Injectable()
export class Routes {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  /** Every route, sorted by path and method. */
  all(): RouteNote[] {
    const routes = this.discovery
      .getControllers()
      .flatMap(({ metatype }) => (metatype ? this.ofController(metatype as Type) : []));
    return routes.sort((a, b) => (`${a.route} ${a.method}` < `${b.route} ${b.method}` ? -1 : 1));
  }

  private ofController(controller: Type): RouteNote[] {
    const prototype = controller.prototype as Record<string, object>;
    const bases = [Reflect.getMetadata('path', controller) as string | string[]].flat();
    return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
      const handler = prototype[name];
      const paths = handler && (Reflect.getMetadata('path', handler) as string | string[] | undefined);
      if (!handler || paths === undefined) return [];
      return bases.flatMap((base) => [paths].flat().map((path) => this.note(controller, name, join(base, path))));
    });
  }

  private note(controller: Type, name: string, route: string): RouteNote {
    const handler = (controller.prototype as Record<string, () => unknown>)[name];
    if (!handler) throw new Error(`no handler ${name}`);
    const method = Reflect.getMetadata('method', handler) as RequestMethod;
    const audience = this.reflector.getAllAndOverride<RouteAudience | undefined>(AUDIENCE, [handler, controller]);
    return {
      ...parametersOf(controller, name),
      method: RequestMethod[method],
      route,
      group: listedAs(controller),
      handler: name,
      audience: audience ?? 'account',
      answers: answersOf(handler),
    };
  }
}

function join(base: string, path: string): string {
  const parts = [base, path].map((part) => part.replace(/^\/+|\/+$/g, '')).filter((part) => part !== '');
  return `/${parts.join('/')}`;
}

import 'reflect-metadata';

import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { answersOf } from '../../../../libs/api/platform/src/openapi/answers';
import { root } from '../../../../tools/paths.mjs';
import { SCREENS } from './list';
import { routeOf, routesWithoutScreen } from './routes';

/** Their types belong to other builds. */
const { makeRouter } = require('../../../../apps/console/src/router') as {
  makeRouter(api: object): { readonly routesByPath: object };
};
const { ROOM_PARTS } = require('../../../../libs/web/room/src/router') as { readonly ROOM_PARTS: readonly string[] };

const paths = SCREENS.map(({ path }) => path);

/** Addresses of pages that the server itself renders: all outside of the interface that are no files. */
function serverRoutes(): string[] {
  const folder = join(root, 'libs/api');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.controller\.ts$/.test(name))
    .flatMap((file) => Object.values(require(join(folder, file)) as object).flatMap(routesOf))
    .filter((route) => !route.startsWith('/api'));
}

function routesOf(controller: unknown): string[] {
  if (typeof controller !== 'function') return [];
  const base: string = Reflect.getMetadata('path', controller) ?? '';
  return Object.getOwnPropertyNames(controller.prototype).flatMap((name) => {
    const handler = controller.prototype[name];
    const isGet = Reflect.getMetadata('method', handler) === 0;
    // A redirect shows nothing of its own.
    const isPage = answersOf(handler).every(({ mediaType, status }) => mediaType === 'text/html' && status < 300);
    const routes: string[] = [Reflect.getMetadata('path', handler) ?? []].flat();
    return isGet && isPage ? routes.map((route) => `/${base}/${route}`.replace(/\/+/g, '/')) : [];
  });
}

const consoleRoutes = (): string[] => Object.keys(makeRouter({}).routesByPath).map((route) => `/console${route}`);

const roomRoutes = (): string[] => [
  ...['/j', '/j/:place', '/invitation'],
  ...ROOM_PARTS.map((part) => `/j/:place/${part}${part === 'activity' ? '/:activityId' : ''}`),
];

describe('the list of screens', () => {
  it.each([
    ['the server', serverRoutes, '/roundtables/:ref'],
    ['the console', consoleRoutes, '/console/roundtables/$roundtableId/plan'],
    ['the phone', roomRoutes, '/j/:place/now'],
  ])('has a screen for every route of %s', (_who, routes, one) => {
    expect(routes()).toContain(one);
    expect(routesWithoutScreen(routes(), paths)).toEqual([]);
  });

  it('names every screen once', () => {
    const names = SCREENS.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

describe('routesWithoutScreen', () => {
  it('finds a route that has no screen', () => {
    expect(routesWithoutScreen(['/', '/about', '/news'], ['/', '/about'])).toEqual(['/news']);
    expect(routesWithoutScreen(['/roundtables/:ref', '/roundtables/:ref/:slug'], ['/roundtables/{ref}'])).toEqual([
      '/roundtables/:ref/:slug',
    ]);
    expect(routesWithoutScreen(['/a/new', '/a/$id'], ['/a/new'])).toEqual(['/a/$id']);
  });

  it('accepts the rest of an address where its beginning has a screen', () => {
    expect(routesWithoutScreen(['/j', '/j/*rest', '/console/{*rest}'], ['/j', '/j/{code}', '/console'])).toEqual([]);
    expect(routesWithoutScreen(['/stage', '/stage/*rest', '/other/*rest'], ['/stage'])).toEqual(['/other/*rest']);
  });

  it('chooses the route with the most words in common', () => {
    expect(routeOf('/a/new?kind=b', ['/a/:id', '/a/new'])).toBe('/a/new');
    expect(routeOf('/nothing', ['/', '/about'])).toBeUndefined();
  });
});

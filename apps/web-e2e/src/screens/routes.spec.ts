import 'reflect-metadata';

import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../../../../tools/paths.mjs';
import { SCREENS } from './list';
import { routeOf, routesWithoutScreen } from './routes';

/** The apps and libs whose routes are compared, which no other project imports. */
const sourceOf = <T>(file: string): T => require(join(root, file)) as T;

const { answersOf } = sourceOf<{ answersOf(handler: object): readonly { mediaType: string; status: number }[] }>(
  'libs/api/platform/src/openapi/answers',
);
const { makeRouter } = sourceOf<{ makeRouter(api: object): { readonly routesByPath: object } }>(
  'apps/console/src/router',
);
const { ROOM_PARTS } = sourceOf<{ readonly ROOM_PARTS: readonly string[] }>('libs/web/room/src/router');

const paths = SCREENS.map(({ path }) => path);

/** Addresses of pages that the server itself renders: all outside of the interface that are no files. */
function serverRoutes(): string[] {
  const folder = join(root, 'libs/api');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.controller\.ts$/.test(name))
    .flatMap((file) => Object.values(sourceOf<object>(join('libs/api', file))).flatMap(routesOf))
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

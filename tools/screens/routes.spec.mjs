import 'reflect-metadata';

import fs from 'node:fs';
import path from 'node:path';

import { makeRouter } from '../../apps/console/src/router';
import { answersOf } from '../../libs/api/platform/src/openapi/answers';
import { ROOM_PARTS } from '../../libs/web/room/src/router';
import { PAGES } from './pages.mjs';
import { routeOf, withoutEntry } from './routes.mjs';

const paths = PAGES.map((page) => page.path);
const root = path.resolve(__dirname, '../..');

/** Addresses of pages that the server itself answers: all it gets outside the interface that are no files. */
function serverRoutes() {
  const folder = path.join(root, 'libs/api');
  const files = fs.readdirSync(folder, { recursive: true }).filter((name) => /\.controller\.ts$/.test(name));
  return files.flatMap((file) => Object.values(require(path.join(folder, file))).flatMap(routesOf));
}

function routesOf(controller) {
  if (typeof controller !== 'function') return [];
  const base = Reflect.getMetadata('path', controller) ?? '';
  return Object.getOwnPropertyNames(controller.prototype).flatMap((name) => {
    const handler = controller.prototype[name];
    const isGet = Reflect.getMetadata('method', handler) === 0;
    // An answer that sends the reader on shows nothing of its own.
    const isPage = answersOf(handler).every(({ mediaType, status }) => mediaType === 'text/html' && status < 300);
    const routes = [Reflect.getMetadata('path', handler) ?? []].flat();
    return isGet && isPage ? routes.map((route) => `/${[base, route].join('/')}`.replace(/\/+/g, '/')) : [];
  });
}

const pagesOfServer = serverRoutes().filter((route) => !route.startsWith('/api'));

const consoleRoutes = Object.keys(makeRouter({}).routesByPath).map((route) => `/console${route}`);

const roomRoutes = [
  '/j',
  '/j/:place',
  ...ROOM_PARTS.map((part) => `/j/:place/${part}${part === 'activity' ? '/:activityId' : ''}`),
  '/invitation',
];

describe('the list of pages', () => {
  it.each([
    ['the server', pagesOfServer, '/roundtables/:ref'],
    ['the console', consoleRoutes, '/console/roundtables/$roundtableId/plan'],
    ['the participant', roomRoutes, '/j/:place/now'],
  ])('has an entry for every route of %s', (_who, routes, one) => {
    expect(routes).toContain(one);
    expect(withoutEntry(routes, paths)).toEqual([]);
  });

  it('names every page once', () => {
    const names = PAGES.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

describe('finding a route without an entry', () => {
  it('tells one that nobody listed', () => {
    expect(withoutEntry(['/', '/about', '/news'], ['/', '/about'])).toEqual(['/news']);
    expect(withoutEntry(['/roundtables/:ref', '/roundtables/:ref/:slug'], ['/roundtables/{ref}'])).toEqual([
      '/roundtables/:ref/:slug',
    ]);
    expect(withoutEntry(['/a/new', '/a/$id'], ['/a/new'])).toEqual(['/a/$id']);
  });

  it('takes the rest of an address as listed where its beginning is', () => {
    expect(withoutEntry(['/j', '/j/*rest', '/console/{*rest}'], ['/j', '/j/{code}', '/console'])).toEqual([]);
    expect(withoutEntry(['/stage', '/stage/*rest', '/other/*rest'], ['/stage'])).toEqual(['/other/*rest']);
  });

  it('chooses the route with the most words in common', () => {
    expect(routeOf('/a/new?kind=b', ['/a/:id', '/a/new'])).toBe('/a/new');
    expect(routeOf('/nothing', ['/', '/about'])).toBeUndefined();
  });
});

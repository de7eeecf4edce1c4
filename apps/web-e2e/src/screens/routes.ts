/** Finds routes of the real routers that no screen goes to. A route: '/roundtables/:ref', '/j/*rest', '/a/$id'. */

const partsOf = (path: string): string[] => (path.split(/[?#]/)[0] ?? '').split('/').filter(Boolean);
const isRest = (part: string): boolean => part === '$' || /^\{?\*/.test(part);
const isParameter = (part: string): boolean => /^[:$]/.test(part);

/** How well a route fits a path: a point for each equal word; undefined where it does not fit. */
function fit(route: string, path: string): number | undefined {
  const [wanted, given] = [partsOf(route), partsOf(path)];
  let same = 0;
  for (const [at, part] of wanted.entries()) {
    if (isRest(part)) return same;
    if (given[at] === undefined) return undefined;
    if (part === given[at]) same += 1;
    else if (!isParameter(part)) return undefined;
  }
  return wanted.length === given.length ? same : undefined;
}

/** The route that a router would choose for a path: the one with the most words in common. */
export function routeOf(path: string, routes: readonly string[]): string | undefined {
  const points = (route: string): number => fit(route, path) ?? -1;
  return routes.filter((route) => points(route) >= 0).sort((a, b) => points(b) - points(a))[0];
}

/** Routes that no path leads to. A route for all the rest of an address has a screen where its beginning has one. */
export function routesWithoutScreen(routes: readonly string[], paths: readonly string[]): string[] {
  const reached = new Set(paths.map((path) => routeOf(path, routes)));
  const isBegun = (route: string): boolean => paths.some((path) => fit(route, path) !== undefined);
  return routes.filter((route) => !reached.has(route) && !(partsOf(route).some(isRest) && isBegun(route)));
}

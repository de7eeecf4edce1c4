/** Which routes of the real routers no page of the list goes to. A route: '/roundtables/:ref', '/j/*rest', '/a/$id'. */

const partsOf = (path) => path.split(/[?#]/)[0].split('/').filter(Boolean);
const isRest = (part) => part === '$' || /^\{?\*/.test(part);
const isParameter = (part) => /^[:$]/.test(part);

/** How well a route fits a path: a part for each word that is the same; undefined where it does not fit. */
function fit(route, path) {
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
export function routeOf(path, routes) {
  const fitting = routes.map((route) => ({ route, same: fit(route, path) })).filter(({ same }) => same !== undefined);
  return fitting.sort((a, b) => b.same - a.same)[0]?.route;
}

/** Routes that no path leads to. A route for all the rest of an address has an entry where its beginning has one. */
export function withoutEntry(routes, paths) {
  const reached = new Set(paths.map((path) => routeOf(path, routes)));
  const begun = (route) => paths.some((path) => fit(route, path) !== undefined);
  return routes.filter((route) => !reached.has(route) && !(partsOf(route).some(isRest) && begun(route)));
}

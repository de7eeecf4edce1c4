type Point = readonly [number, number];

export type Parted = Uint8Array;

/** So many beginnings are tried, on at most so many points spread evenly over the list; the closest is then led to its end on all. */
const BEGINNINGS = 50;
const TRIED_ON = 400;
const MOST_TURNS = 1000;

/** `k` groups by k-means, reproducible since the start points come from fixed numbers. Null where there are none. */
export function partPoints(points: readonly Point[], k: number): Parted | null {
  const all = columnsOf(points);
  const few = columnsOf(spread(points.length, TRIED_ON).map((at) => points[at]));
  const next = fixedNumbers();
  let best: Settled | null = null;
  for (let turn = 0; turn < BEGINNINGS; turn += 1) {
    const found = settle(few, pickCentres(few, k, next));
    if (found && (best === null || found.spread < best.spread * (1 - 1e-12))) best = found;
  }

  return best && (settle(all, best.centres)?.parted ?? null);
}

/** At most `most` of the places of a list of so many, spread evenly over it. */
function spread(length: number, most: number): readonly number[] {
  const step = Math.max(1, length / most);

  return Array.from({ length: Math.min(length, most) }, (_, at) => Math.floor(at * step));
}

interface Columns {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

function columnsOf(points: readonly Point[]): Columns {
  return { xs: Float64Array.from(points, ([x]) => x), ys: Float64Array.from(points, ([, y]) => y) };
}

/** Numbers from 0 up to 1 that are always the same, by the generator of Park and Miller. */
function fixedNumbers(): () => number {
  let state = 20_171;

  return () => {
    state = (state * 48_271) % 2_147_483_647;

    return state / 2_147_483_647;
  };
}

function pickCentres({ xs, ys }: Columns, k: number, next: () => number): Columns {
  const picked = Array.from({ length: k }, () => Math.floor(next() * xs.length));

  return { xs: Float64Array.from(picked, (at) => xs[at]), ys: Float64Array.from(picked, (at) => ys[at]) };
}

interface Settled {
  readonly parted: Parted;
  readonly centres: Columns;
  /** The sum of the squared distances of the points to the centres of their groups. */
  readonly spread: number;
}

/** Moves points and centres to each other until nothing moves; null where a group runs empty. */
function settle(points: Columns, from: Columns): Settled | null {
  const parted: Parted = new Uint8Array(points.xs.length);
  const bounds: Bounds = { moved: 0, free: new Float64Array(points.xs.length) };
  let centres: Columns | null = from;
  for (let turn = 0; turn < MOST_TURNS && centres !== null; turn += 1) {
    if (!toNearest(points, centres, parted, bounds) && turn > 0) {
      return { parted, centres, spread: spreadOf(points, centres, parted) };
    }
    const before: Columns = centres;
    centres = centresOf(points, from.xs.length, parted);
    if (centres !== null) bounds.moved += farthestMove(before, centres);
  }

  return null;
}

/** Skips points whose nearest centre cannot have changed (Hamerly, "Making k-means even faster", 2010). */
interface Bounds {
  /** The sum of the farthest moves of a centre in each turn so far. */
  moved: number;
  /** For each point what that sum must have come to before the point can get nearer to another centre. */
  readonly free: Float64Array;
}

function farthestMove(before: Columns, after: Columns): number {
  return after.xs.reduce(
    (most, x, group) => Math.max(most, Math.hypot(x - before.xs[group], after.ys[group] - before.ys[group])),
    0,
  );
}

function centresOf({ xs, ys }: Columns, k: number, parted: Parted): Columns | null {
  const [sumX, sumY, count] = [new Float64Array(k), new Float64Array(k), new Float64Array(k)];
  for (let at = 0; at < xs.length; at += 1) {
    const group = parted[at];
    sumX[group] += xs[at];
    sumY[group] += ys[at];
    count[group] += 1;
  }
  if (count.includes(0)) return null;

  return { xs: sumX.map((sum, group) => sum / count[group]), ys: sumY.map((sum, group) => sum / count[group]) };
}

/** Sums of floating numbers are a little off: a bound counts as reached when it nearly is. */
const NEARLY = 1e-9;

/** Puts each point to the centre next to it; true where one has moved to another. */
function toNearest({ xs, ys }: Columns, centres: Columns, parted: Parted, { moved, free }: Bounds): boolean {
  const k = centres.xs.length;
  let isMoved = false;
  for (let at = 0; at < xs.length; at += 1) {
    if (moved < free[at]) continue;
    let nearest = 0;
    let least = Infinity;
    let second = Infinity;
    for (let group = 0; group < k; group += 1) {
      const x = xs[at] - centres.xs[group];
      const y = ys[at] - centres.ys[group];
      const far = x * x + y * y;
      if (far < least) {
        nearest = group;
        second = least;
        least = far;
      } else if (far < second) second = far;
    }
    if (parted[at] !== nearest) isMoved = true;
    parted[at] = nearest;
    free[at] = moved + (Math.sqrt(second) - Math.sqrt(least)) / 2 - NEARLY;
  }

  return isMoved;
}

/** The sum of the squared distances of the points to the centres of their groups. */
function spreadOf({ xs, ys }: Columns, centres: Columns, parted: Parted): number {
  let spread = 0;
  for (let at = 0; at < xs.length; at += 1) {
    const x = xs[at] - centres.xs[parted[at]];
    const y = ys[at] - centres.ys[parted[at]];
    spread += x * x + y * y;
  }

  return spread;
}

/** Of more points than this, so many are compared with each other, spread evenly over the list. */
const COMPARED = 1000;

/** The mean silhouette of each partition, -1 to 1; a point alone in its group counts 0. */
export function silhouettes(points: readonly Point[], ways: readonly Parted[]): readonly number[] {
  const picked = Int32Array.from(spread(points.length, COMPARED));
  const sums = distancesToGroups(points, picked, ways);

  return ways.map((parted, way) => meanSilhouette(picked, parted, sums[way]));
}

/** At most so many groups are told apart. */
const MOST_GROUPS = 8;

function distancesToGroups(
  points: readonly Point[],
  picked: Int32Array,
  ways: readonly Parted[],
): readonly Float64Array[] {
  const xs = Float64Array.from(picked, (at) => points[at][0]);
  const ys = Float64Array.from(picked, (at) => points[at][1]);
  const groups = ways.map((parted) => Uint8Array.from(picked, (at) => parted[at]));
  const sums = ways.map(() => new Float64Array(picked.length * MOST_GROUPS));
  const far = new Float64Array(picked.length);
  for (let one = 0; one < picked.length; one += 1) {
    for (let other = 0; other < one; other += 1) {
      const x = xs[one] - xs[other];
      const y = ys[one] - ys[other];
      far[other] = Math.sqrt(x * x + y * y);
    }
    for (let way = 0; way < ways.length; way += 1) addDistances(sums[way], groups[way], far, one);
  }

  return sums;
}

/** Adds the distances of one point to all before it, to both. */
function addDistances(sums: Float64Array, groups: Uint8Array, far: Float64Array, one: number): void {
  const own = groups[one];
  const line = one * MOST_GROUPS;
  for (let other = 0; other < one; other += 1) {
    const distance = far[other];
    sums[line + groups[other]] += distance;
    sums[other * MOST_GROUPS + own] += distance;
  }
}

function meanSilhouette(picked: Int32Array, parted: Parted, sums: Float64Array): number {
  const sizes = new Float64Array(MOST_GROUPS);
  for (const at of picked) sizes[parted[at]] += 1;
  let total = 0;
  picked.forEach((at, place) => {
    total += silhouette(parted[at], sizes, sums.subarray(place * MOST_GROUPS, (place + 1) * MOST_GROUPS));
  });

  return picked.length === 0 ? 0 : total / picked.length;
}

function silhouette(own: number, sizes: Float64Array, sums: Float64Array): number {
  if (sizes[own] < 2) return 0;
  const a = sums[own] / (sizes[own] - 1);
  let b = Infinity;
  sizes.forEach((size, group) => {
    if (group !== own && size > 0) b = Math.min(b, sums[group] / size);
  });

  return Math.max(a, b) === 0 ? 0 : (b - a) / Math.max(a, b);
}

import type { VoteRow } from './votes';
import { NOT_SEEN } from './votes';

export interface OpinionMap {
  readonly positions: readonly (readonly [number, number])[];
  /** How far a vote on each statement moves a person. */
  readonly extremities: readonly number[];
  readonly components: readonly [Float64Array, Float64Array];
}

/** The step is over when a direction moves by less, or after so many turns. */
const STILL = 1e-11;
const MOST_TURNS = 500;

/**
 * Positions by principal components: a missing vote counts as the statement's mean. Each person is placed by the votes
 * cast only, scaled by `scaleOf`. `removed` statements are in no row: a person counts as having passed on them, as in
 * Polis. The directions come by power iteration from a start that is always the same.
 */
export function opinionMap(rows: readonly VoteRow[], statements: number, removed = 0): OpinionMap {
  const means = meansOf(rows, statements);
  const products = productsOf(rows, means);
  const first = direction(products, statements);
  deflate(products, first.vector, first.strength);
  const second = direction(products, statements);
  const components = [first.vector, second.vector] as const;

  return {
    positions: rows.map((row) => positionOf(row, means, components, removed)),
    extremities: Array.from(means, (mean, at) => {
      const reach = Math.hypot(first.vector[at], second.vector[at]);

      return Math.sqrt(statements) * Math.abs(1 - mean) * reach;
    }),
    components,
  };
}

function meansOf(rows: readonly VoteRow[], statements: number): Float64Array {
  const sums = new Float64Array(statements);
  const cast = new Float64Array(statements);
  for (const row of rows) {
    for (let at = 0; at < statements; at += 1) {
      if (row[at] === NOT_SEEN) continue;
      sums[at] += row[at];
      cast[at] += 1;
    }
  }

  return sums.map((sum, at) => (cast[at] === 0 ? 0 : sum / cast[at]));
}

/** So many people are added at a time: each product is then read and written once for all of them. */
const AT_ONCE = 4;

/** How statements vary together: sums of products of the votes less their means, a line a statement. */
function productsOf(rows: readonly VoteRow[], means: Float64Array): Float64Array {
  const width = means.length;
  const products = new Float64Array(width * width);
  const less = Array.from({ length: AT_ONCE }, () => new Float64Array(width));
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    less.forEach((line, at) => fillLess(line, rows[from + at], means));
    addProducts(products, width, less);
  }
  for (let at = 0; at < width; at += 1) {
    for (let before = 0; before < at; before += 1) products[at * width + before] = products[before * width + at];
  }

  return products;
}

/** What a person's votes are above the means: 0 where they have not voted, and everywhere where there is no such person. */
function fillLess(line: Float64Array, row: VoteRow | undefined, means: Float64Array): void {
  line.fill(0);
  if (row === undefined) return;
  for (let at = 0; at < line.length; at += 1) {
    if (row[at] !== NOT_SEEN) line[at] = row[at] - means[at];
  }
}

function addProducts(products: Float64Array, width: number, [a, b, c, d]: readonly Float64Array[]): void {
  for (let one = 0; one < width; one += 1) {
    const line = one * width;
    const [p, q, r, s] = [a[one], b[one], c[one], d[one]];
    for (let other = one; other < width; other += 1) {
      products[line + other] += p * a[other] + q * b[other] + r * c[other] + s * d[other];
    }
  }
}

/** The direction in which most varies, of length 1, and how much; nothing varies: zeros. */
function direction(products: Float64Array, width: number): { vector: Float64Array; strength: number } {
  let vector = unit(startOf(width));
  let strength = 0;
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const next = times(products, vector);
    strength = lengthOf(next);
    if (strength < STILL) return { vector: new Float64Array(width), strength: 0 };
    for (let at = 0; at < width; at += 1) next[at] /= strength;
    const moved = distance(next, vector);
    vector = next;
    if (moved < STILL) break;
  }

  return { vector: facing(vector), strength };
}

/** Always the same, and at right angles to no plain direction: 1, then a little less from statement to statement. */
function startOf(width: number): Float64Array {
  return Float64Array.from({ length: width }, (_, at) => 1 / (1 + at / 7));
}

/** A direction and its opposite say the same; the one whose numbers add up to more than nothing is taken. */
function facing(vector: Float64Array): Float64Array {
  const sum = vector.reduce((so, value) => so + value ** 3, 0);

  return sum < 0 ? vector.map((value) => -value) : vector;
}

function times(products: Float64Array, vector: Float64Array): Float64Array {
  const width = vector.length;
  const made = new Float64Array(width);
  for (let at = 0; at < width; at += 1) {
    const line = at * width;
    let sum = 0;
    for (let other = 0; other < width; other += 1) sum += products[line + other] * vector[other];
    made[at] = sum;
  }

  return made;
}

/** Takes a direction out, so that the next strongest is found after it. */
function deflate(products: Float64Array, vector: Float64Array, strength: number): void {
  const width = vector.length;
  for (let at = 0; at < width; at += 1) {
    const part = strength * vector[at];
    for (let other = 0; other < width; other += 1) products[at * width + other] -= part * vector[other];
  }
}

function lengthOf(vector: Float64Array): number {
  return Math.sqrt(vector.reduce((so, value) => so + value * value, 0));
}

function unit(vector: Float64Array): Float64Array {
  const length = lengthOf(vector);

  return vector.map((value) => value / length);
}

function distance(one: Float64Array, other: Float64Array): number {
  return Math.sqrt(one.reduce((so, value, at) => so + (value - other[at]) ** 2, 0));
}

function positionOf(
  row: VoteRow,
  means: Float64Array,
  [first, second]: readonly [Float64Array, Float64Array],
  removed: number,
): readonly [number, number] {
  let [x, y, cast] = [0, 0, 0];
  for (let at = 0; at < means.length; at += 1) {
    if (row[at] === NOT_SEEN) continue;
    cast += 1;
    const less = row[at] - means[at];
    x += less * first[at];
    y += less * second[at];
  }
  const scale = cast === 0 ? 0 : scaleOf(means.length, cast, removed);

  return [x * scale, y * scale];
}

/** Draws out people who voted on a small part of the statements, so that they are not put in the middle for it. */
export function scaleOf(statements: number, cast: number, removed: number): number {
  return Math.sqrt((statements + removed) / (cast + removed));
}

/** A person with few votes would be drawn out to the rim of the map: at least so large a part counts as passed on. */
const LEAST_PASSED = 0.3;

/** How many statements count as passed on by a whole room that removed so many. */
export function passedByAll(statements: number, removed: number): number {
  return Math.max(removed, LEAST_PASSED * statements);
}

import type { DrawnPlace } from './chart-model';

export interface PlacedPoint extends Pick<DrawnPlace, 'label' | 'own'> {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

const SMALLEST = 16;
const LARGEST = 34;
const OWN = 9;
/** Room for half of the largest point, for its letters above it, and for words below the reader's own. */
const EDGE = 80;

export const MAP_BOX = { width: 480, height: 300 } as const;

/** Both axes have one measure, since only distances mean anything; areas grow with the people. */
export function placePoints(
  points: readonly DrawnPlace[],
  { width, height }: { readonly width: number; readonly height: number } = MAP_BOX,
): readonly PlacedPoint[] {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const fits = Math.min(measure(xs, width), measure(ys, height));
  const scale = Number.isFinite(fits) ? fits : 1;
  const most = Math.max(1, ...points.map(({ n }) => n));
  const [middleX, middleY] = [middle(xs), middle(ys)];

  return points.map(({ label, x, y, n, own }) => ({
    label,
    ...(own ? { own } : {}),
    x: rounded(width / 2 + (x - middleX) * scale),
    // Upwards, as on paper.
    y: rounded(height / 2 - (y - middleY) * scale),
    r: own ? OWN : rounded(SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(n / most)),
  }));
}

/** Units of the picture for one of the map; without bounds where all stand alike on this axis. */
function measure(values: readonly number[], room: number): number {
  const span = Math.max(...values) - Math.min(...values);

  return (room - 2 * EDGE) / span;
}

function middle(values: readonly number[]): number {
  return (Math.max(...values) + Math.min(...values)) / 2;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

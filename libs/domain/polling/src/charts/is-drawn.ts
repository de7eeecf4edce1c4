import type { ChartModel } from './chart-model';

const DRAWN: ReadonlySet<string> = new Set(['bars', 'scale', 'matrix', 'words', 'points']);

/** Whether a page draws a model; one of another shape is read as its table. */
export function isDrawn({ drawn }: { readonly drawn: Pick<ChartModel['drawn'], 'shape'> }): boolean {
  return DRAWN.has(drawn.shape);
}

/** Runs `work` over all items, at most `width` at a time; results in the order of the items. */
export function inParallel<T, R>(
  items: readonly T[],
  width: number,
  work: (item: T, at: number) => Promise<R> | R,
): Promise<R[]>;

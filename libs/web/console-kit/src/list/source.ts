export const PAGE_SIZE = 50;

export interface Source<Row> {
  readonly rows: readonly Row[];
  /** Rows that match. */
  readonly total: number;
  /** Rows of the list as a whole. */
  readonly all: number;
  /** From 1; at most the last one. */
  readonly page: number;
}

/** The page of `found`, which are the rows of `all` that match. */
export function pageOf<Row>(found: readonly Row[], page: number, all = found.length): Source<Row> {
  const shown = Math.min(page, pagesOf(found.length));
  return { rows: found.slice((shown - 1) * PAGE_SIZE, shown * PAGE_SIZE), total: found.length, all, page: shown };
}

export function pagesOf(total: number): number {
  return Math.max(1, Math.ceil(total / PAGE_SIZE));
}

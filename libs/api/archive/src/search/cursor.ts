/** In which order the results are that a page is of. */
export type SearchSort = 'relevance' | 'newest' | 'oldest';

/** Where a page of results ended: the order it is in, the value it was sorted by and the tie-break of the last item. */
export interface Cursor {
  readonly sort: SearchSort;
  readonly key: string;
  readonly tie: string;
}

/** Days are whole numbers of four bytes in the database. */
const MOST_DAYS = 2 ** 31 - 1;

/** An opaque text for an address. */
export function writeCursor({ sort, key, tie }: Cursor): string {
  return Buffer.from(`${sort} ${key} ${tie}`, 'utf8').toString('base64url');
}

/** Null when the text was not made by `writeCursor`, or for results in another order. */
export function readCursor(text: string, sort: SearchSort): Cursor | null {
  if (!/^[A-Za-z0-9_-]{1,200}$/.test(text)) return null;
  const [, kept, key, tie] =
    /^([a-z]+) (-?[0-9.e+-]{1,40}) ([0-9a-f]{32})$/.exec(Buffer.from(text, 'base64url').toString('utf8')) ?? [];
  if (kept !== sort || !key || !tie || !isKey(Number(key), sort)) return null;
  return { sort, key: String(Number(key)), tie };
}

function isKey(key: number, sort: SearchSort): boolean {
  return sort === 'relevance' ? Number.isFinite(key) : Number.isInteger(key) && Math.abs(key) <= MOST_DAYS;
}

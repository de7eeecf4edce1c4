/** Where a page of results ended: the value it was sorted by and the tie-break of the last item. */
export interface Cursor {
  readonly key: string;
  readonly tie: string;
}

/** An opaque text for an address. */
export function writeCursor(cursor: Cursor): string {
  return Buffer.from(`${cursor.key} ${cursor.tie}`, 'utf8').toString('base64url');
}

/** Null when the text was not made by `writeCursor`. */
export function readCursor(text: string): Cursor | null {
  if (!/^[A-Za-z0-9_-]{1,200}$/.test(text)) return null;
  const parts = /^(-?[0-9.e+-]{1,40}) ([0-9a-f]{32})$/.exec(Buffer.from(text, 'base64url').toString('utf8'));
  return parts?.[1] && parts[2] ? { key: parts[1], tie: parts[2] } : null;
}

import { parseRef } from '@rt/domain/insight';

/** The last roundtable of a page of the list. */
export interface RoundtablesCursor {
  /** 'YYYY-MM-DD' */
  readonly heldOn: string;
  readonly ref: string;
}

/** An opaque text for an address. */
export function writeRoundtablesCursor({ heldOn, ref }: RoundtablesCursor): string {
  return Buffer.from(`${heldOn} ${ref}`, 'utf8').toString('base64url');
}

/** Null when the text was not made by `writeRoundtablesCursor`. */
export function readRoundtablesCursor(text: string): RoundtablesCursor | null {
  const [heldOn = '', ref = '', ...others] = Buffer.from(text, 'base64url').toString('utf8').split(' ');

  return isDay(heldOn) && others.length === 0 && parseRef(ref)?.ref === ref ? { heldOn, ref } : null;
}

// PostgreSQL has no year 0.
function isDay(text: string): boolean {
  const day = /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(text) : null;

  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

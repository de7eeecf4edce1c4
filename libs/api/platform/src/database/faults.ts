import { Refusal } from '../refusals/refusal';

// Shut-down, start-up, too many connections, statement timeout, lost in mid-query, network down.
const LOST = new Set([
  '57P01',
  '57P02',
  '57P03',
  '57014',
  '53300',
  '08000',
  '08001',
  '08003',
  '08004',
  '08006',
  '25P03',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'EAI_AGAIN',
]);
const LOST_WORDS =
  /timeout exceeded when trying to connect|Connection terminated|terminating connection|Client has encountered a connection error|the database system is|not queryable|Cannot use a pool after|Query runner already released/i;

const DISK_FULL = '53100';
const RETRY_AFTER_MS = 2000;

function innermost(error: unknown): { code?: unknown; constraint?: unknown; message?: unknown; table?: unknown } {
  const driver = (error as { driverError?: unknown } | undefined)?.driverError;
  return (driver ?? error ?? {}) as { code?: unknown };
}

/** True when the database could not be reached or went away; the same call may succeed later. */
export function isDatabaseLost(error: unknown): boolean {
  const { code, message } = innermost(error);
  return (typeof code === 'string' && LOST.has(code)) || (typeof message === 'string' && LOST_WORDS.test(message));
}

/** True when PostgreSQL had no space left to write. */
export function isStorageFull(error: unknown): boolean {
  return innermost(error).code === DISK_FULL;
}

/** A lost database becomes the refusal `unavailable`, a full disk `storage-full`; any other error stays what it is. */
export function translateLoss(error: unknown): unknown {
  if (isStorageFull(error)) return new Refusal('storage-full');
  return isDatabaseLost(error) ? new Refusal('unavailable', { retryAfterMs: RETRY_AFTER_MS }) : error;
}

/** True for a unique clash (23505), on the named constraint or index where one is given. */
export function isUniqueClash(error: unknown, constraint?: string): boolean {
  const inner = innermost(error);
  return inner.code === '23505' && (constraint === undefined || inner.constraint === constraint);
}

/** True for a deadlock or a serialisation failure, which a repeat of the transaction may survive. */
export function isDeadlock(error: unknown): boolean {
  const { code } = innermost(error);
  return code === '40P01' || code === '40001';
}

/** True where a lock was not to be had in the time that `lock_timeout` gives. */
export function isLockTimeout(error: unknown): boolean {
  return innermost(error).code === '55P03';
}

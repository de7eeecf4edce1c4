import { type Log, Refusal } from '@rt/api/platform';

export function saysTryingAgain(log: Log, what: string): (error: unknown) => void {
  return (error) => log.warn(`${what} could not be read; trying again`, { fault: (error as Error).name });
}

/** A session that was sealed meanwhile has no own answers any more; a database that is away is tried again. */
export function isFinal(error: unknown): boolean {
  return error instanceof Refusal && error.code !== 'unavailable';
}

/** What one client did, in its own order (the shape of Jepsen's histories: a time-out is `info`, never `fail`). */
export interface Operation {
  readonly client: number;
  readonly opId: string;
  readonly n: number;
  readonly optionId: string;
  /** `ok`: acked after commit. `fail`: a definite no. `info`: nobody knows. */
  outcome: 'ok' | 'fail' | 'info';
  superseded?: boolean;
}

/** One stored response, as PostgreSQL holds it after the faults. */
export interface StoredResponse {
  readonly voice: string;
  readonly opId: string;
  readonly n: number;
  readonly optionId: string;
}

/** What a checker found; all empty means that the promises held. */
export interface Findings {
  /** Clients whose newest acked answer is not on disk. */
  readonly lost: string[];
  /** Rows that nobody asked for. */
  readonly phantom: string[];
  readonly double: string[];
  /** Options whose shown count differs from the rows. */
  readonly miscounted: string[];
}

/**
 * Compares a history with the stored rows and the tally that the server shows.
 * @param shown count an option, as the server's tally says
 */
export function check(
  history: readonly Operation[],
  rows: readonly StoredResponse[],
  shown: Readonly<Record<string, number>>,
): Findings {
  const clientOf = new Map(history.map((operation) => [operation.opId, operation.client]));
  return {
    lost: findLost(history, rows, clientOf),
    phantom: rows.filter((row) => !isAsked(history, row)).map((row) => `row of operation ${row.opId}`),
    double: findDouble(rows, clientOf),
    miscounted: findMiscounted(rows, shown),
  };
}

function isAsked(history: readonly Operation[], row: StoredResponse): boolean {
  return history.some(
    (operation) => operation.opId === row.opId && operation.n === row.n && operation.optionId === row.optionId,
  );
}

function findLost(
  history: readonly Operation[],
  rows: readonly StoredResponse[],
  clientOf: ReadonlyMap<string, number>,
): string[] {
  const stored = new Map(rows.map((row) => [clientOf.get(row.opId), row.n]));
  const newest = new Map<number, number>();
  for (const { client, n, outcome } of history) {
    if (outcome === 'ok') newest.set(client, Math.max(n, newest.get(client) ?? 0));
  }
  return [...newest]
    .filter(([client, n]) => (stored.get(client) ?? 0) < n)
    .map(
      ([client, n]) =>
        `client ${client} was told that n = ${n} is stored; the row holds ${stored.get(client) ?? 'nothing'}`,
    );
}

function findDouble(rows: readonly StoredResponse[], clientOf: ReadonlyMap<string, number>): string[] {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const client = clientOf.get(row.opId);
    if (client !== undefined) counts.set(client, (counts.get(client) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 1).map(([client, count]) => `client ${client} has ${count} rows`);
}

function findMiscounted(rows: readonly StoredResponse[], shown: Readonly<Record<string, number>>): string[] {
  const counted: Record<string, number> = {};
  for (const { optionId } of rows) counted[optionId] = (counted[optionId] ?? 0) + 1;
  return Object.keys({ ...counted, ...shown })
    .filter((option) => (counted[option] ?? 0) !== (shown[option] ?? 0))
    .map((option) => `option ${option}: ${counted[option] ?? 0} rows, ${shown[option] ?? 0} shown`);
}

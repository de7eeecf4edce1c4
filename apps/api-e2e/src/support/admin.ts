import { Client } from 'pg';

/** Runs statements one after the other on a connection of their own and returns the rows of the last. */
export async function sql(url: string, ...statements: string[]): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    let rows: Record<string, unknown>[] = [];
    for (const statement of statements) rows = (await client.query(statement)).rows as Record<string, unknown>[];
    return rows;
  } finally {
    await client.end();
  }
}

export function changed(
  url: string,
  to: { user?: string; password?: string; database?: string; port?: number },
): string {
  const address = new URL(url);
  if (to.user) address.username = to.user;
  if (to.password) address.password = to.password;
  if (to.database) address.pathname = `/${to.database}`;
  if (to.port) address.port = String(to.port);
  return address.toString();
}

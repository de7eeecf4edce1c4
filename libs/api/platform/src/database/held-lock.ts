import { Client } from 'pg';

import type { Environment } from '../config/environment';
import { appConnection } from './connections';

/** A lock on a connection of its own, so that it ends with the process or the connection. */
export class HeldLock {
  private client?: Client;

  constructor(
    private readonly environment: Environment,
    /** Number of the advisory lock. */
    private readonly key: number,
  ) {}

  /** True if this process has the lock: from before, or since this moment. Never waits for another. */
  async hold(): Promise<boolean> {
    if (this.client) return true;
    const client = new Client(appConnection(this.environment));
    const lost = (): void => {
      if (this.client === client) this.client = undefined;
    };
    client.on('error', lost).on('end', lost);
    try {
      await client.connect();
      const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [this.key]);
      if (rows[0]?.held) this.client = client;
    } finally {
      if (this.client !== client) await client.end().catch(() => undefined);
    }
    return this.client === client;
  }

  /** Gives the lock to whoever asks next. */
  async release(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }
}

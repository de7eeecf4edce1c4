export type DatabaseRole = 'admin' | 'owner' | 'app' | 'public';

/** A PostgreSQL server that the launcher found or started. */
export interface RunningDatabase {
  /** Owner of the schema: migrations and jobs. */
  ownerUrl: string;
  /** Reads and writes rows, no DDL. */
  appUrl: string;
  /** Reads the public projection only. */
  publicUrl: string;
  urlFor(database: string, role?: DatabaseRole): string;
  /** Data folder; the cluster is in `pg` below it. */
  folder: string;
  port: number;
  /** The server's own process. */
  pid: number;
  /** Major version of PostgreSQL. */
  version: number;
  reused: boolean;
  /** The database was not there and has just been made. */
  created: boolean;
  /** Drops the database with all in it and makes it anew. */
  empty(): Promise<void>;
  /** Stops the server if this process is the one to do so. */
  stop(): Promise<void>;
}

export interface DatabaseOptions {
  folder?: string;
  /** Default true: fsync and synchronous_commit are on. */
  durable?: boolean;
  database?: string;
  /** Whether rt_owner may create databases, as tests do. */
  mayCreateDatabases?: boolean;
}

export function startDatabase(options?: DatabaseOptions): Promise<RunningDatabase>;

/** A cluster in a temporary folder, not durable unless asked; rt_owner may create databases; stop() removes it. */
export function startTemporaryDatabase(
  options?: Omit<DatabaseOptions, 'folder'> & { from?: string },
): Promise<RunningDatabase>;

export function freePort(): Promise<number>;

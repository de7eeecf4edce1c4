export interface DatabaseSettings {
  readonly owner: string;
  readonly app: string;
  readonly public: string;
  /** False where the roles are only put on by `-c role=`. */
  readonly separate: boolean;
  /** Connections of the app role that may be open. */
  readonly pool: number;
  /** How long a request waits for a connection, in milliseconds. */
  readonly waitMs: number;
  /** How long one statement of a request may take, in milliseconds. */
  readonly statementMs: number;
}

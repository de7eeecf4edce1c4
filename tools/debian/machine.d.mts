/** A Debian machine in a folder, in which commands of the documents run as they stand there. */
export interface DebianMachine {
  readonly place: string;
  /** Where the two server processes listen, which the document calls 3001 and 3002. */
  readonly ports: readonly [number, number];
  /** Name and port of the public address, which the document calls roundtable.example.org. */
  readonly host: string;
  /** `localhost:PORT` of what comes without https. */
  readonly plain: string;
  /** File with the certificate of the authority that the proxy's certificate is signed by. */
  readonly authority: string;
  /** The port of the public address, one that a proxy may redirect from, and one to administer it. */
  readonly web: number;
  readonly plainPort: number;
  readonly adminPort: number;
  /** The text with what stands here for the names of the document. */
  here(text: string): string;
  /** Runs commands of the document in one shell that ends at the first fault; answers what they print. */
  run(commands: string, input?: string): Promise<string>;
  /** Writes a file of the document. */
  write(file: string, text: string): void;
  /** What a unit has printed. */
  journal(unit: string): string;
  stop(): Promise<void>;
}

/** What of Debian this machine lacks for the document's path, as a comma list; empty where it can be followed. */
export function lacking(): string;

/** Which of the document's proxies are on PATH. */
export function proxies(): ('caddy' | 'nginx')[];

/**
 * Makes the machine, with PostgreSQL and Redis running as after the installation of their packages. With `asUser`, the
 * default, units run as another user where this one is root; that user must be able to read what /opt holds.
 */
export function startDebian(options?: { asUser?: boolean }): Promise<DebianMachine>;

import type { Server } from 'socket.io';

import { TokenBucket } from '../limits/token-bucket';
import type { Alarms } from '../log/alarms';
import { writeStraight } from './straight-writes';
import { type Connection, streamOf, UNREAD, unreadBytes, webSocketOf } from './wire';

/** How much one connection may send: messages of any kind, each of at most `frameBytes`. */
export interface ConnectionLimits {
  readonly eventsPerSec: number;
  readonly eventsBurst: number;
  readonly frameBytes: number;
}

/** Who leaves more than this unread from one look to the next is cut off; the whole state waits for whoever comes back. */
const MOST_UNREAD_BYTES = 1024 * 1024;
const LOOK_MS = 1000;
/** How long a closed connection may take to go, in ms. */
const GOING_MS = 1000;
/** Closing code of RFC 6455 for a client that breaks the rules. */
const POLICY_VIOLATION = 1008;
/** First characters of a packet that asks to be let in, and of one that refuses. */
const CONNECT = Buffer.from('40');
const CONNECT_ERROR = '4';

/**
 * Bounds what a connection costs before anything of it is known: every frame counts, whatever it holds (heartbeats and
 * acknowledgements that nobody asked for included), so do the bytes below it. A connection may ask once to be let in, is
 * closed when it is refused, and is cut off when it does not read what it is sent.
 */
export class ConnectionBounds {
  private readonly open = new Set<Connection>();
  /** Who may not have read all; a look at each of thousands of quiet ones would cost more than their heartbeats. */
  private readonly sentTo = new Set<Connection>();
  private behind: ReadonlySet<Connection> = new Set();
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly limits: ConnectionLimits,
    private readonly alarms: Alarms,
  ) {}

  start(server: Server): void {
    server.engine.on('connection', (connection: Connection) => this.bound(connection));
    this.timer = setInterval(() => this.cutThoseWhoDoNotRead(), LOOK_MS);
    this.timer.unref();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private bound(connection: Connection): void {
    this.open.add(connection);
    connection.once('close', () => {
      this.open.delete(connection);
      this.sentTo.delete(connection);
      endSoon(connection);
    });
    this.countFrames(connection);
    this.countBytes(connection);
    for (const event of ['packetCreate', UNREAD]) connection.on(event, () => this.sentTo.add(connection));
    closeOrLetIn(connection);
  }

  private countFrames(connection: Connection): void {
    const { eventsPerSec, eventsBurst } = this.limits;
    const frames = new TokenBucket(eventsPerSec, eventsBurst);
    let asked = false;
    const count = (again: boolean): void => {
      if (again || !frames.take()) this.cut(connection, 'a socket sent too much and was closed');
    };
    // Before the parser: what is too much is not even decoded.
    webSocketOf(connection).prependListener('message', (data) => {
      const asks = data[0] === CONNECT[0] && data[1] === CONNECT[1];
      count(asks && asked);
      asked ||= asks;
    });
    webSocketOf(connection).on('ping', () => count(false));
    webSocketOf(connection).on('pong', () => count(false));
  }

  // A message in a thousand fragments is one frame above: the bytes are bounded as well.
  private countBytes(connection: Connection): void {
    const { eventsPerSec, eventsBurst, frameBytes } = this.limits;
    const bytes = new TokenBucket(eventsPerSec * frameBytes, eventsBurst * frameBytes);
    streamOf(connection).prependListener('data', (part: Buffer) => {
      if (!bytes.take(part.length)) this.cut(connection, 'a socket sent too much and was closed');
    });
  }

  private cutThoseWhoDoNotRead(): void {
    const unread = [...this.sentTo].map((connection) => ({ connection, bytes: unreadBytes(connection) }));
    for (const { connection } of unread.filter(({ bytes }) => bytes === 0)) this.sentTo.delete(connection);
    const behind = unread.filter(({ bytes }) => bytes > MOST_UNREAD_BYTES).map(({ connection }) => connection);
    const still = behind.filter((connection) => this.behind.has(connection));
    for (const connection of still) this.cut(connection, 'a socket did not read and was closed');
    this.behind = new Set(behind);
  }

  private cut(connection: Connection, why: string): void {
    if (!this.open.delete(connection)) return;
    this.alarms.raise(why);
    webSocketOf(connection).close(POLICY_VIOLATION, 'policy_violation');
    // Nothing of it is taken from here on, not even what has arrived.
    connection.close(true);
  }
}

function closeOrLetIn(connection: Connection): void {
  const look = ({ type, data }: { type: string; data?: unknown }): void => {
    if (type !== 'message' || typeof data !== 'string') return;
    connection.off('packetCreate', look);
    // The refusal itself still has to reach the other end.
    if (data.startsWith(CONNECT_ERROR)) setImmediate(() => connection.close());
    else writeStraight(connection);
  };
  connection.on('packetCreate', look);
}

// The library would wait half a minute for the other end to close as well, and read and decode all that comes meanwhile.
function endSoon(connection: Connection): void {
  const stream = streamOf(connection);
  webSocketOf(connection).removeAllListeners('message');
  stream.removeAllListeners('data');
  stream.pause();
  stream.destroySoon();
  const timer = setTimeout(() => stream.destroy(), GOING_MS);
  timer.unref();
  stream.once('close', () => clearTimeout(timer));
}

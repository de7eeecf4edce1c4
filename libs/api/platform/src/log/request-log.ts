import type { OnApplicationShutdown } from '@nestjs/common';

import type { Log, LogFields } from './log';

export interface RequestLine {
  readonly requestId: string;
  readonly method: string;
  /** The template of the route ('/i/:token'), never the address itself. */
  readonly route: string;
  readonly status: number;
  /** How long it took. */
  readonly ms: number;
}

const MINUTE_MS = 60_000;
/** What people do in a room: no line of its own, since the moment of an answer tells whose it is. */
const IN_A_ROOM = /^\/api\/live(\/|$)/;
/** What people do around a room, and authors with their texts: lines that say the minute and no more. */
const COARSE = /^\/api\/(join|invitation|contributions)(\/|$)/;
/** A process that is asked more in a minute writes what it has. */
const MOST_LINES = 10_000;

/** True for the address of what people do in a room. */
export function isInARoom(path: string): boolean {
  return IN_A_ROOM.test(path);
}

/** Route, status and time. Participants' lines are shuffled per minute; in rooms only counted. */
export class RequestLog implements OnApplicationShutdown {
  private held: LogFields[] = [];
  private inRooms = { count: 0, refused: 0 };
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly log: Log,
    private readonly chance: () => number = Math.random,
  ) {}

  /** `path`: the address that was asked for, which is looked at and not written. */
  add(path: string, line: RequestLine): void {
    if (isInARoom(path)) this.count(line);
    else if (COARSE.test(path)) this.held.push({ method: line.method, route: line.route, status: line.status });
    else this.log.info('request', { ...line });
    if (this.held.length >= MOST_LINES) this.flush();
    else this.flushLater();
  }

  /** Writes what is held; at the end of the process too. */
  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const lines = this.held.map((line) => ({ line, at: this.chance() })).sort((one, other) => one.at - other.at);
    if (this.inRooms.count > 0) this.log.info('requests from rooms', this.inRooms);
    for (const { line } of lines) this.log.info('request within the last minute', line);
    this.held = [];
    this.inRooms = { count: 0, refused: 0 };
  }

  onApplicationShutdown(): void {
    this.flush();
  }

  private count({ status }: RequestLine): void {
    const { count, refused } = this.inRooms;
    this.inRooms = { count: count + 1, refused: refused + (status === 403 ? 1 : 0) };
  }

  private flushLater(): void {
    if (this.timer || (this.held.length === 0 && this.inRooms.count === 0)) return;
    this.timer = setTimeout(() => this.flush(), MINUTE_MS);
    this.timer.unref();
  }
}

import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

import { RawSocket, response } from '../support/load';
import type { Operation } from './history';

interface Ack {
  readonly ok: boolean;
  readonly superseded?: boolean;
  readonly code?: string;
  readonly retryAfterMs?: number;
}

interface Tally {
  readonly activityId: string;
  readonly revision: number;
  readonly respondents: number | null;
  readonly result: { readonly options: readonly { readonly id: string; readonly count: number }[] } | null;
}

interface Heard {
  readonly activities?: readonly { readonly tally: Tally | null }[];
  readonly tallies?: readonly Tally[];
}

/** Refusals after which the same operation is sent again, as a real phone does. */
const PASSING = ['unavailable', 'rate-limited', 'internal'];

/** A phone that answers one activity, moves to another process when its connection breaks, and repeats until acked. */
export class SocketPhone {
  readonly history: Operation[] = [];
  readonly refusals = new Set<string>();
  tally: Tally | undefined;
  private socket: RawSocket | undefined;
  private at: number;
  private n = 0;
  private going = true;
  private closed = false;

  constructor(
    private readonly client: number,
    private readonly token: string,
    private readonly bases: readonly string[],
    private readonly activityId: string,
  ) {
    this.at = client % bases.length;
  }

  /** Answers again and again until `stop()`. */
  async run(everyMs: number): Promise<void> {
    while (this.going) {
      await this.respond();
      await pause(everyMs);
    }
  }

  stop(): void {
    this.going = false;
  }

  /** Joined to some process: after the faults each phone must come to the newest state by itself. */
  async stayJoined(): Promise<RawSocket> {
    while (!this.socket?.open) {
      if (this.closed) throw new Error('this phone was closed');
      await this.reconnect();
    }
    return this.socket;
  }

  close(): void {
    this.going = false;
    this.closed = true;
    this.socket?.close();
  }

  private async respond(): Promise<void> {
    this.n += 1;
    const optionId = 'abcd'.charAt((this.n + this.client) % 4);
    const operation: Operation = { client: this.client, opId: randomUUID(), n: this.n, optionId, outcome: 'info' };
    this.history.push(operation);
    const body = response(this.activityId, { optionId }, this.n, { opId: operation.opId });
    while (operation.outcome === 'info') {
      const ack = await this.send(body);
      if (ack?.ok) Object.assign(operation, { outcome: 'ok', superseded: ack.superseded });
      else if (ack && !PASSING.includes(ack.code ?? '')) operation.outcome = 'fail';
      else if (this.going) await pause(ack?.retryAfterMs ?? 100);
      else return;
    }
  }

  private async send(body: object): Promise<Ack | undefined> {
    try {
      const socket = await this.stayJoined();
      const late = pause(4000, undefined, { ref: false });
      const ack = (await Promise.race([socket.emit('activity:respond', body), late])) as Ack | undefined;
      if (ack?.code) this.refusals.add(ack.code);
      return ack;
    } catch {
      return undefined;
    }
  }

  private async reconnect(): Promise<void> {
    this.at += 1;
    const url = this.bases[this.at % this.bases.length];
    const socket = new RawSocket({
      url: url ?? '',
      auth: { token: this.token },
      onEvent: (name: string, json: string) => this.hear(name, json),
    });
    try {
      await socket.connect();
      await socket.emit('room:join', {});
      this.socket = socket;
    } catch {
      socket.close();
      await pause(100 + ((this.client * 37) % 300));
    }
  }

  private hear(name: string, json: string): void {
    if (name !== 'room:state' && name !== 'room:changed') return;
    const [, { activities = [], tallies = [] }] = JSON.parse(json) as [string, Heard];
    for (const tally of [...activities.map((activity) => activity.tally), ...tallies]) if (tally) this.keep(tally);
  }

  private keep(tally: Tally): void {
    if (tally.activityId !== this.activityId) return;
    if (!this.tally || tally.revision >= this.tally.revision) this.tally = tally;
  }
}

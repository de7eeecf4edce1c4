import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

import { type ActivityKind, rehearsals } from '@rt/kinds';

import { HttpClient, HttpProblem, RawSocket, response } from '../support/load';

export interface Asked {
  readonly kind: ActivityKind;
  readonly id: string;
  readonly config: unknown;
}

/** The newest answer of one person, which was acknowledged. */
export interface Given {
  readonly opId: string;
  readonly n: number;
  readonly answer: object;
}

interface Ack {
  readonly ok: boolean;
  readonly code?: string;
  readonly retryAfterMs?: number;
}

/** Refusals after which the same operation is sent again, as a real phone does. */
const PASSING = ['unavailable', 'rate-limited', 'internal'];
/** Every so many operations one is sent several times at once, by the socket here and by HTTP to the other process. */
const REPEAT_EVERY = 10;

/** Answers everything that the room is asked, and sends each operation until it is acknowledged. */
export class Voter {
  /** What must be in the result at the end, by activity. */
  readonly newest = new Map<string, Given>();
  readonly refused: string[] = [];
  private socket: RawSocket | undefined;
  private at: number;
  private sent = 0;

  /** `onAck` is called after each operation. */
  constructor(
    private readonly client: number,
    private readonly token: string,
    private readonly bases: readonly string[],
    private readonly onAck: () => void,
  ) {
    this.at = client;
  }

  /** So many answers to each, one after the other. */
  async run(all: readonly Asked[], rounds: number): Promise<void> {
    for (let n = 1; n <= rounds; n++) for (const asked of all) await this.answer(asked, n);
  }

  close(): void {
    this.socket?.close();
  }

  private async answer({ kind, id, config }: Asked, n: number): Promise<void> {
    const answer = rehearsals[kind].sample(config, this.client * 7 + n);
    const opId = randomUUID();
    const body = response(id, answer, n, { opId });
    this.sent += 1;
    const ways = this.sent % REPEAT_EVERY === 0 ? [this.bySocket, this.byHttp, this.bySocket] : [this.bySocket];
    const outcomes = await Promise.all(ways.map((way) => this.untilAcked(() => way(body))));
    this.refused.push(...outcomes.flatMap((ack) => (ack.ok ? [] : [`${kind}: ${ack.code}`])));
    this.newest.set(id, { opId, n, answer });
    this.onAck();
  }

  private async untilAcked(send: () => Promise<Ack | undefined>): Promise<Ack> {
    for (;;) {
      const ack = await send();
      if (ack && (ack.ok || !PASSING.includes(ack.code ?? ''))) return ack;
      await pause(ack?.retryAfterMs ?? 50);
    }
  }

  private readonly bySocket = async (body: object): Promise<Ack | undefined> => {
    try {
      if (!this.socket?.open) await this.connect();
      return (await this.socket?.emit('activity:respond', body)) as Ack;
    } catch {
      return undefined;
    }
  };

  private readonly byHttp = async (body: object): Promise<Ack | undefined> => {
    const { activityId, ...rest } = body as { activityId: string };
    const client = new HttpClient(this.base(this.at + 1), { token: this.token });
    try {
      return await client.put(`/api/live/activities/${activityId}/response`, rest);
    } catch (error) {
      return error instanceof HttpProblem ? { ok: false, code: error.body.code } : undefined;
    }
  };

  private async connect(): Promise<void> {
    this.at += 1;
    const socket = new RawSocket({ url: this.base(this.at), auth: { token: this.token } });
    await socket.connect();
    await socket.emit('room:join', {});
    this.socket = socket;
  }

  private base(at: number): string {
    return this.bases[at % this.bases.length] ?? '';
  }
}

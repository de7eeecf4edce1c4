import { randomUUID } from 'node:crypto';

import type { ActivityView, ClientToServer, RoomState, ServerToClient } from '@rt/contracts';
import type { Chance } from '@rt/domain/polling';
import type { Socket } from 'socket.io-client';

import { simulatedAnswer } from './simulated-answer';

/** A client of the public socket. */
export type PersonSocket = Socket<ServerToClient, ClientToServer>;

/** Between seeing a question and answering it, in ms. */
const QUICKEST_MS = 800;
const SLOWEST_MS = 9000;

/** One simulated participant: a client of the public socket like any phone, which answers at a human pace. */
export class SimulatedPerson {
  private readonly due = new Map<string, NodeJS.Timeout>();
  private readonly answered = new Set<string>();

  constructor(
    private readonly socket: PersonSocket,
    private readonly chance: Chance,
  ) {
    socket.on('connect', () => socket.emit('room:join', {}, () => undefined));
    socket.on('room:state', ({ activities }: RoomState) => activities.forEach((activity) => this.see(activity)));
    // What was answered before a restart stands, and is not answered again.
    socket.on('own:changed', ({ activityId, round }) => this.hasAnswered(activityId, round));
    socket.on('room:changed', ({ activities = [] }) => activities.forEach((activity) => this.see(activity)));
    // Turned out by the server: that place has ended.
    socket.on('disconnect', (reason) => reason === 'io server disconnect' && this.leave());
    socket.connect();
  }

  /** Refused or turned out: this socket will not come back by itself. */
  get gone(): boolean {
    return !this.socket.active;
  }

  leave(): void {
    for (const timer of this.due.values()) clearTimeout(timer);
    this.due.clear();
    this.socket.disconnect();
  }

  private see(activity: ActivityView): void {
    const { id, round, state } = activity;
    const waiting = this.due.get(id);
    if (state !== 'open' && waiting) {
      clearTimeout(waiting);
      this.due.delete(id);
    }
    if (state !== 'open' || waiting || this.answered.has(`${id} ${round}`)) return;
    const pause = QUICKEST_MS + this.chance() * this.chance() * (SLOWEST_MS - QUICKEST_MS);
    this.later(activity, pause);
  }

  private later(activity: ActivityView, pause: number): void {
    const timer = setTimeout(() => this.answer(activity), pause);
    timer.unref();
    this.due.set(activity.id, timer);
  }

  private hasAnswered(activityId: string, round: number): void {
    this.answered.add(`${activityId} ${round}`);
    clearTimeout(this.due.get(activityId));
    this.due.delete(activityId);
  }

  private answer(activity: ActivityView): void {
    this.due.delete(activity.id);
    const answer = simulatedAnswer(activity, this.chance);
    if (!answer) return;
    const { id: activityId, round, configVersion } = activity;
    const message = { activityId, round, configVersion, opId: randomUUID(), n: 1, answer };
    this.socket.emit('activity:respond', message, (ack) => {
      // A conflict: an answer from before, of which nothing had been heard yet.
      if (ack.ok || ack.code === 'conflict') this.hasAnswered(activityId, round);
      // With several questions open at once, texts are asked to come one after the other.
      else if (ack.code === 'rate-limited') this.later(activity, ack.retryAfterMs ?? SLOWEST_MS);
    });
  }
}

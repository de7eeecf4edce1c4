import { randomUUID } from 'node:crypto';

import type {
  ActivityView,
  ClientToServer,
  OwnAnswer,
  RefusalCode,
  RoomChanged,
  RoomState,
  ServerToClient,
} from '@rt/contracts';
import type { Chance, GivenReaction } from '@rt/domain/polling';
import type { ResponseAnswer } from '@rt/kinds';
import type { Socket } from 'socket.io-client';

import { entriesToReactTo, simulatedAnswer, simulatedNext, simulatedReactions } from './simulated-answer';

export type PersonSocket = Socket<ServerToClient, ClientToServer>;

/** Between seeing something and answering it, in ms. */
const QUICKEST_MS = 800;
const SLOWEST_MS = 9000;

interface Done {
  /** The number of the answer that stands; 0 before the first. */
  n: number;
  answer: ResponseAnswer | null;
  /** Ids of entries that the person wrote, and of those that they have looked at. */
  own: Set<string>;
  seen: Set<string>;
  readonly given: Map<string, number>;
}

/** One simulated participant: a client of the public socket like any phone, which answers and votes at a human pace. */
export class SimulatedPerson {
  private readonly due = new Map<string, NodeJS.Timeout>();
  private readonly done = new Map<string, Done>();
  private readonly known = new Map<string, ActivityView>();

  constructor(
    private readonly socket: PersonSocket,
    private readonly chance: Chance,
  ) {
    socket.on('connect', () => socket.emit('room:join', {}, () => undefined));
    socket.on('room:state', ({ activities }: RoomState) => activities.forEach((activity) => this.see(activity)));
    socket.on('own:changed', (own) => this.hear(own));
    socket.on('room:changed', (change) => this.change(change));
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

  private change({ activities = [], tallies = [] }: RoomChanged): void {
    for (const activity of activities) this.see(activity);
    for (const tally of tallies) {
      const activity = this.known.get(tally.activityId);
      // A tally is of the kind of its activity.
      if (activity) this.see({ ...activity, tally } as ActivityView);
    }
  }

  private see(activity: ActivityView): void {
    this.known.set(activity.id, activity);
    if (!takesAnswers(activity)) {
      this.forget(`answer:${activity.id}`);
      this.forget(`react:${activity.id}`);
      return;
    }
    if (this.hasToAnswer(activity)) this.later(`answer:${activity.id}`, () => this.answer(activity.id));
    if (this.unseen(activity).length > 0) this.later(`react:${activity.id}`, () => this.react(activity.id));
  }

  // What was answered before a restart stands, and is not answered again.
  private hear({ activityId, round, n, answer, entries = [], reactions = [] }: OwnAnswer): void {
    const done = this.doneIn({ id: activityId, round });
    if (n >= done.n) Object.assign(done, { n, answer });
    done.own = new Set(entries.map(({ id }) => id));
    for (const { entryId, value } of reactions) {
      done.seen.add(entryId);
      if (value !== null) done.given.set(entryId, value);
    }
    const activity = this.known.get(activityId);
    if (!activity || !this.hasToAnswer(activity)) this.forget(`answer:${activityId}`);
  }

  private hasToAnswer(activity: ActivityView): boolean {
    const { n, answer } = this.doneIn(activity);
    if (n === 0) return true;
    return answer !== null && simulatedNext(activity, answer, this.chance) !== undefined;
  }

  private unseen(activity: ActivityView) {
    const done = this.doneIn(activity);
    return entriesToReactTo(activity, done).filter(({ id }) => !done.seen.has(id));
  }

  private doneIn({ id, round }: Pick<ActivityView, 'id' | 'round'>): Done {
    const key = `${id} ${round}`;
    const done = this.done.get(key) ?? { n: 0, answer: null, own: new Set(), seen: new Set(), given: new Map() };
    this.done.set(key, done);
    return done;
  }

  private later(what: string, run: () => void, pause = this.pause()): void {
    if (this.due.has(what)) return;
    const timer = setTimeout(() => {
      this.due.delete(what);
      run();
    }, pause);
    timer.unref();
    this.due.set(what, timer);
  }

  private pause(): number {
    return QUICKEST_MS + this.chance() * this.chance() * (SLOWEST_MS - QUICKEST_MS);
  }

  private forget(what: string): void {
    clearTimeout(this.due.get(what));
    this.due.delete(what);
  }

  private answer(activityId: string): void {
    const activity = this.known.get(activityId);
    if (!activity || !takesAnswers(activity)) return;
    const done = this.doneIn(activity);
    const answer =
      done.n > 0 && done.answer
        ? simulatedNext(activity, done.answer, this.chance)
        : simulatedAnswer(activity, this.chance);
    if (!answer) return;
    const { round, configVersion } = activity;
    const n = done.n + 1;
    this.socket.emit('activity:respond', { activityId, round, configVersion, opId: randomUUID(), n, answer }, (ack) => {
      if (ack.ok) Object.assign(done, { n, answer });
      // A conflict: an answer from before, of which nothing had been heard yet.
      else if (ack.code === 'conflict') Object.assign(done, ack.current ?? { n });
      // With several questions open at once, texts are asked to come one after the other.
      else if (mayPass(ack)) {
        this.later(`answer:${activityId}`, () => this.answer(activityId), ack.retryAfterMs ?? SLOWEST_MS);
      }
    });
  }

  private react(activityId: string): void {
    const activity = this.known.get(activityId);
    if (!activity || !takesAnswers(activity)) return;
    const done = this.doneIn(activity);
    const fresh = this.unseen(activity);
    for (const { id } of fresh) done.seen.add(id);
    this.give(activity, simulatedReactions(activity, fresh, done, this.chance));
  }

  // One after the other: what a person has left depends on what they gave before.
  private give(activity: ActivityView, [next, ...rest]: readonly GivenReaction[]): void {
    if (!next) return;
    const { id: activityId, round } = activity;
    const message = { activityId, round, opId: randomUUID(), n: 1, ...next };
    this.socket.emit('entry:react', message, (ack) => {
      if (ack.ok) this.doneIn(activity).given.set(next.entryId, next.value);
      // What is paused meanwhile is given once it goes on.
      else if (mayPass(ack) || ack.code === 'paused') {
        const again = () => this.give(activity, [next, ...rest]);
        this.later(`give:${activityId}`, again, ack.retryAfterMs ?? SLOWEST_MS);
        return;
      }
      this.give(activity, rest);
    });
  }
}

/** The same may be taken later: no frame need come to tell it. */
function mayPass({ code }: { readonly code: RefusalCode }): boolean {
  return code === 'rate-limited' || code === 'unavailable';
}

function takesAnswers({ state, paused }: ActivityView): boolean {
  return state === 'open' && !paused;
}

import type { CountedTally, LiveActivity, TallyQueries } from '@rt/api/activities';
import { LIVE_TIMES, type Revisions } from '@rt/contracts';

import { Paced } from './paced';
import { differs, onlyTheCrowdMoved } from './room-changes';
import { type HostNews, isNews, type RoomFacts, wasOpened } from './room-facts';
import type { RoomFactsQueries } from './room-facts.queries';
import type { Audience } from './room-names';
import type { RoomPush } from './room-push';

/** Windows of the pushes (docs/decisions.md 22), in ms. */
export const WINDOWS = { room: 250, stage: 250, phones: 2000 } as const;

/** How often in a row the telling of revisions may be left out after a push. */
const MOST_SKIPPED = 5;
const EVERYBODY: readonly Audience[] = ['host', 'stage', 'participant'];

/** What a room needs from outside. */
export interface RoomTools {
  readonly queries: RoomFactsQueries;
  readonly tallies: TallyQueries;
  readonly push: RoomPush;
  readonly failed: (error: unknown) => void;
}

interface Waiting {
  readonly done: (facts: RoomFacts) => void;
  readonly failed: (error: unknown) => void;
}

interface Pushes {
  readonly fast: Paced;
  readonly slow: Paced;
}

/**
 * One room in this process: its facts, its tallies, and when they are pushed. It is told that a counter moved, reads at
 * most once a window, and sends what differs from what it had. The facts serve all who join without a statement.
 */
export class LiveRoom {
  facts?: RoomFacts;
  readonly counted = new Map<string, CountedTally>();
  private readonly pushes = new Map<string, Pushes>();
  private readonly knownRevisions = new Map<string, number>();
  private readonly counting = new Map<string, Promise<CountedTally | undefined>>();
  private readonly refreshes: Paced;
  private readonly phones: Paced;
  private reading?: Promise<RoomFacts>;
  private readAt = Number.NEGATIVE_INFINITY;
  private newest = 0;
  private waiting: Waiting[] = [];
  /** What each audience was last sent: a client that has less is behind. */
  private readonly told: Record<Audience, Map<string, number>> = {
    participant: new Map(),
    stage: new Map(),
    host: new Map(),
  };

  private readonly pauses: Record<Audience, { sentAt: number; skipped: number }> = {
    participant: { sentAt: 0, skipped: 0 },
    stage: { sentAt: 0, skipped: 0 },
    host: { sentAt: 0, skipped: 0 },
  };

  constructor(
    readonly id: string,
    private readonly tools: RoomTools,
  ) {
    this.refreshes = new Paced(WINDOWS.room, async () => void (await this.read()), tools.failed);
    this.phones = new Paced(WINDOWS.phones, async () => this.tellSession(['participant']), tools.failed);
  }

  /** The facts, at most `maxAgeMs` old and never older than what this process has been told of. */
  async current(maxAgeMs: number): Promise<RoomFacts> {
    const { facts } = this;
    if (!facts || performance.now() - this.readAt > maxAgeMs) return this.read();
    if (facts.session.revision >= this.newest) return facts;
    // Whoever comes in while something is changing shares the next window's read.
    return new Promise((done, failed) => {
      this.waiting.push({ done, failed });
      this.refreshes.want();
    });
  }

  /** The session's counter stands at `revision` now. */
  sessionMoved(revision: number): void {
    this.newest = Math.max(this.newest, revision);
    if (revision > (this.facts?.session.revision ?? -1)) this.refreshes.want();
  }

  /** What stands now for hosts alone: told with the next window where it is news. */
  hostNews(news: HostNews): void {
    if (this.facts && isNews(this.facts, news)) this.refreshes.want();
  }

  /** An activity's counter stands at `revision` now. */
  activityMoved(activityId: string, revision: number): void {
    const activity = this.find(activityId);
    if (!activity || revision <= (this.knownRevisions.get(activityId) ?? -1)) return;
    this.knownRevisions.set(activityId, revision);
    // Until the room knows that it is open, its opening is on its way as a change of the session.
    if (!wasOpened(activity)) return;
    const { fast, slow } = this.pushesOf(activityId);
    if (this.tools.push.isSeen(this.id, ['host', 'stage'])) fast.want();
    if (this.tools.push.isSeen(this.id, ['participant'])) slow.want();
  }

  /** Somebody came in, perhaps the first of an audience: what nobody was there to see is counted and sent now. */
  catchUp(): void {
    for (const activity of this.facts?.activities.filter(wasOpened) ?? []) {
      const { fast, slow } = this.pushesOf(activity.id);
      if (!this.lags({ id: activity.id, revision: this.knownRevisions.get(activity.id) ?? 0 })) continue;
      fast.want();
      slow.want();
    }
  }

  private lags({ id, revision }: Pick<LiveActivity, 'id' | 'revision'>): boolean {
    return revision > (this.counted.get(id)?.revision ?? -1);
  }

  /**
   * What an audience should have by now; undefined when it was sent something newer a moment ago, which says the same,
   * so that a full room is not sent everything twice. At the latest every sixth time it is told.
   */
  revisions(audience: Audience): Revisions | undefined {
    if (!this.facts || this.toldLately(audience)) return undefined;
    const { session: revision = 0, ...activities } = Object.fromEntries(this.told[audience]);
    return { revision, activities };
  }

  private toldLately(audience: Audience): boolean {
    const pause = this.pauses[audience];
    const lately = performance.now() - pause.sentAt < LIVE_TIMES.revisionsToldMs;
    pause.skipped = lately && pause.skipped < MOST_SKIPPED ? pause.skipped + 1 : 0;
    return pause.skipped > 0;
  }

  find(activityId: string): LiveActivity | undefined {
    return this.facts?.activities.find(({ id }) => id === activityId);
  }

  /** Sends what is still waiting, then stops all timers. */
  async stop(): Promise<void> {
    const all = [...this.pushes.values()].flatMap(({ fast, slow }) => [fast, slow]);
    await Promise.all([this.refreshes, this.phones, ...all].map((paced) => paced.stop()));
  }

  private read(): Promise<RoomFacts> {
    this.reading ??= this.readNow()
      .then((facts) => {
        // A read that began before the last news serves nobody who waits for it.
        if (facts.session.revision >= this.newest) this.serveWaiting(({ done }) => done(facts));
        else this.refreshes.want();
        return facts;
      })
      .catch((error: unknown) => {
        this.serveWaiting(({ failed }) => failed(error));
        throw error;
      })
      .finally(() => {
        this.reading = undefined;
      });
    return this.reading;
  }

  private serveWaiting(serve: (waiting: Waiting) => void): void {
    const { waiting } = this;
    this.waiting = [];
    waiting.forEach(serve);
  }

  private async readNow(): Promise<RoomFacts> {
    const before = this.facts;
    const facts = await this.tools.queries.read(this.id);
    const changed = facts.activities.filter((activity) => differs(before, activity));
    await this.countAll(
      facts.activities.filter((each) => wasOpened(each) && (changed.includes(each) || this.lags(each))),
    );
    this.facts = facts;
    this.readAt = performance.now();
    if (before && this.tools.push.isSeen(this.id, EVERYBODY)) this.pushDifferences(before, facts, changed);
    else this.rememberAllTold(facts);
    // Answers that came in meanwhile are pushed in their own windows.
    for (const { id, revision } of facts.activities) this.activityMoved(id, revision);
    return facts;
  }

  private pushDifferences(before: RoomFacts, facts: RoomFacts, changed: readonly LiveActivity[]): void {
    for (const activity of changed) {
      const counted = this.counted.get(activity.id);
      this.tools.push.activity(facts, activity, counted);
      this.tell(EVERYBODY, activity.id, counted?.revision ?? activity.revision);
    }
    // One that was taken out of the plan can only be seen from a whole state.
    const gone = before.activities.some(({ id }) => !this.find(id));
    if (gone) this.tools.push.state(facts, this.counted, 'host');
    if (facts.session.revision <= before.session.revision) {
      if (isNews(before, facts.hostNews)) this.tellSession(['host']);
      return;
    }
    this.tellSession(['host', 'stage']);
    if (onlyTheCrowdMoved(before, facts)) this.phones.want();
    else this.tellSession(['participant']);
  }

  private tellSession(audiences: readonly Audience[]): void {
    if (!this.facts) return;
    this.tools.push.session(this.facts, this.counted, audiences);
    this.tell(audiences, 'session', this.facts.session.revision);
  }

  private async pushTally(activityId: string, fast: boolean): Promise<void> {
    const counted = await this.count(activityId);
    const activity = this.find(activityId);
    if (!counted || !activity || !this.facts) return;
    const had = this.told[fast ? 'host' : 'participant'].get(activityId) ?? -1;
    if (had >= counted.revision) return;
    this.tools.push.tally(this.facts, activity, counted, fast ? ['host', 'stage'] : ['participant', 'voted']);
    this.tell(fast ? ['host', 'stage'] : ['participant'], activityId, counted.revision);
  }

  // Stage and phones share one count where none is newer.
  private async count(activityId: string): Promise<CountedTally | undefined> {
    const known = this.counted.get(activityId);
    if (known && known.revision >= (this.knownRevisions.get(activityId) ?? 0)) return known;
    const running = this.counting.get(activityId) ?? this.countNow(activityId);
    this.counting.set(activityId, running);
    return running.finally(() => this.counting.delete(activityId));
  }

  private async countNow(activityId: string): Promise<CountedTally | undefined> {
    const activity = this.find(activityId);
    if (activity) await this.countAll([activity]);
    return this.counted.get(activityId);
  }

  private async countAll(activities: readonly LiveActivity[]): Promise<void> {
    for (const counted of await this.tools.tallies.count(activities)) {
      const known = this.counted.get(counted.activityId);
      if (known && known.revision > counted.revision) continue;
      this.counted.set(counted.activityId, counted);
    }
  }

  private tell(audiences: readonly Audience[], key: string, revision: number): void {
    for (const audience of audiences) {
      this.told[audience].set(key, revision);
      this.pauses[audience].sentAt = performance.now();
    }
  }

  private rememberAllTold(facts: RoomFacts): void {
    this.tell(EVERYBODY, 'session', facts.session.revision);
    for (const activity of facts.activities.filter(wasOpened)) {
      const revision = this.counted.get(activity.id)?.revision ?? activity.revision;
      this.tell(EVERYBODY, activity.id, revision);
    }
  }

  private pushesOf(activityId: string): Pushes {
    const known = this.pushes.get(activityId);
    if (known) return known;
    const { failed } = this.tools;
    const made = {
      fast: new Paced(WINDOWS.stage, () => this.pushTally(activityId, true), failed),
      slow: new Paced(WINDOWS.phones, () => this.pushTally(activityId, false), failed),
    };
    this.pushes.set(activityId, made);
    return made;
  }
}

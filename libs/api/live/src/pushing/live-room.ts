import type { CountedTally, LiveActivity, TallyQueries } from '@rt/api/activities';
import { LIVE_TIMES, type Revisions } from '@rt/contracts';
import type { RoomAudience } from '@rt/domain/polling';

import { AudienceFrames, type Told, type Untold } from './audience-frames';
import { differs, isGone, isNewCurrent, isRestored, sessionNews, shownAnew } from './room-changes';
import { holdsEntries, type HostNews, isKeptUp, isNews, paceOf, type RoomFacts, wasOpened } from './room-facts';
import type { RoomFactsQueries } from './room-facts.queries';
import type { RoomPush } from './room-push';
import { GroupedTold, Throttle, ToldSeldom } from './throttle';

/** Windows of the frames (docs/decisions.md 22), in ms. */
const WINDOWS: Readonly<Record<RoomAudience, number>> = {
  host: LIVE_TIMES.stagePushMs,
  stage: LIVE_TIMES.stagePushMs,
  participant: LIVE_TIMES.phonePushMs,
};
const AUDIENCES: readonly RoomAudience[] = ['host', 'stage', 'participant'];

export interface RoomTools {
  readonly queries: RoomFactsQueries;
  readonly tallies: TallyQueries;
  readonly push: RoomPush;
  readonly entriesMoved: (roundtableId: string) => void;
  /** An earlier round of this room is the present one again, with the answers that were given in it. */
  readonly roundRestored: (roundtableId: string) => void;
  readonly failed: (error: unknown) => void;
}

interface Waiting {
  readonly done: (facts: RoomFacts) => void;
  readonly failed: (error: unknown) => void;
}

/** Reads at most once per window and sends each audience one frame with the differences. */
export class LiveRoom {
  facts?: RoomFacts;
  readonly counted = new Map<string, CountedTally>();
  private readonly frames: Readonly<Record<RoomAudience, AudienceFrames>>;
  private readonly knownRevisions = new Map<string, number>();
  /** Activities of which an audience is told seldom: they are not the current one, or their texts come in batches. */
  private readonly seldom: Readonly<Record<RoomAudience, ToldSeldom>>;
  /** Those that show who answers alike. */
  private readonly grouped: GroupedTold;
  private readonly refreshes: Throttle;
  private counting: Promise<void> = Promise.resolve();
  private reading?: Promise<RoomFacts>;
  private readAt = Number.NEGATIVE_INFINITY;
  private newest = 0;
  private waiting: Waiting[] = [];

  constructor(
    readonly id: string,
    private readonly tools: RoomTools,
  ) {
    const { failed } = tools;
    const framesOf = (audience: RoomAudience): AudienceFrames =>
      new AudienceFrames(WINDOWS[audience], {
        count: (ids) => this.count(this.opened().filter(({ id: each }) => ids.includes(each))),
        send: (untold, revision) => this.send(audience, untold, revision),
        failed,
      });
    this.frames = { host: framesOf('host'), stage: framesOf('stage'), participant: framesOf('participant') };
    this.refreshes = new Throttle(LIVE_TIMES.stagePushMs, async () => void (await this.read()), failed);
    const seldom = (audience: RoomAudience): ToldSeldom =>
      new ToldSeldom(LIVE_TIMES.phonePushMs, (id) => this.tallyMoved(audience, id), failed);
    this.seldom = { host: seldom('host'), stage: seldom('stage'), participant: seldom('participant') };
    this.grouped = new GroupedTold(WINDOWS.host, (id) => this.tellOf(id), failed);
  }

  /** The facts, at most `maxAgeMs` old and never older than what this process has been told of. */
  async current(maxAgeMs: number): Promise<RoomFacts> {
    const { facts } = this;
    if (!facts || performance.now() - this.readAt > maxAgeMs) return this.read();
    if (facts.session.revision >= this.newest) return facts;
    // A person who comes in while something changes shares the next window's read.
    return new Promise((done, failed) => {
      this.waiting.push({ done, failed });
      this.refreshes.want();
    });
  }

  /** Counts what has moved since it was counted, so that a whole state is as new as the room knows. */
  async freshen(): Promise<void> {
    await this.count(this.opened());
  }

  /** The session's counter stands at `revision` now. */
  sessionMoved(revision: number): void {
    this.newest = Math.max(this.newest, revision);
    if (revision > (this.facts?.session.revision ?? -1)) this.refreshes.want();
  }

  /** People came in: who is here is told with the next window. */
  crowdMoved(): void {
    this.refreshes.want();
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
    if (wasOpened(activity)) this.answersMoved(activity);
  }

  private answersMoved(activity: LiveActivity): void {
    if (holdsEntries(activity)) this.tools.entriesMoved(this.id);
    this.tellOf(activity.id);
  }

  private tellOf(activityId: string): void {
    const [activity, { facts }] = [this.find(activityId), this];
    if (!facts || !activity) return;
    for (const audience of this.present()) {
      const pace = paceOf(facts, activity, audience);
      if (pace === 'seldom') this.seldom[audience].want(activityId);
      else if (pace === 'window') this.tallyMoved(audience, activityId);
    }
  }

  /** What an audience should have by now, where it heard nothing for five seconds. */
  revisions(audience: RoomAudience): Revisions | undefined {
    const { facts } = this;
    if (!facts) return undefined;
    const told = this.opened().filter((one) => isKeptUp(facts, one, audience));
    return this.frames[audience].afterSilence(told.map(({ id }) => id));
  }

  stateSent(audience: RoomAudience): void {
    if (this.facts) this.frames[audience].stateSent(this.wholeOf(this.facts));
  }

  find(activityId: string): LiveActivity | undefined {
    return this.facts?.activities.find(({ id }) => id === activityId);
  }

  async stop(): Promise<void> {
    for (const waiting of [this.refreshes, this.grouped, ...Object.values(this.seldom)]) await waiting.stop();
    await Promise.all(AUDIENCES.map((audience) => this.frames[audience].stop()));
  }

  private isPresent(audience: RoomAudience): boolean {
    return this.tools.push.isSeen(this.id, audience);
  }

  private present(): RoomAudience[] {
    return AUDIENCES.filter((audience) => this.isPresent(audience));
  }

  private opened(): LiveActivity[] {
    return this.facts?.activities.filter(wasOpened) ?? [];
  }

  private tallyMoved(audience: RoomAudience, activityId: string): void {
    this.frames[audience].tallyMoved(activityId);
    this.frames[audience].want();
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
    const changed = facts.activities.filter(
      (activity) => differs(before, activity) || isNewCurrent(before, facts, activity),
    );
    await this.count(changed.filter(wasOpened), true);
    this.facts = facts;
    this.dropFormerRounds(facts);
    this.readAt = performance.now();
    if (before) this.noteDifferences(before, facts, changed);
    if (changed.some((activity) => isRestored(before, activity))) this.tools.roundRestored(this.id);
    // Answers that came in meanwhile are told in their own windows.
    for (const activity of facts.activities) this.catchUp(activity);
    return facts;
  }

  // What came in during the read was known to the old facts alone, which may not have told of it.
  private catchUp(activity: LiveActivity): void {
    this.activityMoved(activity.id, activity.revision);
    if (wasOpened(activity) && this.lags(activity)) this.answersMoved(activity);
  }

  private noteDifferences(before: RoomFacts, facts: RoomFacts, changed: readonly LiveActivity[]): void {
    for (const audience of this.present()) {
      // One that is there no more can only be seen from a whole state.
      if (isGone(before, facts, audience)) this.tools.push.state(facts, this.counted, audience);
      const shown = shownAnew(before, facts, changed, audience);
      const session = sessionNews(before, facts, audience);
      if (session === 'none' && shown.length === 0) continue;
      const frames = this.frames[audience];
      for (const { id } of shown) frames.activityChanged(id);
      if (session !== 'none') frames.sessionChanged();
      // Phones need not wait for a command; that people come in is no such news.
      if (audience === 'participant' && (shown.length > 0 || session === 'command')) frames.hurry();
      else frames.want();
    }
  }

  private send(audience: RoomAudience, untold: Untold, revision: number): Told | undefined {
    if (!this.facts) return undefined;
    const activities = this.facts.activities.filter(({ id }) => untold.activityIds.has(id));
    const tallies = this.opened().filter(({ id }) => untold.tallyIds.has(id) && this.isNewer(audience, id, untold));
    const changed = activities.length + tallies.length > 0;
    if (!untold.session && !changed) return undefined;
    // What the stage shows stands with the session and follows from the answers, too.
    const session = untold.session || audience !== 'participant';
    const told = {
      ...(session ? { revision: this.facts.session.revision } : {}),
      activities: this.revisionsOf([...activities, ...tallies]),
    };
    const news = { session, activities, tallies, revisions: { revision, ...told } };
    this.tools.push.changed(this.facts, this.counted, audience, news);
    return told;
  }

  private isNewer(audience: RoomAudience, activityId: string, { activityIds }: Untold): boolean {
    const revision = this.counted.get(activityId)?.revision ?? -1;
    return !activityIds.has(activityId) && revision > this.frames[audience].knows(activityId);
  }

  private wholeOf(facts: RoomFacts): Told {
    return { revision: facts.session.revision, activities: this.revisionsOf(this.opened()) };
  }

  // What was counted of a round that is over tells nothing of the present one.
  private dropFormerRounds({ activities }: RoomFacts): void {
    for (const { id, round } of activities) if (this.counted.get(id)?.round !== round) this.counted.delete(id);
  }

  private revisionsOf(activities: readonly LiveActivity[]): Record<string, number> {
    return Object.fromEntries(activities.map(({ id, revision }) => [id, this.counted.get(id)?.revision ?? revision]));
  }

  private lags({ id, revision }: LiveActivity): boolean {
    return Math.max(revision, this.knownRevisions.get(id) ?? 0) > (this.counted.get(id)?.revision ?? -1);
  }

  /** Counts one after another. Skips activities whose revision has not changed, unless `anew`. */
  private count(activities: readonly LiveActivity[], anew = false): Promise<void> {
    const done = this.counting.then(() => {
      if (anew) return this.countNow(activities);
      const known = activities.map((each) => this.find(each.id) ?? each);
      return this.countNow(known.filter((each) => this.lags(each) && !this.grouped.isTooSoon(each)));
    });
    this.counting = done.catch(() => undefined);
    return done;
  }

  private async countNow(activities: readonly LiveActivity[]): Promise<void> {
    this.grouped.counted(activities);
    for (const counted of await this.tools.tallies.count(activities)) {
      const known = this.counted.get(counted.activityId);
      if (!known || known.revision <= counted.revision) this.counted.set(counted.activityId, counted);
    }
  }
}

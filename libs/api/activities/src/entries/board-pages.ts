import { Injectable } from '@nestjs/common';
import { refuse } from '@rt/api/platform';
import type { EntryPage } from '@rt/contracts';
import {
  type Audience,
  ENTRIES_A_PAGE,
  type EntriesResult,
  type EntryState,
  inVoteOrder,
  type VoteOrder,
} from '@rt/domain/polling';

import type { LiveActivity } from '../activity';
import { type CountedTally, presentTally, type TallyRule } from '../tallies/tally.presenter';
import { TallyQueries } from '../tallies/tally.queries';

const MOST_KEPT = 20;

export interface PageAsked {
  readonly order: VoteOrder;
  readonly state: EntryState;
  /** The entry after which it begins; one that is there no more begins the list anew. */
  readonly after?: string;
}

/** The entries of a board beyond what a frame holds, under the rules of the frames: all are counted once a revision. */
@Injectable()
export class BoardPages {
  private readonly known = new Map<string, Promise<CountedTally | undefined>>();

  constructor(private readonly tallies: TallyQueries) {}

  /** `not-found` where this audience sees none. Asks for no right. */
  async page(activity: LiveActivity, rule: TallyRule, audience: Audience, asked: PageAsked): Promise<EntryPage> {
    const counted = (await this.counted(activity)) ?? refuse('not-found');
    const told = presentTally(activity, counted, rule, audience).result as EntriesResult | null;
    if (told === null) return refuse('not-found');
    const byId = new Map(told.entries.map((entry) => [entry.id, entry]));
    // As they were written: what is told of each may be less, and in another order.
    const written = (counted.tally.result as EntriesResult).entries.flatMap(({ id }) => byId.get(id) ?? []);
    const listed = written.filter(({ state }) => state === asked.state);

    const ordered = inVoteOrder(listed, asked.order, told.people ?? told.base);

    const from = ordered.findIndex(({ id }) => id === asked.after) + 1;
    const items = ordered.slice(from, from + ENTRIES_A_PAGE);
    return { items, next: from + items.length < ordered.length ? (items.at(-1)?.id ?? null) : null };
  }

  private counted(activity: LiveActivity): Promise<CountedTally | undefined> {
    const { id, round, revision, state } = activity;
    const key = [id, round, revision, state].join();
    const known = this.known.get(key);
    if (known) return known;
    const [oldest] = this.known.keys();
    if (this.known.size >= MOST_KEPT && oldest !== undefined) this.known.delete(oldest);
    const counting = this.tallies.count([activity], null).then(([counted]) => counted);
    this.known.set(key, counting);
    counting.catch(() => this.known.delete(key));
    return counting;
  }
}

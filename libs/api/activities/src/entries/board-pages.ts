import { Injectable } from '@nestjs/common';
import { refuse } from '@rt/api/platform';
import type { EntryPage } from '@rt/contracts';
import {
  allowedOrders,
  type Audience,
  ENTRIES_A_PAGE,
  type EntriesResult,
  type Entry,
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

  /** `not-found` where this audience sees none, `invalid` for an order that the rule does not allow. Asks for no right. */
  async page(activity: LiveActivity, rule: TallyRule, audience: Audience, asked: PageAsked): Promise<EntryPage> {
    if (!allowedOrders(rule.rule).includes(asked.order)) return refuse('invalid', { field: 'order' });
    const counted = (await this.counted(activity)) ?? refuse('not-found');
    const told = presentTally(activity, counted, rule, audience).result as EntriesResult | null;
    if (told === null) return refuse('not-found');
    const listed = (asked.order === 'newest' ? asWritten(told, counted) : told.entries).filter(
      ({ state }) => state === asked.state,
    );

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

/** What is shown of a list, in the order in which its entries were written. */
function asWritten({ entries }: EntriesResult, { tally }: CountedTally): readonly Entry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (tally.result as EntriesResult).entries.flatMap(({ id }) => byId.get(id) ?? []);
}

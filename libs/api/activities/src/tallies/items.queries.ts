import { Injectable } from '@nestjs/common';
import { type Actor, refuse } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';
import type { ActivityItems } from '@rt/contracts';
import { kinds } from '@rt/kinds';

import { HOST_READERS } from '../activities.policy';
import { ActivitiesQueries } from '../activities.queries';
import type { LiveActivity } from '../activity';
import { asItStands, type CountedTally, presentTally, resultFor, type TallyRule } from './tally.presenter';
import { TallyQueries } from './tally.queries';

/** What the room can be asked about next: items of a result, as far as hosts and the room may see them. */
@Injectable()
export class ItemsQueries {
  constructor(
    private readonly activities: ActivitiesQueries,
    private readonly roundtables: RoundtablesQueries,
    private readonly tallies: TallyQueries,
  ) {}

  /** `invalid` for a kind without items. */
  async find(actor: Actor, roundtableId: string, activityId: string): Promise<ActivityItems> {
    const roundtable = await this.roundtables.factsFor(actor, roundtableId, HOST_READERS);
    const activity = await this.activities.find(roundtableId, activityId);
    const items = await this.itemsOf(activity, roundtable);
    return { activityId, round: activity.round, items: [...items] };
  }

  /** The same, where every one of these texts must be among them. Asks for no right. */
  async needAll(activity: LiveActivity, rule: TallyRule, texts: readonly string[]): Promise<void> {
    const items = new Set(await this.itemsOf(activity, rule));
    if (texts.some((text) => !items.has(text))) refuse('invalid', { field: 'config', reason: 'not-an-item' });
  }

  // Neither an order nor a word is carried that says more than the host may know: where the result may not be told, what
  // was planned stands in its own order.
  private async itemsOf(activity: LiveActivity, rule: TallyRule): Promise<readonly string[]> {
    const { kind, config } = activity;
    if (!kinds[kind].items) return refuse('invalid', { reason: 'no-items' });
    const [counted] = await this.tallies.count([activity], null);
    const told =
      counted && !ofTooFew(activity, counted, rule) ? presentTally(activity, counted, rule, 'host').result : null;
    const items = kinds[kind].items(
      config,
      told === null ? null : resultFor(asItStands(activity, counted?.state ?? activity.state), told, 'stage'),
    );
    // No list of options holds a text twice, however many people wrote it.
    return [...new Set(items)];
  }
}

// Hosts read texts however few wrote them. The room is told them only with a result, or where it reads them all the while.
function ofTooFew(activity: LiveActivity, counted: CountedTally, rule: TallyRule): boolean {
  if (kinds[activity.kind].entries?.board) return false;
  return presentTally(activity, { ...counted, state: 'closed' }, rule, 'host').suppressed;
}

import { Injectable } from '@nestjs/common';
import { type Actor, Database, refuse } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';
import type { PickedTogether } from '@rt/contracts';
import { K_ANONYMITY } from '@rt/domain/attribution';
import type { AnswerCount } from '@rt/domain/polling';
import { pairings } from '@rt/kinds';

import { HOST_READERS } from '../activities.policy';
import { ActivitiesQueries } from '../activities.queries';
import { firstRound } from './breakdown.queries';
import { TallyQueries } from './tally.queries';

/** For hosts after the close. Each further seat of a device counts as one of the five who share a pair. */
@Injectable()
export class PickedTogetherQueries {
  constructor(
    private readonly activities: ActivitiesQueries,
    private readonly roundtables: RoundtablesQueries,
    private readonly tallies: TallyQueries,
    private readonly database: Database,
  ) {}

  /** `wrong-state` before the close, `invalid` for another kind. What too few people share is not in the answer. */
  async find(actor: Actor, roundtableId: string, activityId: string): Promise<PickedTogether> {
    await this.roundtables.factsFor(actor, roundtableId, HOST_READERS);
    const activity = await this.activities.find(roundtableId, activityId);
    const { kind, config, state } = activity;

    const pairing = pairings[kind] ?? refuse('invalid', { reason: 'no-pairs' });
    if (state !== 'closed') refuse('wrong-state', { reason: 'close-first' });

    const least = K_ANONYMITY + ((await this.tallies.extraSeats(roundtableId)).get(activityId) ?? 0);
    return { activityId, pairs: pairing(config, await this.counts(activityId, firstRound(activity)), least) };
  }

  private counts(activityId: string, round: number): Promise<AnswerCount[]> {
    return this.database.query<AnswerCount>(
      `select answer_key as "answerKey", count(*)::int as count from responses
       where activity_id = $1 and round = $2 and answer_key is not null group by answer_key`,
      [activityId, round],
    );
  }
}

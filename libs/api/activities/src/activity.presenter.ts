import type { ActivityBody } from '@rt/contracts';

import type { LiveActivity } from './activity';

/** Which time an activity is asked: rounds that were reset are not counted. */
export function roundNo({ formerRounds }: Pick<LiveActivity, 'formerRounds'>): number {
  return formerRounds.length + 1;
}

/** An activity for the console. `kept`: its result stands as a contribution. */
export function presentActivity(activity: LiveActivity, kept: boolean): ActivityBody {
  return {
    id: activity.id,
    agendaItemId: activity.agendaItemId,
    position: activity.position,
    kind: activity.kind,
    question: activity.question,
    config: activity.config,
    configVersion: activity.configVersion,
    amended: activity.amended,
    visibility: activity.visibility,
    allowChange: activity.allowChange,
    allowAbstain: activity.allowAbstain,
    durationSec: activity.durationSec,
    state: activity.state,
    round: activity.round,
    roundNo: roundNo(activity),
    answered: activity.answered,
    revealed: activity.revealed,
    kept,
    fromActivityId: activity.fromActivityId,
    fromRound: activity.fromRound,
  };
}

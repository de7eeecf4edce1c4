import type { ActivityBody } from '@rt/contracts';
import { type Audience, type HandsTold, mayShowTally } from '@rt/domain/polling';

import type { LiveActivity } from './activity';
import { configFor, type TallyRule } from './tallies/tally.presenter';

/** Which time an activity is asked: rounds that were reset are not counted. */
export function roundNo({ formerRounds }: Pick<LiveActivity, 'formerRounds'>): number {
  return formerRounds.length + 1;
}

/** Which of the rounds that stand a stored one is, from 1; 0 where it does not stand any more. */
export function noOfRound(
  { formerRounds, round }: Pick<LiveActivity, 'formerRounds' | 'round'>,
  stored: number,
): number {
  return [...formerRounds, round].indexOf(stored) + 1;
}

/** Raised hands for an audience: with the result, by the rule for small numbers. Hosts see all. */
export function toldHands(
  { hands, state, visibility, revealed }: LiveActivity,
  { rule, hostLiveView }: TallyRule,
  audience: Audience,
): readonly HandsTold[] {
  const facts = { state, visibility, revealed, rule, hostLiveView, audience };
  return hands.flatMap(({ told, people }) =>
    told && (audience === 'host' || mayShowTally({ ...facts, answered: people }).show) ? [told] : [],
  );
}

/** Version of the count of the present round: 0 while there was none. */
export function handsVersion({ round, hands }: Pick<LiveActivity, 'round' | 'hands'>): number {
  return hands.find((one) => one.round === round)?.version ?? 0;
}

/** An activity for the console. `kept`: its result stands as a contribution; `audience`: as whom its reader reads. */
export function presentActivity(activity: LiveActivity, kept: boolean, audience: Audience = 'host'): ActivityBody {
  return {
    id: activity.id,
    agendaItemId: activity.agendaItemId,
    position: activity.position,
    kind: activity.kind,
    question: activity.question,
    config: configFor(activity.kind, activity.config, audience),
    configVersion: activity.configVersion,
    planVersion: activity.planVersion,
    amended: activity.amended,
    visibility: activity.visibility,
    allowChange: activity.allowChange,
    allowAbstain: activity.allowAbstain,
    durationSec: activity.durationSec,
    state: activity.state,
    round: activity.round,
    roundNo: roundNo(activity),
    ...(activity.formerRounds.length > 0 ? { formerRounds: [...activity.formerRounds] } : {}),
    answered: activity.answered,
    ...(activity.hands.some(({ told, people }) => told && people > 0) ? { byHand: true } : {}),
    ...(activity.reacted ? { reacted: true } : {}),
    revealed: activity.revealed,
    kept,
    fromActivityId: activity.fromActivityId,
    fromRound: activity.fromRound,
  };
}

import { leastPeople, type LiveActivity, toldHands } from '@rt/api/activities';
import type { SessionFacts } from '@rt/contracts';
import { type Audience, type StagedActivity, type StageState, stageState } from '@rt/domain/polling';

import type { RoomFacts, Tallies } from './room-facts';

/** What the stage shows: the same for the stage itself and for the hosts who steer it. */
export function presentStage(facts: RoomFacts, tallies: Tallies): Pick<SessionFacts, 'stage' | 'stageGroups'> {
  const stage = stageOf(facts, tallies);
  return { stage, ...(stage.by && facts.groups ? { stageGroups: facts.groups } : {}) };
}

function stageOf(facts: RoomFacts, tallies: Tallies): StageState {
  const { roundtable, session, activities, groups } = facts;
  const current = activities.find(({ id }) => id === session.currentActivityId);
  return stageState({
    session: roundtable.state,
    rule: roundtable.rule,
    choice: session.stageView,
    blank: session.stageBlank,
    by: session.stageBy,
    activity: current
      ? {
          ...staged(current, tallies),
          toldBy: groups ? [groups.by] : [],
          handsTold: toldHands(asSeenBy(facts, current, 'stage'), roundtable, 'stage').length > 0,
        }
      : null,
    anyOpen: activities.some(({ state }) => state === 'open'),
  });
}

function staged(
  { id, state, visibility, revealed }: LiveActivity,
  tallies: Tallies,
): Omit<StagedActivity, 'toldBy' | 'handsTold'> {
  const counted = tallies.get(id);
  return { id, state, visibility, revealed, respondents: counted ? leastPeople(counted) : 0 };
}

/** The stage shows a chosen `on_reveal` result; other audiences do not. */
export function asSeenBy(facts: RoomFacts, activity: LiveActivity, audience: Audience): LiveActivity {
  return audience === 'stage' && isChosen(facts, activity) ? { ...activity, revealed: true } : activity;
}

/** True when the result of an activity was chosen for the stage, or is so no more: the stage has to hear it anew. */
export function isTurned(before: RoomFacts, after: RoomFacts, activity: LiveActivity): boolean {
  return isChosen(before, activity) !== isChosen(after, activity);
}

function isChosen({ session }: RoomFacts, { id }: LiveActivity): boolean {
  return session.stageView === 'results' && session.currentActivityId === id;
}

import type { ActivityView, RoomState, SessionFacts } from '@rt/contracts/plain';
import type { ActivityKind } from '@rt/kinds';

export type ActivityViewOver = { [K in ActivityKind]: Partial<ActivityView<K>> }[ActivityKind];

export function sessionFacts(over: Partial<SessionFacts> = {}): SessionFacts {
  return {
    roundtableId: 'r1',
    ref: 'RT-2026-014',
    title: 'Batteries',
    question: 'What would bring cell manufacturing here?',
    hostName: 'The host',
    rule: 'attributed',
    ruleVersion: 1,
    state: 'live',
    currentActivityId: 'a1',
    activityCount: 7,
    kinds: ['single_choice'],
    stageView: 'question',
    joined: 3,
    joinCode: '48291503',
    joinUrl: '',
    joinUrlIsLoopback: false,
    simulated: 0,
    ...over,
  };
}

/** An open single choice of two options, unless `over` says otherwise. */
export function activityView<K extends ActivityKind = 'single_choice'>(over: ActivityViewOver = {}): ActivityView<K> {
  const options = ['Skilled technicians', 'Cost of energy'].map((text, at) => ({ id: `o${at + 1}`, text }));
  const view: ActivityView<'single_choice'> = {
    id: 'a1',
    kind: 'single_choice',
    position: 0,
    number: 2,
    question: 'Which barrier?',
    config: { options },
    configVersion: 1,
    amended: false,
    round: 1,
    state: 'open',
    visibility: 'after_close',
    revealed: false,
    allowChange: true,
    allowAbstain: true,
    remainingMs: null,
    durationSec: null,
    answered: 0,
    revision: 1,
    tally: null,
  };
  return { ...view, ...over } as ActivityView<K>;
}

export function roomState(
  activities: readonly ActivityView[],
  session: Partial<SessionFacts> = {},
  over: Partial<RoomState> = {},
): RoomState {
  return { audience: 'participant', revision: 1, serverTime: '', session: sessionFacts(session), activities, ...over };
}

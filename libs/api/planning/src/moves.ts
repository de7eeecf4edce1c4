import { detailOf, refuse } from '@rt/api/platform';
import {
  missingForSchedule,
  type MissingThing,
  type MoveFacts,
  moveRoundtable,
  type RoundtableState,
  type RoundtableVerb,
} from '@rt/domain/scheduling';
import { createWords } from '@rt/words';

import catalogue from './words.en-GB.json';

const t = createWords(catalogue);

const TASKS: Readonly<Record<MissingThing, keyof typeof catalogue>> = {
  question: 'planning.basics',
  tz: 'planning.date',
  localStart: 'planning.date',
  localEnd: 'planning.date',
  rule: 'planning.rule',
  facilitator: 'planning.facilitator',
  agenda: 'planning.agenda',
};

/** The state after a move of planning; throws the domain's refusal, with the open tasks where some are missing. */
export function move(state: RoundtableState, verb: RoundtableVerb, facts: MoveFacts = {}): RoundtableState {
  const moved = moveRoundtable(state, verb, facts);
  if (moved.ok) return moved.state;
  const { refusal, missing } = moved;
  return refuse(refusal, {
    ...detailOf(moved),
    ...(missing ? { missing: tasksOf(missing) } : {}),
  });
}

/** What a draft still needs before it can be scheduled, as tasks; empty when it can be, or is no draft. */
export function missingTasks(state: RoundtableState, facts: MoveFacts): string[] {
  return state === 'draft' ? tasksOf(missingForSchedule(facts)) : [];
}

function tasksOf(missing: readonly MissingThing[]): string[] {
  return [...new Set(missing.map((thing) => t(TASKS[thing])))];
}

import { detailOf, refuse } from '@rt/api/platform';
import {
  missingForSchedule,
  type MissingThing,
  moveRoundtable,
  type RoundtableFacts,
  type RoundtableState,
  type RoundtableVerb,
} from '@rt/domain/scheduling';

/** The tasks of the planning page, one for each thing that scheduling asks for. */
const TASKS: Readonly<Record<MissingThing, string>> = {
  question: 'Title, sector and question',
  tz: 'Date and place',
  localStart: 'Date and place',
  localEnd: 'Date and place',
  rule: 'Rule',
  facilitator: 'Facilitator',
  agenda: 'Agenda and activities',
};

/** The state after a move of planning; throws the domain's refusal, with the open tasks where some are missing. */
export function move(state: RoundtableState, verb: RoundtableVerb, facts: RoundtableFacts = {}): RoundtableState {
  const moved = moveRoundtable(state, verb, facts);
  if (moved.ok) return moved.state;
  const { refusal, missing } = moved;
  return refuse(refusal, {
    ...detailOf(moved),
    ...(missing ? { missing: tasksOf(missing) } : {}),
  });
}

/** What a draft still needs before it can be scheduled, as tasks; empty when it can be, or is no draft. */
export function missingTasks(state: RoundtableState, facts: RoundtableFacts): string[] {
  return state === 'draft' ? tasksOf(missingForSchedule(facts)) : [];
}

function tasksOf(missing: readonly MissingThing[]): string[] {
  return [...new Set(missing.map((thing) => TASKS[thing]))];
}

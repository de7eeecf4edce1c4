export { type AgendaItemRecord, AgendaRepository, type Reattached } from './agenda/agenda.repository';
export { checkFits, momentsOf, refusePast, slotMinutes, type WallTimes } from './agenda/slot';
export { ConsoleAct, type HostAct } from './console-act';
export { COMMIT_KEY, HELD_KEY, LOCK_ROUNDTABLE, UNSEALED_KEYS } from './key-columns';
export { KEY_NO, PLAN_VERSION, PRESENT_RULES, RULE, SESSION_DAY } from './plan-columns';
export { RehearsalsRepository } from './rehearsals.repository';
export { agendaOf, ruleTextOf, slotTextOf } from './roundtable.presenter';
export type { RoundtableFacts } from './roundtable-facts';
export {
  type Exactly,
  isUnplanned,
  type PlannedFields,
  plannedOf,
  type RoundtableRecord,
  toldOf,
  type ToldPlan,
  without,
} from './roundtable-record';
export { RoundtablesModule } from './roundtables.module';
export {
  agendaWriters,
  allowAt,
  allowInsider,
  allowPlanningIn,
  CREW,
  deedsAt,
  holdsAt,
  INSIDERS,
  PLANNERS,
  reachOf,
  RUNNERS,
} from './roundtables.policy';
export { RoundtablesQueries } from './roundtables.queries';
export { type Allocation, type DraftFields, RoundtablesRepository } from './roundtables.repository';
export {
  ALL_HELD_UNSEALED,
  ALL_JOINED_UNSEALED,
  ALL_ROUNDTABLES,
  ALL_STATES,
  ALL_UNSEALED,
  HELD_RULE,
  UNSEALED,
} from './unsealed';

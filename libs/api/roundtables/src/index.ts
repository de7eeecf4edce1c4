export { ConsoleAct, type HostAct } from './console-act';
export { INVITATION_COOKIE, makeLinksAnew } from './invitations/invitation-tokens';
export { INVITED_TO_SEAT } from './invitations/invited-seat';
export { KEY_NO, PLAN_VERSION, PRESENT_RULES, SESSION_DAY } from './plan-columns';
export type { RoomRow, RoundtableFacts, Unerased } from './roundtable-facts';
export { RoundtablesModule } from './roundtables.module';
export { CREW, INSIDERS, PLANNERS, RUNNERS } from './roundtables.policy';
export { RoundtablesQueries } from './roundtables.queries';
export { ALL_HELD_UNSEALED, ALL_JOINED_UNSEALED, ALL_UNSEALED, HELD_RULE, UNSEALED } from './unsealed';

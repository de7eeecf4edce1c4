export { INVITATION_COOKIE } from './invitation-tokens';
export type { InvitationFacts, InviteeFacts, RoundtableFacts, StateChange } from './roundtable-facts';
export { RoundtablesModule } from './roundtables.module';
export { allowAt, allowInsider, PLANNERS, RUNNERS } from './roundtables.policy';
export { RoundtablesQueries } from './roundtables.queries';

export { ConsoleAct, type HostAct } from './console-act';
export { INVITATION_COOKIE, makeLinksAnew } from './invitations/invitation-tokens';
export type { RoundtableFacts } from './roundtable-facts';
export { RoundtablesModule } from './roundtables.module';
export { CREW, INSIDERS, PLANNERS, RUNNERS } from './roundtables.policy';
export { RoundtablesQueries } from './roundtables.queries';
export { UNSEALED } from './unsealed';

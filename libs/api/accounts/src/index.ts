export { AccountsModule } from './accounts.module';
export { FacilitatorRoles } from './facilitator-roles';
export { GrantScopes } from './grant-scopes';
export { makeAdministrator } from './make-administrator';
export { SocketTickets } from './sign-in/socket-tickets';

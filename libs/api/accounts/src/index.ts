export { AccountsModule } from './accounts.module';
export { FacilitatorRoles } from './facilitator-roles';
export { GrantScopes } from './grant-scopes';
export { SocketTickets } from './sign-in/socket-tickets';

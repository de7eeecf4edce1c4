export { FacilitatorRoles } from './accounts/facilitator-roles';
export { EMPLOYERS, INVITED_PERSON } from './directory/invited-person';
export { layFoundations } from './organisation/lay-foundations';
export { PrivacyDetailsQueries } from './organisation/privacy-details.queries';
export { type OrganisationFacts, TermsQueries } from './organisation/terms.queries';
export { PeopleModule } from './people.module';
export { DirectoryQueries } from './people.queries';
export { SocketTickets } from './sign-in/socket-tickets';

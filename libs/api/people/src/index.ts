export { FacilitatorRoles } from './accounts/facilitator-roles';
export { layFoundations } from './organisation/lay-foundations';
export { PeopleModule } from './people.module';
export { EMPLOYERS, INVITED_PERSON } from './directory/invited-person';
export { DirectoryQueries } from './people.queries';
export { PrivacyDetailsQueries } from './organisation/privacy-details.queries';
export { SocketTickets } from './sign-in/socket-tickets';
export { type OrganisationFacts, TermsQueries } from './organisation/terms.queries';

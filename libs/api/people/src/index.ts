export { FacilitatorRoles } from './facilitator-roles';
export { layFoundations } from './lay-foundations';
export { PeopleModule } from './people.module';
export { DirectoryQueries } from './people.queries';
export { PrivacyDetailsQueries } from './privacy-details.queries';
export { SocketTickets } from './socket-tickets';
export { type OrganisationFacts, TermsQueries } from './terms.queries';

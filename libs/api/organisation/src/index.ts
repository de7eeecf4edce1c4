export { layFoundations } from './lay-foundations';
export { OrganisationModule } from './organisation.module';
export { PrivacyDetailsQueries } from './privacy-details.queries';
export { type OrganisationFacts, TermsQueries } from './terms.queries';

export { type DeclarableTerm, type DeclarableTerms, DeclarableTermsQueries } from './declarable-terms.queries';
export { DECLARED_TERMS } from './declared-terms';
export { layFoundations } from './lay-foundations';
export { OrganisationModule } from './organisation.module';
export { PrivacyDetailsQueries } from './privacy-details.queries';
export { type OrganisationFacts, TermsQueries } from './terms.queries';

export { HeldWordsQueries } from './held-words.queries';
export { OrganisationModule } from './organisation.module';
export { PrivacyDetailsQueries } from './privacy-details.queries';
export { setUpOrganisation } from './set-up-organisation';
export { type DeclarableTerm, type DeclarableTerms, DeclarableTermsQueries } from './terms/declarable-terms.queries';
export { DECLARED_TERMS } from './terms/declared-terms';
export { type OrganisationFacts, TermsQueries } from './terms/terms.queries';

export { ContributionsModule } from './contributions.module';
export { DiscardDrafts } from './discard-drafts';
export { Publication, type Publishable } from './publication';
export { ReasonCheck } from './reason-check';

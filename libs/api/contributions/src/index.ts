export { ContributionsModule } from './contributions.module';
export { DiscardDrafts } from './discard-drafts';
export { KeepResult } from './keep-result';
export { Publication, type Publishable } from './publication';
export { RecordContribution } from './record-contribution';
export { ReviewContribution } from './review-contribution';

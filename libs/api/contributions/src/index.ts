export { ContributionsModule } from './contributions.module';
export { DiscardDrafts } from './discard-drafts';
export { Publication, type Publishable } from './publication';
export { TakeSnapshots } from './take-snapshots';
export { ReasonCheck } from './reason-check';

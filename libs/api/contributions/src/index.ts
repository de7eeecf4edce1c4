export { ContributionsModule } from './contributions.module';
export { Publication, type Publishable } from './publication';
export { SealContributions } from './seal-contributions';
export { TakeSnapshots } from './take-snapshots';
export { ReasonCheck } from './reason-check';

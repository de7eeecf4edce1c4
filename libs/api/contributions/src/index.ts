export { ContributionsModule } from './contributions.module';
export { Publication, type Publishable } from './publication';
export { RefreshKept } from './refresh-kept';
export { SealContributions } from './seal-contributions';
export { TakeSnapshots } from './take-snapshots';
export { ReasonCheck } from './reason-check';

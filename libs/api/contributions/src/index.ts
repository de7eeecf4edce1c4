export { ContributionsModule } from './contributions.module';
export { Publication, type Publishable } from './publication/publication';
export { CountAhead, type ResultsAhead } from './results/count-ahead';
export { RefreshKept } from './results/refresh-kept';
export { SealContributions, VACUUM_CONTRIBUTIONS } from './results/seal-contributions';
export { TakeSnapshots } from './results/take-snapshots';
export { ReasonCheck } from './review/reason-check';

export { contributionPath, roundtablePath } from './addresses';
export { ArchiveModule } from './archive.module';
export { ArchiveWriter } from './archive-writer';
export { FrontDoor, type OpenRoom } from './front-door';
export { addresseeLabel, barrierLabel, goalLabel, placeLabel } from './labels';
export type {
  AttributedRule,
  PublicContributionDraft,
  PublicRoundtableDraft,
  PublicSectorTerm,
  UnattributedRule,
} from './public-drafts';
export type { PublicFields, PublicPoll, SectorLabel } from './public-rows';

export { contributionPath, roundtablePath } from './addresses';
export { ArchiveModule } from './archive.module';
export { ArchiveWriter } from './archive-writer';
export { addresseeLabel, barrierLabel, goalLabel, placeLabel } from './labels';
export { OpenRoomQuery } from './open-room-query';
export type { AttributedRule, PublicContributionDraft, PublicRoundtableDraft, UnattributedRule } from './public-drafts';
export type { PublicFields, PublicPoll } from './public-rows';

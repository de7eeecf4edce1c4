export { contributionPath, roundtablePath } from './addresses';
export { ArchiveModule } from './archive.module';
export { ArchiveWriter } from './archive-writer';
export { OpenRoomQuery } from './open-room-query';
export type { AttributedRule, PublicContributionDraft, PublicRoundtableDraft, UnattributedRule } from './public-drafts';
export type { NamedAuthor, PublicFields, PublicPoll } from './public-rows';

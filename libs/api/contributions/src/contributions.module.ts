import { Module } from '@nestjs/common';
import { ActivitiesModule } from '@rt/api/activities';
import { ArchiveModule } from '@rt/api/archive';
import { InvitationsModule } from '@rt/api/invitations';
import { OrganisationModule } from '@rt/api/organisation';
import { RoundtablesModule } from '@rt/api/roundtables';
import { SeatsModule } from '@rt/api/seats';

import { ContributionsController } from './contributions.controller';
import { ContributionsQueries } from './contributions.queries';
import { ContributionsRepository } from './contributions.repository';
import { PublicDrafts } from './publication/public-drafts';
import { Publication } from './publication/publication';
import { PublicationTerms } from './publication/publication-terms';
import { PublishContribution } from './publication/publish-contribution';
import { ResultsToPublish } from './publication/results-to-publish';
import { UnquoteText } from './publication/unquote-text';
import { WithdrawFromArchive } from './publication/withdraw-from-archive';
import { ChoosePublishedGroups } from './results/choose-published-groups';
import { CountAhead } from './results/count-ahead';
import { DownloadResults } from './results/download-results';
import { EntryStore } from './results/entry-store';
import { FreezeResult } from './results/freeze-result';
import { KeepEntryAsContribution } from './results/keep-entry-as-contribution';
import { KeepResult } from './results/keep-result';
import { KeepSource } from './results/keep-source';
import { KeepStore } from './results/keep-store';
import { PublishedGroupsQueries } from './results/published-groups.queries';
import { RefreshKept } from './results/refresh-kept';
import { ResultsController } from './results/results.controller';
import { SealContributions } from './results/seal-contributions';
import { SnapshotsRepository } from './results/snapshots.repository';
import { TakeSnapshots } from './results/take-snapshots';
import { AcceptText } from './review/accept-text';
import { ApproveContribution } from './review/approve-contribution';
import { NameCheck } from './review/name-check';
import { Quoting } from './review/quoting';
import { ReasonCheck } from './review/reason-check';
import { ReviewChecks } from './review/review-checks';
import { ReviewContribution } from './review/review-contribution';
import { UnquotedTexts } from './review/unquoted-texts';
import { UnverifiedNames } from './review/unverified-names';
import { AuthorSecrets } from './writing/author-secrets';
import { AuthorTermsRepository } from './writing/author-terms.repository';
import { AuthorsController } from './writing/authors.controller';
import { CleanText } from './writing/clean-text';
import { NewContributions } from './writing/new-contributions';
import { RecordContribution } from './writing/record-contribution';
import { RewriteDraftsJob } from './writing/rewrite-drafts.job';
import { RoomGate } from './writing/room-gate';
import { StoreWritten } from './writing/store-written';
import { TextRate } from './writing/text-rate';
import { WithdrawContribution } from './writing/withdraw-contribution';
import { WriteContribution } from './writing/write-contribution';

@Module({
  imports: [ActivitiesModule, ArchiveModule, OrganisationModule, InvitationsModule, RoundtablesModule, SeatsModule],
  controllers: [ContributionsController, ResultsController, AuthorsController],
  providers: [
    AcceptText,
    ApproveContribution,
    AuthorSecrets,
    AuthorTermsRepository,
    ChoosePublishedGroups,
    CleanText,
    ContributionsQueries,
    ContributionsRepository,
    DownloadResults,
    EntryStore,
    FreezeResult,
    KeepEntryAsContribution,
    KeepResult,
    KeepSource,
    KeepStore,
    NameCheck,
    UnverifiedNames,
    NewContributions,
    StoreWritten,
    PublicDrafts,
    Publication,
    PublicationTerms,
    PublishContribution,
    PublishedGroupsQueries,
    Quoting,
    ReasonCheck,
    RecordContribution,
    RefreshKept,
    ResultsToPublish,
    ReviewContribution,
    ReviewChecks,
    RewriteDraftsJob,
    RoomGate,
    SealContributions,
    SnapshotsRepository,
    CountAhead,
    TakeSnapshots,
    TextRate,
    UnquotedTexts,
    UnquoteText,
    WithdrawContribution,
    WithdrawFromArchive,
    WriteContribution,
  ],
  exports: [CountAhead, Publication, ReasonCheck, RefreshKept, SealContributions, TakeSnapshots],
})
export class ContributionsModule {}

import { Module } from '@nestjs/common';
import { ActivitiesModule } from '@rt/api/activities';
import { ArchiveModule } from '@rt/api/archive';
import { PeopleModule } from '@rt/api/people';
import { RoundtablesModule } from '@rt/api/roundtables';

import { AcceptText } from './accept-text';
import { ApproveContribution } from './approve-contribution';
import { AuthorSecrets } from './author-secrets';
import { AuthorTermsRepository } from './author-terms.repository';
import { AuthorsController } from './authors.controller';
import { AuthorsRepository } from './authors.repository';
import { CleanText } from './clean-text';
import { ContributionsController } from './contributions.controller';
import { ContributionsQueries } from './contributions.queries';
import { ContributionsRepository } from './contributions.repository';
import { FreezeResult } from './freeze-result';
import { KeepResult } from './keep-result';
import { KeepSource } from './keep-source';
import { KeepStore } from './keep-store';
import { NameCheck } from './name-check';
import { NamesAtDoor } from './names-at-door';
import { NewContributions } from './new-contributions';
import { Publication } from './publication';
import { PublicationTerms } from './publication-terms';
import { PublishContribution } from './publish-contribution';
import { ReasonCheck } from './reason-check';
import { RecordContribution } from './record-contribution';
import { RefreshKept } from './refresh-kept';
import { ReviewContribution } from './review-contribution';
import { ReviewChecks } from './review-checks';
import { RewriteDraftsJob } from './rewrite-drafts.job';
import { RoomGate } from './room-gate';
import { SealContributions } from './seal-contributions';
import { SnapshotsRepository } from './snapshots.repository';
import { TakeSnapshots } from './take-snapshots';
import { TextRate } from './text-rate';
import { WithdrawContribution } from './withdraw-contribution';
import { WithdrawFromArchive } from './withdraw-from-archive';
import { WriteContribution } from './write-contribution';

/** Recording, keeping, reviewing, publishing and withdrawing what was said. */
@Module({
  imports: [ActivitiesModule, ArchiveModule, PeopleModule, RoundtablesModule],
  controllers: [ContributionsController, AuthorsController],
  providers: [
    AcceptText,
    ApproveContribution,
    AuthorSecrets,
    AuthorTermsRepository,
    AuthorsRepository,
    CleanText,
    ContributionsQueries,
    ContributionsRepository,
    FreezeResult,
    KeepResult,
    KeepSource,
    KeepStore,
    NameCheck,
    NamesAtDoor,
    NewContributions,
    Publication,
    PublicationTerms,
    PublishContribution,
    ReasonCheck,
    RecordContribution,
    RefreshKept,
    ReviewContribution,
    ReviewChecks,
    RewriteDraftsJob,
    RoomGate,
    SealContributions,
    SnapshotsRepository,
    TakeSnapshots,
    TextRate,
    WithdrawContribution,
    WithdrawFromArchive,
    WriteContribution,
  ],
  exports: [Publication, ReasonCheck, RefreshKept, SealContributions, TakeSnapshots],
})
export class ContributionsModule {}

import { MarkRepeatedContributions1764000005000 } from './archive/1764000005000-mark-repeated-contributions';
import { IndexTheArchive1764000005100 } from './archive/1764000005100-index-the-archive';
import { SearchWhatIsRead1764000007100 } from './archive/1764000007100-search-what-is-read';
import { PublishIds1764000010900 } from './archive/1764000010900-publish-ids';
import { PublishInALanguage1764000011000 } from './archive/1764000011000-publish-in-a-language';
import { TellZonesOfRoundtables1764000013731 } from './archive/1764000013731-tell-zones-of-roundtables';
import { MarkAccentedWords1764000013740 } from './archive/1764000013740-mark-accented-words';
import { NameNoWithdrawnRoundtables1764000013741 } from './archive/1764000013741-name-no-withdrawn-roundtables';
import { FindWhatStandsBelow1764000013750 } from './archive/1764000013750-find-what-stands-below';
import { CreateOrganisationsAndTerms1764000000000 } from './foundations/1764000000000-create-organisations-and-terms';
import { CreatePeopleAndSignIn1764000001000 } from './foundations/1764000001000-create-people-and-sign-in';
import { CreateRoundtables1764000002000 } from './foundations/1764000002000-create-roundtables';
import { CreateResponsesAndContributions1764000003000 } from './foundations/1764000003000-create-responses-and-contributions';
import { CreatePublicProjection1764000004000 } from './foundations/1764000004000-create-public-projection';
import { LetRolesEnd1764000010200 } from './people/1764000010200-let-roles-end';
import { HoldMails1764000010500 } from './people/1764000010500-hold-mails';
import { TellPrivacyDetails1764000010510 } from './people/1764000010510-tell-privacy-details';
import { NoteRefusedAddresses1764000013770 } from './people/1764000013770-note-refused-addresses';
import { KeepTemplates1764000013150 } from './planning/1764000013150-keep-templates';
import { RehearseSessions1764000013160 } from './planning/1764000013160-rehearse-sessions';
import { IndexEndedPlaces1764000007000 } from './room/1764000007000-index-ended-places';
import { TellLinesOfRooms1764000009000 } from './room/1764000009000-tell-lines-of-rooms';
import { EndStages1764000010010 } from './room/1764000010010-end-stages';
import { KeepTheStage1764000010400 } from './room/1764000010400-keep-the-stage';
import { LetKeysOfAStageAct1764000010410 } from './room/1764000010410-let-keys-of-a-stage-act';
import { LetSessionsEnd1764000010600 } from './room/1764000010600-let-sessions-end';
import { KeepDecisionsOfHosts1764000010700 } from './room/1764000010700-keep-decisions-of-hosts';
import { KeepEntries1764000010800 } from './room/1764000010800-keep-entries';
import { KeepReactions1764000011200 } from './room/1764000011200-keep-reactions';
import { WordEntries1764000011210 } from './room/1764000011210-word-entries';
import { KeepRounds1764000011400 } from './room/1764000011400-keep-rounds';
import { AskAtTheDoor1764000011500 } from './room/1764000011500-ask-at-the-door';
import { KeepBreakdowns1764000011510 } from './room/1764000011510-keep-breakdowns';
import { KeepAMessageToPhones1764000011520 } from './room/1764000011520-keep-a-message-to-phones';
import { RunSessionsNow1764000011700 } from './room/1764000011700-run-sessions-now';
import { ForgetWhatSeatsSaid1764000011800 } from './room/1764000011800-forget-what-seats-said';
import { RenameRoomLines1764000012010 } from './room/1764000012010-rename-room-lines';
import { AskFromResults1764000012200 } from './room/1764000012200-ask-from-results';
import { KeepBoards1764000012300 } from './room/1764000012300-keep-boards';
import { KeepWhoWaits1764000012400 } from './room/1764000012400-keep-who-waits';
import { AskAgain1764000012500 } from './room/1764000012500-ask-again';
import { KeepGroups1764000013000 } from './room/1764000013000-keep-groups';
import { KeepEntriesAsContributions1764000013100 } from './room/1764000013100-keep-entries-as-contributions';
import { HoldWords1764000013110 } from './room/1764000013110-hold-words';
import { ShowWhatIsOpen1764000013200 } from './room/1764000013200-show-what-is-open';
import { AskForTime1764000013050 } from './running/1764000013050-ask-for-time';
import { ShowGroupsOnTheStage1764000013060 } from './running/1764000013060-show-groups-on-the-stage';
import { ChangeAnswersInPlace1764000013250 } from './running/1764000013250-change-answers-in-place';
import { CountHands1764000013300 } from './running/1764000013300-count-hands';
import { LetEntriesJoin1764000013350 } from './running/1764000013350-let-entries-join';
import { KeepRecastDots1764000013430 } from './running/1764000013430-keep-recast-dots';
import { LabelEntries1764000013500 } from './running/1764000013500-label-entries';
import { WaitOnTheStage1764000013570 } from './running/1764000013570-wait-on-the-stage';
import { PauseQuestions1764000013600 } from './running/1764000013600-pause-questions';
import { KeepSources1764000013610 } from './running/1764000013610-keep-sources';
import { NoteMinutes1764000013620 } from './running/1764000013620-note-minutes';
import { HideByVotes1764000013630 } from './running/1764000013630-hide-by-votes';
import { CountPauses1764000013631 } from './running/1764000013631-count-pauses';
import { KeepCorrectionsByRound1764000013640 } from './running/1764000013640-keep-corrections-by-round';
import { NameAuthors1764000013650 } from './running/1764000013650-name-authors';
import { KeepPublishedGroups1764000013660 } from './running/1764000013660-keep-published-groups';
import { OpenAgain1764000013670 } from './running/1764000013670-open-again';
import { GiveRoundNumbersOnce1764000013690 } from './running/1764000013690-give-round-numbers-once';
import { RememberWhatWasTold1764000013700 } from './running/1764000013700-remember-what-was-told';
import { KeepWhoTookPart1764000013710 } from './running/1764000013710-keep-who-took-part';
import { NumberChangesOfQuestions1764000013720 } from './running/1764000013720-number-changes-of-questions';
import { NoteFurtherSeats1764000013780 } from './running/1764000013780-note-further-seats';
import { LetKeysDie1764000010000 } from './secrecy/1764000010000-let-keys-die';
import { KeepArrivalsApart1764000010100 } from './secrecy/1764000010100-keep-arrivals-apart';
import { CountDevices1764000010110 } from './secrecy/1764000010110-count-devices';
import { KeepTheVersionOfWords1764000012000 } from './secrecy/1764000012000-keep-the-version-of-words';
import { LeaveAnswersOfSeats1764000013680 } from './secrecy/1764000013680-leave-answers-of-seats';
import { KeepDecisionsOnTexts1764000006000 } from './texts/1764000006000-keep-decisions-on-texts';
import { KeepReasonsOfDecisions1764000008000 } from './texts/1764000008000-keep-reasons-of-decisions';
import { CreateChairNotes1764000009100 } from './texts/1764000009100-create-chair-notes';
import { KeepDraftsApart1764000010020 } from './texts/1764000010020-keep-drafts-apart';
import { ForgetWords1764000013730 } from './texts/1764000013730-forget-words';
import { ForgetNotesOnNames1764000013742 } from './texts/1764000013742-forget-notes-on-names';

export { grantStatements } from './grants';
export { PROCESSING_RECORD } from './processing-record';
export {
  ERASED_TABLES,
  TABLE_CLASSES,
  TABLE_OWNERS,
  type TableClass,
  type TableOwner,
  UNLOGGED_TABLES,
} from './table-classes';
export { type TableRecord } from './table-record';

/** The ordered history of the schema. A bundle has no folder to search, so each is named here. */
export const migrations = [
  CreateOrganisationsAndTerms1764000000000,
  CreatePeopleAndSignIn1764000001000,
  CreateRoundtables1764000002000,
  CreateResponsesAndContributions1764000003000,
  CreatePublicProjection1764000004000,
  MarkRepeatedContributions1764000005000,
  IndexTheArchive1764000005100,
  KeepDecisionsOnTexts1764000006000,
  IndexEndedPlaces1764000007000,
  SearchWhatIsRead1764000007100,
  KeepReasonsOfDecisions1764000008000,
  TellLinesOfRooms1764000009000,
  CreateChairNotes1764000009100,
  LetKeysDie1764000010000,
  EndStages1764000010010,
  KeepDraftsApart1764000010020,
  KeepArrivalsApart1764000010100,
  CountDevices1764000010110,
  LetRolesEnd1764000010200,
  KeepTheStage1764000010400,
  LetKeysOfAStageAct1764000010410,
  HoldMails1764000010500,
  TellPrivacyDetails1764000010510,
  LetSessionsEnd1764000010600,
  KeepDecisionsOfHosts1764000010700,
  KeepEntries1764000010800,
  PublishIds1764000010900,
  PublishInALanguage1764000011000,
  KeepReactions1764000011200,
  WordEntries1764000011210,
  KeepRounds1764000011400,
  AskAtTheDoor1764000011500,
  KeepBreakdowns1764000011510,
  KeepAMessageToPhones1764000011520,
  RunSessionsNow1764000011700,
  ForgetWhatSeatsSaid1764000011800,
  KeepTheVersionOfWords1764000012000,
  RenameRoomLines1764000012010,
  AskFromResults1764000012200,
  KeepBoards1764000012300,
  KeepWhoWaits1764000012400,
  AskAgain1764000012500,
  KeepGroups1764000013000,
  AskForTime1764000013050,
  ShowGroupsOnTheStage1764000013060,
  KeepEntriesAsContributions1764000013100,
  HoldWords1764000013110,
  KeepTemplates1764000013150,
  RehearseSessions1764000013160,
  ShowWhatIsOpen1764000013200,
  ChangeAnswersInPlace1764000013250,
  CountHands1764000013300,
  LetEntriesJoin1764000013350,
  KeepRecastDots1764000013430,
  LabelEntries1764000013500,
  WaitOnTheStage1764000013570,
  PauseQuestions1764000013600,
  KeepSources1764000013610,
  NoteMinutes1764000013620,
  HideByVotes1764000013630,
  CountPauses1764000013631,
  KeepCorrectionsByRound1764000013640,
  NameAuthors1764000013650,
  KeepPublishedGroups1764000013660,
  OpenAgain1764000013670,
  LeaveAnswersOfSeats1764000013680,
  GiveRoundNumbersOnce1764000013690,
  RememberWhatWasTold1764000013700,
  KeepWhoTookPart1764000013710,
  NumberChangesOfQuestions1764000013720,
  ForgetWords1764000013730,
  TellZonesOfRoundtables1764000013731,
  MarkAccentedWords1764000013740,
  NameNoWithdrawnRoundtables1764000013741,
  ForgetNotesOnNames1764000013742,
  FindWhatStandsBelow1764000013750,
  NoteRefusedAddresses1764000013770,
  NoteFurtherSeats1764000013780,
];

/**
 * Newest migration of the release before this one; undefined while there was none. A program of that release may serve
 * over this schema while processes are replaced one by one, so what came since must leave it what it reads and writes.
 */
export const previousRelease: string | undefined = undefined;

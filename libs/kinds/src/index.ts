export { answerFlags } from './answers/answer-flags';
export { takesOwnWords } from './answers/own-words';
export type { ActivityChanges } from './check-activity';
export { checkActivity, checkChanges, checkCorrection } from './check-activity';
export { answerOf, votesIn } from './consensus/answer';
export { closestGroup } from './consensus/closest';
export type { ConsensusAnswer, ConsensusConfig } from './consensus/domain';
export type { ConsensusResult } from './consensus/result';
export {
  CONSENSUS_STATEMENTS_MAX,
  OWN_STATEMENTS_MAX,
  STATEMENT_LETTERS,
  statementsAllowed,
} from './consensus/statements';
export type { TakingBack } from './entries-family';
export { type ChartedGroups, groupName, groupsBody, overDeclaredBody } from './groups/chart';
export { publicGroups } from './groups/in-public';
export { type PublicGroups, publicGroupsBody } from './groups/public-chart';
export { type PublicDivision, publicDivision } from './groups/public-division';
export { handsBodies } from './hands/chart';
export { isByHand, keptSentences } from './hands/kept-sentences';
export type { IdeaBoardConfig } from './idea-board/check-config';
export type { IdeaBoardAnswer } from './idea-board/domain';
export {
  COLUMNS_MAX,
  DOTS_MAX,
  dotsAllowed,
  dotsOnOneAllowed,
  IDEA_LETTERS,
  IDEAS_MAX,
  ideasAllowed,
} from './idea-board/limits';
export type { MultipleChoiceAnswer, MultipleChoiceConfig } from './multiple-choice/domain';
export { picksAllowed } from './multiple-choice/picks';
export type { ActivityKind, BoardKind } from './names';
export { ACTIVITY_KINDS, BOARD_KINDS, isActivityKind } from './names';
export type { OpenTextAnswer, OpenTextConfig } from './open-text/domain';
export { ENTRIES_MAX, entriesAllowed, ENTRY_LABELS_MAX } from './open-text/entries-allowed';
export type { PlannedActivity } from './plans';
export { planOneOf, planOnScale, planSomeOf } from './plans';
export type { Amounts, PointsAllowed } from './points/allocation';
export { pointsAllowed, pointsGiven, pointsOf } from './points/allocation';
export type { PointsAnswer, PointsConfig } from './points/domain';
export type {
  AskedFrom,
  FrozenResult,
  KeptPoll,
  KeptSentences,
  PublicPoll,
  ResultSentences,
  StoredPoll,
} from './published';
export { HIDE_AT_MAX, type QaConfig } from './qa/check-config';
export type { QaAnswer } from './qa/domain';
export {
  LABELS_CHOSEN_MAX,
  LABELS_MAX,
  OPEN_QUESTIONS_MAX,
  QUESTION_LETTERS,
  questionsAllowed,
} from './qa/questions-allowed';
export type { RankingAnswer, RankingConfig } from './ranking/domain';
export type { RankingMethod } from './ranking/ranks';
export { RANKED_OPTIONS_MAX, RANKING_METHODS, ranksAllowed } from './ranking/ranks';
export type { RatingAnswer, RatingConfig, RatingResult } from './rating/domain';
export type { AnyKindChart, KindAnswer, KindConfig, KindResult, KindTypes } from './registry';
export { charts, kinds, pairings, records, rehearsals } from './registry';
export type { CheckedResponse, ReadAnswers, ResponseAnswer, ResponsesTally } from './responses';
export {
  ABSTAIN_KEY,
  checkResponse,
  holdsTexts,
  NOTHING_KEYS,
  onlyAdds,
  showsGroups,
  takesTexts,
  tallyAgain,
  tallyResponses,
  tallySlices,
  withWritten,
} from './responses';
export { roundsBodies } from './rounds/chart';
export type { ComparedRounds, CountedRound, Rounds } from './rounds/compare-rounds';
export { canAskAgain, compareSlices, keepsAnswers, opensAgain } from './rounds/compare-rounds';
export { publicMoves } from './rounds/public-moves';
export type { ScaleMatrixAnswer, ScaleMatrixConfig } from './scale-matrix/domain';
export type { ScaleMatrixResult } from './scale-matrix/result';
export type { MatrixSort } from './scale-matrix/statements';
export { MATRIX_SORTS, SKIP, STATEMENTS_MAX } from './scale-matrix/statements';
export { sentencesOf, wordsOf } from './sentences';
export type { SingleChoiceAnswer, SingleChoiceConfig } from './single-choice/domain';
export { meaningOf } from './single-choice/meaning-of';
export { MIN_COUNT_MAX } from './word-cloud/check-config';
export type { WordCloudAnswer, WordCloudConfig } from './word-cloud/domain';
export type { Aliases } from './word-cloud/keys';
export { countsAs } from './word-cloud/keys';
export type { StopLanguage } from './word-cloud/stop-words';
export { STOP_LANGUAGES } from './word-cloud/stop-words';
export { CLOUD_WORDS_MAX, isLongPhrase, PHRASE_WORDS_MAX, wordsAllowed } from './word-cloud/words-allowed';
export { looksForNames, withNamesMarked } from './written/names';
export { optionsOfRoom } from './written/options-of-room';
export { settledConfig } from './written/settled';
export { takesAway } from './written/takes-away';

export type { ActivityState, ActivityVerb, PauseVerb } from './activity-state';
export {
  acceptsResponse,
  ACTIVITY_STATES,
  CLOSE_GRACE_MS,
  isInShow,
  moveActivity,
  numbersInShow,
  pauses,
  RESET_UNDO_MS,
  ROUNDS_MAX,
} from './activity-state';
export { addedLabelId, addLabel, withAddedLabels, withAddedSince } from './boards/added-labels';
export type { BoardChange, BoardVerb, SeenAnswer, StandingOnBoard } from './boards/board-acts';
export { actOnBoard, answersAsSeen, isBoardVerb, mayDo, overtakesSelected } from './boards/board-acts';
export type { BoardSwitch, EntryMark, OnBoard, Switched } from './boards/boards';
export { BOARD_SWITCHES, ENTRY_MARKS, isOn, isSettled, readingSwitched, switched, turn } from './boards/boards';
export type { ColumnOf } from './boards/columns';
export { byColumn, columnOf } from './boards/columns';
export type { GivenDots } from './boards/dots';
export { dotsElsewhere, dotsWithinBudget } from './boards/dots';
export type { EntryMove } from './boards/groups';
export { arrange, checkGroupName, GROUPING_PHASES, groupNamed, GROUPS_MAX, MOVES_MAX } from './boards/groups';
export type { Labelling, LabelRules } from './boards/labelling';
export { checkLabelling, label } from './boards/labelling';
export type { BoardPhase, Phased } from './boards/phases';
export { BOARD_PHASES, enterPhase, overtakesPhase, phased, phaseOf, takesEntries } from './boards/phases';
export type { SuggestedGroup } from './boards/suggestions';
export { suggestGroups } from './boards/suggestions';
export { switchesOf } from './boards/switches';
export type { Voted, VoteOrder } from './boards/vote-order';
export { allowedOrders, inVoteOrder, pinnedFirst, VOTE_ORDERS } from './boards/vote-order';
export { barOfRow, barsBody, publishedBars, roundingNote, sortedBars } from './charts/bars';
export type { ChartFacts } from './charts/chart-csv';
export { chartCsv, withoutFormula } from './charts/chart-csv';
export type {
  Bars,
  ChartBody,
  ChartColumn,
  ChartModel,
  ChartTable,
  ChartText,
  ChartWord,
  DrawnBar,
  DrawnPoint,
  DrawnWord,
  Figure,
  ListItem,
  Mark,
  Matrix,
  NumberForm,
  Points,
  SayWord,
  Scale,
  Words,
} from './charts/chart-model';
export { inWords, valuesInWords } from './charts/chart-model';
export type { SvgWords } from './charts/chart-svg';
export { barLength, chartSvg } from './charts/chart-svg';
export type { Cloud, PlacedWord } from './charts/cloud';
export { CLOUD_BOXES, CLOUD_STEPS, placeWords } from './charts/cloud';
export { isDrawn } from './charts/is-drawn';
export type { KindChart } from './charts/kind-chart';
export { numberText } from './charts/number-text';
export { MAP_BOX, placePoints } from './charts/place-points';
export { isChartText, quotedText, textOfOption } from './charts/quoted-text';
export { publishedScale, scaleBody } from './charts/scale';
export { choiceFinding, choiceSentence, countedOf } from './charts/sentences';
export type { ChoiceRow } from './choice-rows';
export { choiceItems, choiceRows, LISTED_IN_ROOM } from './choice-rows';
export { choiceTable } from './choice-table';
export { optionOfText, shownOptions } from './choosing';
export { answerOfKey, answersOf, countAnswers, countGiven, resultOfCounts } from './counting/count-answers';
export type { ResponseDecision, StoredResponse } from './decide-response';
export { decideResponse } from './decide-response';
export type { ActivityDecision, AnswerStanding } from './decisions';
export { checkHidden, decideOptions, hideOther, promoteOther, takeBackOption, withoutHidden } from './decisions';
export type {
  BesideRules,
  EntriesResult,
  EntriesSnapshot,
  Entry,
  EntryRules,
  JoinedEntry,
  Moderation,
  OwnEntry,
  WrittenBeside,
} from './entries';
export {
  arrivalState,
  authorsWords,
  ENTRIES_A_PAGE,
  entriesForRoom,
  entriesResult,
  entriesToShow,
  inOrderOfIds,
  labelCounts,
  LAST_ANSWERS,
  MODERATIONS,
  withoutReactions,
  writtenBeside,
} from './entries';
export type { EntryChange, EntryVerb, ReadingVerb } from './entry-acts';
export { actOnEntry, ENTRY_VERBS, isSorting, keepEntry } from './entry-acts';
export type { EntryState } from './entry-state';
export { ENTRY_STATES } from './entry-state';
export type { HandCount, HandRules, HandsTold, RaisedHands } from './hands/show-of-hands';
export { checkHands, peopleByHand, shareByHand, tellHands } from './hands/show-of-hands';
export type { Overtaken, SessionSeen, SessionStands, ViewWanted } from './hosts/session-seen';
export { overtakesAsking, overtakesChoice, overtakesMessage, overtakesView } from './hosts/session-seen';
export { ITEMS_CHOSEN, itemsByMean, leadingFirst } from './items';
export type { Aim, AnswerCount, AnyKind, GivenAnswer, GroupedUnder, Kind, Label, PickedPair } from './kind';
export { AIMS } from './kind';
export type { FoundInPublic, KindRecord, RecordCount, RecordTable } from './kind-record';
export { addLists, isWhole, oneDecimal, percent, share, sum, twoDecimals, wholeRefusal } from './numbers';
export type { ChoiceOption, ChoiceResult } from './options';
export {
  checkFlag,
  checkOptions,
  checkTakenBack,
  optionLabels,
  OPTIONS_MAX,
  OPTIONS_MIN,
  PROMOTABLE_KEYS,
  rankOptions,
  sameIds,
} from './options';
export { asPlanned, plannedConfig, withoutDecided } from './planning/planned-config';
export type { OwnReaction, ReactionCounts, ReactionRules, StandingReaction } from './reactions';
export { countOf, decideReaction, scoreOf } from './reactions';
export type { Chance, GivenReaction, KindRehearsal } from './rehearsal';
export { pickedByChance, samplePlace } from './rehearsal';
export type { StoodPeople } from './rounds/moved-tells';
export { movedTellsOfFew } from './rounds/moved-tells';
export type { AnswerPath, MovePart, MoveRules, RoundDecided, RoundsDecided } from './rounds/moves';
export { differing, isEnough, people, toldRounds } from './rounds/moves';
export type {
  FormerRound,
  MovedPart,
  PublishedMoves,
  RoundMoves,
  RoundsPublished,
  RoundsTold,
} from './rounds/rounds-told';
export { toldCells } from './rounds/told-cells';
export type { NoResults, StageChoice, StagedActivity, StageFacts, StageShows, StageState } from './stage';
export { isPreviewed, mayChooseResult, stageAfterClose, stageOnceCurrent, stageState } from './stage';
export type { Audience, RoomAudience, Visibility } from './visibility';
export {
  allowedVisibilities,
  checkVisibility,
  DEFAULT_VISIBILITY,
  isOver,
  mayShowTally,
  partLeast,
  publishedLeast,
  storedLeast,
  VISIBILITIES,
} from './visibility';
export type { OtherAnswer, Spellings } from './written/other-answers';
export { addSpellings, checkOther, groupSpellings, OTHER_LISTED_MAX } from './written/other-answers';
export type { CountedWord, MayName, NamedRules, WordsResult } from './written/words';

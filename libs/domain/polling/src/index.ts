export { CLOSE_GRACE_MS, acceptsResponse, moveActivity } from './activity-state';
export type { AcceptsFacts, ActivityMove, ActivityState, ActivityVerb } from './activity-state';
export { barOfRow, barsBody, countsTable, publishedBars, roundingNote, sortedBars } from './charts/bars';
export { chartCsv } from './charts/chart-csv';
export type { ChartFacts } from './charts/chart-csv';
export { inWords } from './charts/chart-model';
export type {
  Bars,
  ChartBody,
  ChartModel,
  ChartTable,
  ChartText,
  ChartWord,
  DrawnBar,
  DrawnPoint,
  Figure,
  Mark,
  Matrix,
  NumberForm,
  SayWord,
  Scale,
} from './charts/chart-model';
export { choiceFinding, choiceSentence, countedOf } from './charts/sentences';
export { barLength, chartSvg } from './charts/chart-svg';
export type { SvgWords } from './charts/chart-svg';
export type { ChartView, KindChart } from './charts/kind-chart';
export { publishedScale, scaleBody } from './charts/scale';
export { numberText } from './charts/number-text';
export { LISTED_IN_RECORD, LISTED_IN_ROOM, choiceRows } from './choice-rows';
export type { ChoicePart, ChoiceRow, ListedOthers } from './choice-rows';
export { choiceTable } from './choice-table';
export { optionOfText, shownOptions } from './choosing';
export { decideResponse } from './decide-response';
export type { IncomingResponse, ResponseDecision, StoredResponse } from './decide-response';
export { checkHidden, decideOptions, hideOther, promoteOther, takeBackOption, withoutHidden } from './decisions';
export type { ActivityDecision, DecidedOptions } from './decisions';
export { foldCounts } from './kind';
export type { AnswerCount, AnyKind, Kind, Label, PickedPair } from './kind';
export type { KindRecord, RecordCount, RecordTable } from './kind-record';
export { addLists, isWhole, oneDecimal, percent, share, sum, twoDecimals, wholeRefusal } from './numbers';
export {
  OPTIONS_MAX,
  OPTIONS_MIN,
  PROMOTABLE_KEYS,
  checkFlag,
  checkOptions,
  checkTakenBack,
  rankOptions,
  sameIds,
} from './options';
export type { ChoiceOption, ChoiceResult, OptionResult } from './options';
export { OTHER_LISTED_MAX, addSpellings, checkOther, groupSpellings } from './other-answers';
export type { OtherAnswer, Spellings } from './other-answers';
export { pickedByChance, samplePlace } from './rehearsal';
export type { Chance, KindRehearsal } from './rehearsal';
export { stageChoiceFor, stageState } from './stage';
export type { NoResults, StageChoice, StageFacts, StageShows, StageState, StagedActivity } from './stage';
export {
  DEFAULT_VISIBILITY,
  VISIBILITIES,
  allowedVisibilities,
  checkVisibility,
  mayShowTally,
  publishedLeast,
  storedLeast,
} from './visibility';
export type { Audience, ShowFacts, Visibility } from './visibility';

export { CLOSE_GRACE_MS, acceptsResponse, moveActivity } from './activity-state';
export type { AcceptsFacts, ActivityMove, ActivityState, ActivityVerb } from './activity-state';
export { DURATION_MAX_SEC, DURATION_MIN_SEC, QUESTION_MAX, checkActivity, checkCorrection } from './check-activity';
export type { ActivityDraft } from './check-activity';
export { barLength, chartCsv, chartSvg } from './chart-files';
export type { ChartFile, ChartFileRow } from './chart-files';
export { LISTED_IN_RECORD, choiceRows, rowOfAnswer } from './choice-rows';
export type { ChoicePart, ChoiceRow, ListedOthers } from './choice-rows';
export { OTHER_TEXT_MAX, chosenOption, picksAllowed, shownOptions } from './choosing';
export { decideResponse } from './decide-response';
export type { IncomingResponse, ResponseDecision, StoredResponse } from './decide-response';
export type { AnswerCount, AnyKind, Kind, Label } from './kind';
export { ACTIVITY_KINDS, isActivityKind, isRoundedOff, kinds } from './kinds';
export type { ActivityKind } from './kinds';
export { percent } from './numbers';
export type { MultipleChoiceAnswer, MultipleChoiceConfig, MultipleChoiceTally } from './multiple-choice';
export type { OtherAnswer } from './other-answers';
export { OPTIONS_MAX, OPTIONS_MIN, OPTION_TEXT_MAX } from './options';
export type { ChoiceOption, ChoiceResult, OptionResult } from './options';
export type { RatingAnswer, RatingConfig, RatingResult, RatingTally } from './rating';
export { LEAST_TOGETHER, pickedTogether } from './picked-together';
export type { PickedPair } from './picked-together';
export { ABSTAIN_KEY, checkResponse, summariseTally, tallyResponses } from './responses';
export type { CheckedResponse, ResponseCount, ResponsesTally } from './responses';
export { stageChoiceFor, stageState } from './stage';
export type { NoResults, StageChoice, StageFacts, StageShows, StageState, StagedActivity } from './stage';
export type { SingleChoiceAnswer, SingleChoiceConfig, SingleChoiceTally } from './single-choice';
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

import type { Dimension, Rule } from '@rt/domain/attribution';

import type { ActivityState } from './activity-state';
import { isOver, mayShowTally, type Visibility } from './visibility';

/**
 * What a facilitator chose for the stage. `preview` is a question before it opens. Making the stage blank is kept apart,
 * so that the choice comes back afterwards.
 */
export type StageChoice = 'lobby' | 'preview' | 'question' | 'results' | 'open-questions';

export type StageShows = StageChoice | 'blank' | 'ended' | 'cancelled';

export type NoResults =
  /** Fewer than 5 people answered, under a rule that hides small numbers. */
  | 'too-few'
  | 'voting'
  /** It waits until the facilitator shows it. */
  | 'not-shown'
  /** This question's result is shown to nobody in the room. */
  | 'never';

/** What the stage shows now: one answer for the stage itself and for the console that steers it. */
export interface StageState {
  readonly shows: StageShows;
  /** The activity whose question or result is shown; null for everything else. */
  readonly activityId: string | null;
  readonly noResults: NoResults | null;
  /** By which groups the result is shown; left out where it is that of all together. */
  readonly by?: Dimension;
}

export interface StagedActivity {
  readonly id: string;
  readonly state: ActivityState;
  readonly visibility: Visibility;
  readonly revealed: boolean;
  /** People who gave an answer, as of the newest count: devices or invitations, where somebody has several seats. */
  readonly respondents: number;
  readonly toldBy: readonly Dimension[];
  /** Raised hands may be told to the room, also where too few have answered on devices. */
  readonly handsTold: boolean;
}

export interface StageFacts {
  readonly session: string;
  readonly rule: Rule;
  readonly choice: StageChoice;
  readonly blank: boolean;
  /** By which groups the result was chosen to be shown; null: of all together. */
  readonly by: Dimension | null;
  /** The current activity; null without one. */
  readonly activity: StagedActivity | null;
  /** Whether anything can be answered now. */
  readonly anyOpen: boolean;
}

const OVER = new Set(['closed', 'published', 'withdrawn']);

/** What the stage shows; once no question is open, the current one. */
export function stageState(facts: StageFacts): StageState {
  const whole = wholeScreen(facts);
  if (whole !== null) return alone(whole);
  const { choice, activity } = facts;
  if (choice === 'lobby' || activity === null) return alone('lobby');
  if (isPreviewed(choice, activity)) return { shows: 'preview', activityId: activity.id, noResults: null };
  if (!wasAsked(activity)) return alone('lobby');
  const noResults = choice === 'results' ? whyNotShown(facts.rule, activity) : whyNotChosen(activity);
  if (choice !== 'results' || noResults !== null) return { shows: 'question', activityId: activity.id, noResults };

  return { shows: 'results', activityId: activity.id, noResults, ...groupsShown(facts.by, activity) };
}

/** By which groups a result that is shown is told: as chosen, after the close, and where that may be. */
function groupsShown(by: Dimension | null, { state, toldBy }: StagedActivity): Pick<StageState, 'by'> {
  return by !== null && isOver(state) && toldBy.includes(by) ? { by } : {};
}

/** What stands on the stage whatever the current activity is; null where that one decides. */
function wholeScreen({ session, choice, blank, anyOpen }: StageFacts): StageShows | null {
  if (session === 'cancelled') return 'cancelled';
  if (OVER.has(session)) return 'ended';
  if (blank) return 'blank';

  return choice === 'open-questions' && anyOpen ? 'open-questions' : null;
}

/** What is chosen as an activity becomes the current one: its result where phones show it too, else its question. */
export function stageChoiceFor(activity: Pick<StagedActivity, 'state' | 'visibility' | 'revealed'>): StageChoice {
  const { state, visibility, revealed } = activity;
  const isShown = visibility === 'on_reveal' ? revealed : visibility !== 'never';

  return isOver(state) && isShown ? 'results' : 'question';
}

/** What is chosen as an activity becomes the current one: a list of all that is open goes on as long as it is one of them. */
export function stageOnceCurrent(activity: Parameters<typeof stageChoiceFor>[0], stands: StageChoice): StageChoice {
  return stands === 'open-questions' && activity.state === 'open' ? stands : stageChoiceFor(activity);
}

/** What closing an activity chooses for the stage; null where its result waits for the facilitator and the stage stays as it is. */
export function stageAfterClose({ visibility }: Pick<StagedActivity, 'visibility'>): StageChoice | null {
  return visibility === 'on_reveal' ? null : 'results';
}

/** A result `on_reveal` is revealed by being chosen, but not before the close. */
export function mayChooseResult({ state, visibility }: Pick<StagedActivity, 'state' | 'visibility'>): boolean {
  return visibility !== 'on_reveal' || isOver(state);
}

function alone(shows: StageShows): StageState {
  return { shows, activityId: null, noResults: null };
}

/** Why a result that was chosen is not shown. One that waits for the facilitator waits no more, whether or not phones have it. */
function whyNotShown(rule: Rule, activity: StagedActivity): NoResults | null {
  const { state, visibility, respondents: answered } = activity;
  const facts = { state, visibility, rule, answered, revealed: true, hostLiveView: false };
  const seen = mayShowTally({ ...facts, audience: 'stage' });
  if (seen.show || (seen.suppressed && activity.handsTold)) return null;
  if (seen.suppressed) return 'too-few';

  return visibility === 'never' ? 'never' : 'voting';
}

function whyNotChosen({ state, visibility, revealed }: StagedActivity): NoResults | null {
  return isOver(state) && visibility === 'on_reveal' && !revealed ? 'not-shown' : null;
}

/** True where the room screen shows the current question and its options before answers open. */
export function isPreviewed(choice: StageChoice, { state }: Pick<StagedActivity, 'state'>): boolean {
  return choice === 'preview' && state === 'ready';
}

function wasAsked({ state }: StagedActivity): boolean {
  return state === 'open' || isOver(state);
}

import type { Dimension } from '@rt/domain/attribution';

import type { StageChoice } from '../stage';

/** What a host saw of a session when an act was decided; what is left out was not looked at. */
export interface SessionSeen {
  readonly currentActivityId?: string | null | undefined;
  readonly view?: StageChoice | 'blank' | undefined;
  /** By which groups the result was chosen to be shown; null: of all together. */
  readonly by?: Dimension | null | undefined;
}

export interface SessionStands {
  readonly currentActivityId: string | null;
  readonly view: StageChoice | 'blank';
  readonly by: Dimension | null;
}

/** What somebody else has done since, in the eyes of who wanted to do something on the strength of what stood before. */
export type Overtaken = 'question-chosen-just-now' | 'screen-blanked-just-now' | 'screen-changed-just-now';

/**
 * What stands in the way of going to a question: another that was chosen meanwhile, or a choice for the stage that going
 * on would take away. That the stage shows a result is no such choice, since it follows each close by itself; a blank
 * stage stays blank.
 */
export function overtakesChoice(seen: SessionSeen, stands: SessionStands, wanted: string | null): Overtaken | null {
  if (stands.currentActivityId === wanted) return null;
  if (isOtherQuestion(seen, stands)) return 'question-chosen-just-now';
  const { view } = stands;
  const isKept = seen.view === undefined || seen.view === 'blank' || view === 'blank' || view === 'results';

  return isKept || view === seen.view ? null : 'screen-changed-just-now';
}

/** What stands in the way of asking or showing something, which puts it on the stage at once. */
export function overtakesAsking(seen: SessionSeen, stands: SessionStands): Overtaken | null {
  if (isOtherQuestion(seen, stands)) return 'question-chosen-just-now';

  return isBlankedSince(seen, stands) ? 'screen-blanked-just-now' : null;
}

export interface ViewWanted {
  readonly view: StageChoice | 'blank' | 'unblank';
  readonly by?: Dimension | undefined;
}

/**
 * What stands in the way of a choice for the stage. To make it blank is never in the way of anything: what stood comes
 * back. Where the stage shows what is wanted already, two hosts agree.
 */
export function overtakesView(seen: SessionSeen, stands: SessionStands, wanted: ViewWanted): Overtaken | null {
  const { view, by = null } = wanted;
  if (view === 'blank' || (view === 'unblank' && stands.view !== 'blank')) return null;
  if (isOtherQuestion(seen, stands)) return 'question-chosen-just-now';

  return view === 'unblank' || (stands.view === view && stands.by === by) ? null : overtakenView(seen, stands);
}

/**
 * True where a message stands on phones that the host has not seen, which another one, or to take it back, would remove. One
 * that was taken back meanwhile is in nobody's way; what stands already as wanted is a repetition.
 */
export function overtakesMessage(
  seen: string | null | undefined,
  stands: string | null,
  wanted: string | null,
): boolean {
  return seen !== undefined && stands !== null && stands !== seen && stands !== wanted;
}

function overtakenView(seen: SessionSeen, stands: SessionStands): Overtaken | null {
  if (isBlankedSince(seen, stands)) return 'screen-blanked-just-now';

  return isOtherView(seen, stands) ? 'screen-changed-just-now' : null;
}

function isOtherView({ view, by }: SessionSeen, stands: SessionStands): boolean {
  return (view !== undefined && view !== stands.view) || (by !== undefined && by !== stands.by);
}

function isOtherQuestion({ currentActivityId }: SessionSeen, stands: SessionStands): boolean {
  return currentActivityId !== undefined && currentActivityId !== stands.currentActivityId;
}

function isBlankedSince({ view }: SessionSeen, stands: SessionStands): boolean {
  return view !== undefined && view !== 'blank' && stands.view === 'blank';
}

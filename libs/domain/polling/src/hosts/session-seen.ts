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

/** A conflict: another question or stage view that was chosen since. A blank stage, or an automatic result, is none. */
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

/** A conflict with the other host's view. Blanking never conflicts; neither does the view that is already on. */
export function overtakesView(seen: SessionSeen, stands: SessionStands, wanted: ViewWanted): Overtaken | null {
  const { view, by = null } = wanted;
  if (view === 'blank' || (view === 'unblank' && stands.view !== 'blank')) return null;
  if (isOtherQuestion(seen, stands)) return 'question-chosen-just-now';

  return view === 'unblank' || (stands.view === view && stands.by === by) ? null : overtakenView(seen, stands);
}

/** True where the act would remove a message that its host has not seen. */
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

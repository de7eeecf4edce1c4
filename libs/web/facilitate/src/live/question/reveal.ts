import type { ActivityBody } from '@rt/contracts';
import type { ActivityView, RoomState } from '@rt/contracts/plain';
import { type EntriesResult, isOver } from '@rt/domain/polling';
import { kinds } from '@rt/kinds';

/** True where the room reads and votes on a list while it writes: there is nothing to show later. */
function isBoard({ kind }: Pick<ActivityView, 'kind'>): boolean {
  return kinds[kind].entries?.board !== undefined;
}

/** Results can be shown once voting has begun: where the room may not see them before close, showing closes it. */
export function canReveal(activity: ActivityView): boolean {
  const { state, visibility } = activity;
  return !isBoard(activity) && visibility !== 'never' && (state === 'open' || state === 'closed');
}

/** True where voting must close before the room may see the result: one press does both. */
export function closesToShow({ state, visibility }: ActivityView): boolean {
  return state === 'open' && (visibility === 'on_reveal' || visibility === 'after_close');
}

/** True while the stage shows this activity's result. */
export function resultsShown(room: RoomState | null, activity: ActivityView): boolean {
  return room?.session.stage?.shows === 'results' && room.session.stage.activityId === activity.id;
}

/** What can be shown or hidden on the room's screen or on phones alone. */
export type ApartAct = 'screen-only' | 'phones-too' | 'off-screen' | 'off-phones';

/** The one choice beside showing on both and hiding from both; null where phones see the result by a rule of their own. */
export function apartAct(room: RoomState | null, activity: ActivityView): ApartAct | null {
  const { state, visibility, revealed } = activity;
  if (isBoard(activity) || state !== 'closed' || visibility !== 'on_reveal') return null;
  if (resultsShown(room, activity)) return revealed ? 'off-screen' : 'phones-too';
  return revealed ? 'off-phones' : 'screen-only';
}

/** True while voting is open and ends by itself: then it can be given more time. */
export function hasTimeLeft({ state, remainingMs }: Pick<ActivityView, 'state' | 'remainingMs'>): boolean {
  return state === 'open' && remainingMs !== null;
}

/** What phones are shown of the result: what was planned while voting is still to close, and after that what is so. */
export function phonesSee(activity: ActivityView): ActivityView['visibility'] | 'results' | 'too-few' | 'not-yet' {
  const { state, visibility, revealed, tally } = activity;
  if (isBoard(activity) && visibility !== 'never') return 'always';
  if (state !== 'closed' || visibility === 'never') return visibility;
  if (visibility === 'on_reveal' && !revealed) return 'not-yet';
  return tally?.suppressed ? 'too-few' : 'results';
}

/** After the close, where anyone has answered, raised a hand, voted or given dots in any round. */
export function canKeep({ state, roundNo = 1, ...given }: Keepable): boolean {
  if (roundNo > 1) return state !== 'open';
  return isOver(state) && hasResult(given);
}

function hasResult({ answered, byHand, reacted, hands = [], tally }: Given): boolean {
  const { people = 0 } = (tally?.result ?? {}) as Partial<EntriesResult>;
  return answered + people + hands.length > 0 || byHand === true || reacted === true;
}

/** An activity as a list or as the room tells it. */
type Keepable = Given & Pick<ActivityBody, 'state'> & { readonly roundNo?: number };

type Given = Pick<ActivityBody, 'answered' | 'byHand' | 'reacted'> &
  Pick<ActivityView, 'hands'> &
  Partial<Pick<ActivityView, 'tally'>>;

/** A closed result that nobody in the room sees until the facilitator shows it. */
export function waitsToBeShown(activity: ActivityBody): boolean {
  const { state, visibility, revealed, answered } = activity;
  return !isBoard(activity) && state === 'closed' && visibility === 'on_reveal' && !revealed && answered > 0;
}

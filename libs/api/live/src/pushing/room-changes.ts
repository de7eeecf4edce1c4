import type { LiveActivity } from '@rt/api/activities';
import type { RoomAudience } from '@rt/domain/polling';

import { isFor, isListed, isNews, type RoomFacts, wasOpened } from './room-facts';
import { isTurned } from './stage.presenter';

/** True when what is planned or commanded has changed; answers move the revision only. */
export function differs(before: RoomFacts | undefined, activity: LiveActivity): boolean {
  const former = before?.activities.find(({ id }) => id === activity.id);
  if (!former) return true;
  const moved = FIELDS.some((field) => String(former[field]) !== String(activity[field]));
  // Some of a config is for hosts alone: it changes without a version for those who answer.
  const seen = ({ hands, config }: LiveActivity) => JSON.stringify([hands, config]);
  return moved || seen(former) !== seen(activity);
}

const FIELDS = [
  'state',
  'epoch',
  'round',
  'configVersion',
  'decided',
  'amended',
  'visibility',
  'revealed',
  'position',
  'durationSec',
  'closesAt',
  'pausedAt',
] as const;

/** True when an earlier round is the present one again: who answered it was told of answers to a later one, or of none, since. */
export function isRestored(before: RoomFacts | undefined, { id, round, state }: LiveActivity): boolean {
  const former = before?.activities.find((one) => one.id === id);
  return wasOpened({ state }) && former !== undefined && round < former.round;
}

/** True when an activity that an audience knew is there no more for it: taken out of the plan, or skipped. */
export function isGone(before: RoomFacts, after: RoomFacts, audience: RoomAudience): boolean {
  const there = new Set(after.activities.filter((one) => isFor(after, one, audience)).map(({ id }) => id));
  return before.activities.some((one) => isFor(before, one, audience) && !there.has(one.id));
}

/** True when the room has gone on to this activity, whose answers not everybody was told of before. */
export function isNewCurrent(before: RoomFacts | undefined, { session }: RoomFacts, { id }: LiveActivity): boolean {
  return session.currentActivityId === id && before?.session.currentActivityId !== id;
}

/** What changed for an audience; on the stage also results and questions chosen or removed there. */
export function shownAnew(
  before: RoomFacts,
  after: RoomFacts,
  changed: readonly LiveActivity[],
  audience: RoomAudience,
): LiveActivity[] {
  const isOtherwise = (one: LiveActivity): boolean =>
    isTurned(before, after, one) ||
    (isListed(after, one) && !isListed(before, one)) ||
    (isFor(after, one, audience) && !isFor(before, one, audience));
  const turned = audience === 'stage' ? after.activities.filter(isOtherwise) : [];
  const renumbered = after.activities.filter(({ id }) => before.numbers.get(id) !== after.numbers.get(id));
  return [...changed, ...turned, ...renumbered].filter((activity) => isFor(after, activity, audience));
}

/** What an audience has to hear of the session: a facilitator's command, news that can wait for the next window, or nothing. */
export function sessionNews(before: RoomFacts, after: RoomFacts, audience: RoomAudience): 'none' | 'news' | 'command' {
  if (after.session.revision > before.session.revision) return onlyTheCrowdMoved(before, after) ? 'news' : 'command';
  return audience === 'host' && isNews(before, after.hostNews) ? 'news' : 'none';
}

/** True when nothing has changed that a phone must have at once. */
function onlyTheCrowdMoved(before: RoomFacts, after: RoomFacts): boolean {
  return (
    before.session.currentActivityId === after.session.currentActivityId &&
    before.roundtable.state === after.roundtable.state &&
    before.roundtable.ruleVersion === after.roundtable.ruleVersion
  );
}

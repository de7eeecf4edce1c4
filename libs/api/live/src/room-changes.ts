import type { LiveActivity } from '@rt/api/activities';

import type { RoomFacts } from './room-facts';

/** True when what is planned or commanded has changed; answers move the revision only. */
export function differs(before: RoomFacts | undefined, activity: LiveActivity): boolean {
  const former = before?.activities.find(({ id }) => id === activity.id);
  if (!former) return true;
  return FIELDS.some((field) => String(former[field]) !== String(activity[field]));
}

const FIELDS = [
  'state',
  'epoch',
  'round',
  'configVersion',
  'amended',
  'visibility',
  'revealed',
  'position',
  'durationSec',
  'closesAt',
] as const;

/** True when nothing has changed that a phone must have at once: people coming in are no such news. */
export function onlyTheCrowdMoved(before: RoomFacts, after: RoomFacts): boolean {
  return (
    before.session.currentActivityId === after.session.currentActivityId &&
    before.roundtable.state === after.roundtable.state &&
    before.roundtable.ruleVersion === after.roundtable.ruleVersion
  );
}

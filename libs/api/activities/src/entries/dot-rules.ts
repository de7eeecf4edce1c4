import { kinds } from '@rt/kinds';

import type { LiveActivity } from '../activity';

/**
 * For a statement over several activities, by their ids: how dots count on those whose entries stand in groups. `most`: of
 * one person on one entry or group; `atOnce`: entries of a frame; `ranked`: they are listed by their dots. An activity
 * without groups has no line.
 */
export function dotRules(activities: readonly Pick<LiveActivity, 'id' | 'kind' | 'config'>[]): string {
  const lines = activities.flatMap(({ id, kind, config }) => {
    const groups = kinds[kind].entries?.board?.groups;
    if (!groups) return [];
    const ranked = groups.phase(config) === 'done';
    return [[id, { most: groups.mostOnOne(config), atOnce: groups.atOnce, ranked }] as const];
  });
  return JSON.stringify(Object.fromEntries(lines));
}

/**
 * What one person made of an entry and of those that count with it, over the rows `r` of their reactions and the entries
 * `e` of these: what was given to the entry itself holds. Else entries that say the same count once, and dots on the
 * entries of a group add up, at most to the bound `d.most`.
 */
export const EFFECTIVE_VALUE = `
  case when bool_or(e.merged_into is null) then max(r.value) filter (where e.merged_into is null)
    when d.most is null then max(r.value) else least(sum(r.value), d.most)::smallint end`;

/** Over the same rows: dots that a person gave to entries of a group before they stood in it, and none to the group itself. */
export const IS_RECAST = `(d.most is not null and bool_and(e.merged_into is not null))`;

/** Over the same rows: dots count while what they lie on is read, and on a group while it holds something. Votes are told in any case. */
export const IS_COUNTED = `
  (d.most is null or bool_or(e.state = 'shown' and (not e.is_group or exists (
    select 1 from entries m where m.merged_into = e.id and m.state = 'shown'))))`;

import type { KindRehearsal } from '@rt/domain/polling';
import { pickedByChance } from '@rt/domain/polling';

import { picked } from '../written-sample';
import type { IdeaBoardConfig } from './check-config';
import type { IdeaBoardAnswer } from './domain';
import { dotsAllowed, dotsOnOneAllowed, ideasAllowed } from './limits';

/** What people of a rehearsal write: several are about the same. */
const IDEAS = [
  'Train welders together with the colleges',
  'A shared training centre at the port',
  'Publish dates for each grid connection',
  'Let small plants share one grid connection',
  'One planning desk for the whole region',
  'Fixed time limits for planning decisions',
  'Lend equipment between suppliers',
  'Buy steel together with other suppliers',
  'Buses that fit the shifts at the port',
  'Training paid while people learn',
];

/** Most write two. */
export const ideaBoardRehearsal: KindRehearsal<IdeaBoardConfig, IdeaBoardAnswer> = {
  answer: (config, chance) => written(config, Math.floor(chance() * IDEAS.length), chance() < 0.6 ? 2 : 1),
  sample: (config, at) => written(config, at, 2),

  // A person gives dots to three ideas or groups at most, until none is left; groups come first, and are likelier.
  reactions(config, entries, spent, chance) {
    let left = dotsAllowed(config) - spent;
    const chosen = pickedByChance(
      entries.map(({ id }) => id),
      Math.min(3, entries.length),
      chance,
    );

    return chosen.flatMap((entryId) => {
      const most = Math.min(left, dotsOnOneAllowed(config));
      if (most <= 0) return [];
      const value = 1 + Math.floor(chance() * most);
      left -= value;

      return [{ entryId, value }];
    });
  },
};

/** Each idea has a column of its own, the same whoever writes it. */
function written(config: IdeaBoardConfig, at: number, most: number): IdeaBoardAnswer {
  const entries = picked(IDEAS, at, Math.min(ideasAllowed(config), most));
  const { columns = [] } = config;
  if (columns.length === 0) return { entries };

  return { entries, columns: entries.map((text) => columns[IDEAS.indexOf(text) % columns.length]?.id ?? '') };
}

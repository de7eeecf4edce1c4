import type { KindRecord } from '@rt/domain/polling';
import { isChartText, share } from '@rt/domain/polling';

import { consensusBodies } from './body';
import { foundGroupsBody, foundInPublic, withoutFoundGroups } from './in-public';
import type { ConsensusResult } from './result';
import { withoutGroups } from './result';

/** How many voted on each statement, for whoever reads counts alone; all numbers stand in the models. */
export const consensusRecord: KindRecord<ConsensusResult> = {
  table(labels, result, found) {
    const hasGroups = result.groups !== null;
    const room = hasGroups ? { ...withoutGroups(result), noGroups: null } : result;
    const bodies = consensusBodies(labels, room, { settled: true, own: null, place: null });
    const main = bodies.slice(0, 1).map((body) => (hasGroups && !found ? withoutFoundGroups(body) : body));

    return {
      countsOf: 'votes',
      counts: main.flatMap(({ table }) =>
        table.rows.flatMap(([label, votes]) =>
          isChartText(label) && typeof votes === 'number'
            ? [{ label, count: votes, share: share(votes, result.base) }]
            : [],
        ),
      ),
      figures: [],
      models: found ? [...main, foundGroupsBody(labels, found)] : main,
    };
  },

  foundInPublic,
};

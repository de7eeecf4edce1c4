import { acrossGroups, PEOPLE_A_GROUP } from '@rt/domain/opinion';
import type { ChartBody, Label } from '@rt/domain/polling';

import { acrossCells, acrossColumns, textOf } from './body';
import type { ConsensusResult } from './result';

/** How far declared groups agree on statements that at least five of two groups voted on; else null. */
export function overGroupsBody(labels: readonly Label[], results: readonly ConsensusResult[]): ChartBody | null {
  const ids = new Set(results.flatMap(({ statements }) => statements.map(({ id }) => id)));
  const rows = [...ids].flatMap((id) => {
    const counts = results.flatMap(({ statements }) => statements.find((one) => one.id === id)?.counts ?? []);
    const across = acrossGroups(counts, PEOPLE_A_GROUP);

    return across === null ? [] : [{ id, text: textOf(labels, id), across }];
  });
  if (rows.length === 0) return null;
  const sorted = [...rows].sort((a, b) => b.across.geometric - a.across.geometric);

  return {
    headline: { code: 'agreement-over-groups' },
    figures: [],
    notes: [{ code: 'mean-over-groups' }],
    table: {
      columns: [
        { id: 'statement', label: { code: 'statement' } },
        { id: 'groups', label: { code: 'groups' }, form: 'count' },
        ...acrossColumns(),
      ],
      rows: sorted.map(({ text, across }) => [text, across.groups, ...acrossCells(across)]),
    },
    drawn: {
      shape: 'bars',
      axis: { min: 0, max: 1 },
      form: 'mean',
      rows: sorted.map(({ id, text, across }) => ({ id, label: text, value: across.geometric })),
    },
  };
}

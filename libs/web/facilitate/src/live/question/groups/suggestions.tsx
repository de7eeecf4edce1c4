import { Button, Group } from '@mantine/core';
import { type SuggestedGroup, suggestGroups } from '@rt/domain/polling';
import { useMemo } from 'react';

import { t } from '../../../words';
import live from '../../live.module.css';
import type { Placing } from './placing';

interface SuggestionsProps {
  readonly placing: Placing;
  /** Selects these and asks for the name; nothing is grouped before somebody has named it. */
  take(ids: readonly string[], word: string): void;
}

export function Suggestions({ placing, take }: SuggestionsProps) {
  const groups = useMemo(() => suggested(placing), [placing]);
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="group-suggestions">
      <h4 id="group-suggestions">{t('facilitate.group-suggestions')}</h4>
      <p className={live['muted']}>{t('facilitate.group-suggestions-hint')}</p>
      <Group gap="xs">
        {groups.map(({ word, ids, column }) => (
          <Button key={ids[0]} size="xs" variant="default" onClick={() => take(ids, word)}>
            {column === undefined
              ? t('facilitate.group-suggested', { word, count: ids.length })
              : t('facilitate.group-suggested-in', { word, count: ids.length, column })}
          </Button>
        ))}
      </Group>
    </section>
  );
}

function suggested({ columns, placed }: Placing): readonly (SuggestedGroup & { readonly column?: string })[] {
  const alone = placed.filter(({ groupId }) => groupId === null);
  const joining = t('facilitate.group-joining-words').split(' ');
  if (columns.length === 0) return suggestGroups(alone, joining);
  return columns.flatMap(({ id, text }) => {
    const inColumn = alone.filter(({ column }) => column === id);
    return suggestGroups(inColumn, joining).map((group) => ({ ...group, column: text }));
  });
}

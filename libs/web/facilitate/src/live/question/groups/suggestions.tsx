import { Button, Group } from '@mantine/core';
import { suggestGroups } from '@rt/domain/polling';
import { useMemo } from 'react';

import { t } from '../../../words';
import live from '../../live.module.css';
import type { Placed } from './placing';

interface SuggestionsProps {
  readonly placed: readonly Placed[];
  /** Selects these and asks for the name; nothing is grouped before somebody has named it. */
  take(ids: readonly string[], word: string): void;
}

/** Groups that shared words suggest for what stands alone. */
export function Suggestions({ placed, take }: SuggestionsProps) {
  const groups = useMemo(() => {
    const alone = placed.filter(({ groupId }) => groupId === null);
    return suggestGroups(alone, t('facilitate.group-joining-words').split(' '));
  }, [placed]);
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="group-suggestions">
      <h4 id="group-suggestions">{t('facilitate.group-suggestions')}</h4>
      <p className={live['muted']}>{t('facilitate.group-suggestions-hint')}</p>
      <Group gap="xs">
        {groups.map(({ word, ids }) => (
          <Button key={word} size="xs" variant="default" onClick={() => take(ids, word)}>
            {t('facilitate.group-suggested', { word, count: ids.length })}
          </Button>
        ))}
      </Group>
    </section>
  );
}

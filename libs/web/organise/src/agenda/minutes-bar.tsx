import { Alert, Progress } from '@mantine/core';

import { t } from '../words';
import classes from './agenda.module.css';

interface MinutesBarProps {
  readonly used: number;
  /** Minutes of the slot; null until there is one. */
  readonly slot: number | null;
}

export function MinutesBar({ used, slot }: MinutesBarProps) {
  if (slot === null) return <p>{t('organise.agenda-minutes', { used })}</p>;
  const over = used - slot;
  return (
    <div className={classes['minutes']}>
      <p>{t('organise.agenda-of-slot', { used, slot })}</p>
      <Progress
        value={Math.min(100, (used / slot) * 100)}
        color={over > 0 ? 'danger' : 'petrol'}
        aria-label={t('organise.agenda-of-slot', { used, slot })}
      />
      {over > 0 ? (
        <Alert color="danger" variant="light" mt="sm">
          {t('organise.agenda-over', { over })}
        </Alert>
      ) : null}
    </div>
  );
}

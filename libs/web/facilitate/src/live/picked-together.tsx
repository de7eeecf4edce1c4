import { picksAllowed, type MultipleChoiceConfig } from '@rt/kinds';
import { DataTable, KEYS, Remote, useApi } from '@rt/web/desk';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '../words';
import classes from './live.module.css';

interface PickedTogetherProps {
  readonly roundtableId: string;
  readonly activity: { readonly id: string; readonly kind: string; readonly state: string; readonly config: unknown };
}

/** Which options of a closed multiple choice the same people picked; asked for when it is opened. */
export function PickedTogether({ roundtableId, activity }: PickedTogetherProps) {
  const [opened, setOpened] = useState(false);
  if (activity.kind !== 'multiple_choice' || activity.state !== 'closed') return null;
  const config = activity.config as MultipleChoiceConfig;
  if (picksAllowed(config).max < 2) return null;
  return (
    <details className={classes['pairs']} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{t('facilitate.pairs')}</summary>
      {opened ? <Table roundtableId={roundtableId} activityId={activity.id} config={config} /> : null}
    </details>
  );
}

interface TableProps {
  readonly roundtableId: string;
  readonly activityId: string;
  readonly config: MultipleChoiceConfig;
}

function Table({ roundtableId, activityId, config }: TableProps) {
  const api = useApi();
  const query = useQuery({
    queryKey: [...KEYS.activities(roundtableId), activityId, 'picked-together'],
    queryFn: () =>
      api.call('GET /api/roundtables/{roundtableId}/activities/{activityId}/picked-together', {
        at: { roundtableId, activityId },
      }),
  });
  const textOf = (wanted: string) => config.options.find(({ id }) => id === wanted)?.text ?? wanted;
  return (
    <>
      <p className={classes['muted']}>{t('facilitate.pairs-lead')}</p>
      <Remote query={query} rows={3}>
        {({ pairs }) =>
          pairs.length === 0 ? (
            <p>{t('facilitate.pairs-none')}</p>
          ) : (
            <DataTable
              label={t('facilitate.pairs')}
              minWidth={280}
              rows={pairs}
              keyOf={({ firstId, secondId }) => `${firstId} ${secondId}`}
              columns={[
                { heading: t('facilitate.pairs-first'), cell: ({ firstId }) => textOf(firstId) },
                { heading: t('facilitate.pairs-second'), cell: ({ secondId }) => textOf(secondId) },
                { heading: t('facilitate.pairs-people'), cell: ({ count }) => count },
              ]}
            />
          )
        }
      </Remote>
    </>
  );
}

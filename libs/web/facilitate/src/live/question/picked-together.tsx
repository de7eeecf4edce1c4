import type { ActivityView } from '@rt/contracts/plain';
import type { ChartModel, PickedPair } from '@rt/domain/polling';
import { KEYS, Remote, useApi } from '@rt/web/console-kit';
import { useTogether } from '@rt/web/kinds/together';
import { Chart } from '@rt/web/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { t } from '../../words';
import { FirstRoundNote } from '../asking/rounds';
import classes from '../live.module.css';

interface PickedTogetherProps {
  readonly roundtableId: string;
  readonly activity: Pick<ActivityView, 'id' | 'kind' | 'config' | 'round' | 'roundNo'> &
    Partial<Pick<ActivityView, 'revision'>> & { readonly state: string };
}

/** Which options of a closed activity the same people picked; asked for when it is opened. */
export function PickedTogether({ roundtableId, activity }: PickedTogetherProps) {
  const [opened, setOpened] = useState(false);
  const modelOf = useTogether(activity);
  if (modelOf === null || activity.state !== 'closed') return null;
  return (
    <details className={classes['pairs']} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{t('facilitate.pairs')}</summary>
      {opened ? <FirstRoundNote activity={activity} /> : null}
      {opened ? <Pairs roundtableId={roundtableId} activity={activity} modelOf={modelOf} /> : null}
    </details>
  );
}

interface PairsProps extends PickedTogetherProps {
  modelOf(pairs: readonly PickedPair[], headline: string): ChartModel;
}

function Pairs({ roundtableId, activity, modelOf }: PairsProps) {
  const api = useApi();
  const query = useQuery({
    // Answers may still go, with a person who is taken out: what stood before is seen until the new ones are there.
    queryKey: [...KEYS.activities(roundtableId), activity.id, 'picked-together', activity.round, activity.revision],
    placeholderData: (before) => (before?.activityId === activity.id ? before : undefined),
    queryFn: () =>
      api.call('GET /api/roundtables/{roundtableId}/activities/{activityId}/picked-together', {
        at: { roundtableId, activityId: activity.id },
      }),
  });
  return (
    <>
      <p className={classes['muted']}>{t('facilitate.pairs-lead')}</p>
      <Remote query={query} rows={3}>
        {({ pairs }) =>
          pairs.length === 0 ? (
            <p>{t('facilitate.pairs-none')}</p>
          ) : (
            <div className={classes['pairsDrawn']} tabIndex={0} role="region" aria-label={t('facilitate.pairs')}>
              <Chart model={modelOf(pairs, t('facilitate.pairs'))} headlineHidden />
            </div>
          )
        }
      </Remote>
    </>
  );
}

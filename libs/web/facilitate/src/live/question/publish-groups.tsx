import { Checkbox } from '@mantine/core';
import type { PublishedGroupsBody } from '@rt/contracts';
import type { ActivityView } from '@rt/contracts/plain';
import type { Dimension } from '@rt/domain/attribution';
import { KEYS, problemOf, Remote, useApi, useCommand, useSay } from '@rt/web/console-kit';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { t } from '../../words';
import { roundOf } from '../asking/rounds';
import classes from '../live.module.css';

interface PublishGroupsProps {
  readonly roundtableId: string;
  readonly activity: Pick<ActivityView, 'id' | 'roundNo'>;
  readonly by: Dimension;
}

/** Whether the result of a session that has ended is published by these groups, in the numbers that may be published of them. */
export function PublishGroups({ roundtableId, activity, by }: PublishGroupsProps) {
  const api = useApi();
  const say = useSay();
  const client = useQueryClient();
  // What was pressed stands until the server has answered.
  const [wanted, setWanted] = useState(false);
  const at = { roundtableId, activityId: activity.id };
  const key = [...KEYS.activities(roundtableId), activity.id, 'published-groups'];
  const query = useQuery({
    queryKey: key,
    queryFn: () => api.call('GET /api/roundtables/{roundtableId}/activities/{activityId}/published-groups', { at }),
  });
  const command = useCommand(
    async (publish: boolean) => {
      setWanted(publish);
      const told = await api.call('PUT /api/roundtables/{roundtableId}/activities/{activityId}/published-groups', {
        at,
        body: { by: publish ? by : null },
      });
      client.setQueryData(key, told);
      say(t(publish ? 'facilitate.by-group-will-publish' : withoutChoice(told)));
    },
    [key, KEYS.contributions(roundtableId)],
  );
  const isTicked = (told: PublishedGroupsBody) => (command.busy ? wanted : told.by === by);
  return (
    <Remote query={query} rows={1}>
      {(told) =>
        told.possible.includes(by) ? (
          <div className={classes['publishGroups']}>
            <Checkbox
              label={t('facilitate.by-group-publish')}
              description={t(hintOf(told))}
              checked={isTicked(told)}
              disabled={told.isPublic}
              onChange={(event) => void command.run(event.currentTarget.checked)}
            />
            {command.error ? <p role="alert">{problemOf(command.error).message}</p> : null}
          </div>
        ) : (
          <p className={classes['muted']}>
            {t(roundOf(activity) > 1 ? 'facilitate.by-group-asked-again' : 'facilitate.by-group-too-small')}
          </p>
        )
      }
    </Remote>
  );
}

function hintOf({ isPublic, found }: PublishedGroupsBody) {
  if (isPublic) return 'facilitate.by-group-is-public';
  return found ? 'facilitate.by-group-publish-hint-found' : 'facilitate.by-group-publish-hint';
}

/** Groups that votes find are published where no others are chosen. */
function withoutChoice({ found }: PublishedGroupsBody) {
  return found ? 'facilitate.by-group-will-publish-found' : 'facilitate.by-group-will-not-publish';
}

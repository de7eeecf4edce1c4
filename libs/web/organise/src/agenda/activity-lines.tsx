import { Badge } from '@mantine/core';
import type { ActivityBody, RoundtableBody } from '@rt/contracts';
import { PageLink } from '@rt/web/console-kit';
import { kindLabel } from '@rt/web/kinds/editors';

import { t } from '../words';
import classes from './agenda.module.css';
import { MoveMenu } from './move-menu';
import type { useActivityOrder } from './use-activity-order';

interface ActivityLinesProps {
  readonly roundtable: RoundtableBody;
  readonly activities: readonly ActivityBody[];
  readonly order: ReturnType<typeof useActivityOrder>;
}

/** Activities as links to their editors; where there are several, each can be moved. */
export function ActivityLines({ roundtable, activities, order }: ActivityLinesProps) {
  const moves = roundtable.may.includes('arrange') && activities.length > 1;
  return (
    <ul className={classes['activities']}>
      {activities.map((activity, index) => (
        <li key={activity.id} className={classes['activity']}>
          <PageLink to={`/roundtables/${roundtable.id}/activities/${activity.id}`}>{activity.question}</PageLink>
          <span className={classes['kind']}>{kindLabel(activity.kind)}</span>
          {activity.state === 'draft' || activity.state === 'ready' ? null : (
            <Badge variant="light" color="slate" radius="sm">
              {t(`organise.activity-${activity.state}`)}
            </Badge>
          )}
          {moves ? (
            <span className={classes['activityMove']}>
              <MoveMenu
                title={activity.question}
                index={index}
                last={activities.length - 1}
                busy={order.busy}
                move={(from, to) => order.move(activities, from, to)}
              />
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

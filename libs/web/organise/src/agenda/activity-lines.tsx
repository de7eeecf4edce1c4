import { Badge } from '@mantine/core';
import type { ActivityBody, RoundtableBody } from '@rt/contracts';
import { PageLink } from '@rt/web/desk';
import { kindLabel } from '../kinds/kind-label';
import { t } from '../words';
import classes from './agenda.module.css';

interface ActivityLinesProps {
  readonly roundtable: RoundtableBody;
  readonly activities: readonly ActivityBody[];
}

/** Activities as links to their editors. */
export function ActivityLines({ roundtable, activities }: ActivityLinesProps) {
  return (
    <ul className={classes['activities']}>
      {activities.map((activity) => (
        <li key={activity.id} className={classes['activity']}>
          <PageLink to={`/roundtables/${roundtable.id}/activities/${activity.id}`}>{activity.question}</PageLink>
          <span className={classes['kind']}>{kindLabel(activity.kind)}</span>
          {activity.state === 'draft' || activity.state === 'ready' ? null : (
            <Badge variant="light" color="slate" radius="sm">
              {t(`organise.activity-${activity.state}`)}
            </Badge>
          )}
        </li>
      ))}
    </ul>
  );
}

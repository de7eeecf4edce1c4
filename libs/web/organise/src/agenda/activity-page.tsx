import type { ActivityBody, RoundtableBody } from '@rt/contracts';
import { isActivityKind } from '@rt/kinds';
import { Page, PageLink, Remote, useActivities, useRoundtable } from '@rt/web/console-kit';
import { editors } from '@rt/web/kinds/editors';

import { t } from '../words';
import { ActivityEditor } from './activity-editor';
import { KindChoice } from './kind-choice';

interface ActivityPageProps {
  readonly roundtableId: string;
  /** An id, or 'new' with `kind` and `item` in the address; `then=live` leads to the running session afterwards. */
  readonly activityId: string;
  readonly search: Readonly<Record<string, string>>;
}

export function ActivityPage({ roundtableId, activityId, search }: ActivityPageProps) {
  const roundtable = useRoundtable(roundtableId);
  const activities = useActivities(roundtableId);
  return (
    <Remote query={roundtable}>
      {(body) => (
        <Remote query={activities}>
          {({ items }) => (
            <Found
              roundtable={body}
              activity={items.find((one) => one.id === activityId) ?? null}
              isNew={activityId === 'new'}
              search={search}
            />
          )}
        </Remote>
      )}
    </Remote>
  );
}

interface FoundProps {
  readonly roundtable: RoundtableBody;
  readonly activity: ActivityBody | null;
  readonly isNew: boolean;
  readonly search: Readonly<Record<string, string>>;
}

function Found({ roundtable, activity, isNew, search }: FoundProps) {
  const kind = activity?.kind ?? (isNew ? search['kind'] : undefined);
  if (isNew && kind === undefined) return <KindChoice roundtable={roundtable} search={search} />;
  if (!isActivityKind(kind)) {
    const back = <PageLink to={`/roundtables/${roundtable.id}/agenda`}>{t('organise.back-to-agenda')}</PageLink>;
    return (
      <Page title={t('organise.no-activity')} of={roundtable.title}>
        {back}
      </Page>
    );
  }
  return (
    <ActivityEditor
      roundtable={roundtable}
      activity={activity}
      kind={kind}
      editor={editors[kind]}
      item={search['item'] ?? ''}
      then={pathAfterwards(roundtable, search)}
    />
  );
}

function pathAfterwards({ id }: RoundtableBody, search: FoundProps['search']): string {
  return `/roundtables/${id}/${search['then'] === 'live' ? 'live' : 'agenda'}`;
}

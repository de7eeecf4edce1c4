import type { ActivityList, CreateActivityRequest } from '@rt/contracts';
import { KEYS, useApi, useRefresh, useSay } from '@rt/web/console-kit';
import { useQueryClient } from '@tanstack/react-query';

import { t } from '../../words';
import type { AskingOptions } from './use-ask-now';

/** Plans a question under the agenda item of the current one, without opening it. */
export function useSaveForLater(
  { roundtableId, current, close }: Pick<AskingOptions, 'roundtableId' | 'current' | 'close'>,
  operation: string,
) {
  const { call } = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const client = useQueryClient();
  return async (question: Omit<CreateActivityRequest, 'opId'>): Promise<() => void> => {
    const planned = client.getQueryData<ActivityList>(KEYS.activities(roundtableId))?.items ?? [];
    const agendaItemId = planned.find(({ id }) => id === current?.id)?.agendaItemId ?? null;
    const body = { opId: operation, ...question, agendaItemId };
    await call('POST /api/roundtables/{roundtableId}/activities', { at: { roundtableId }, body });
    await refresh([KEYS.activities(roundtableId)]);
    say(t('facilitate.ask-saved'));
    return close;
  };
}

import type { AskActivityRequest } from '@rt/contracts';
import type { ActivityView } from '@rt/contracts/plain';
import { KEYS, opId, useApi, useRefresh, useSay } from '@rt/web/console-kit';
import { useState } from 'react';

import { t } from '../../words';
import type { Controls } from '../use-controls';
import { withoutGroups } from '../use-seen';

/** What a form that asks needs of the console. */
export interface AskingOptions {
  readonly roundtableId: string;
  readonly current: ActivityView | null;
  readonly controls: Controls;
  close(): void;
}

/** Asks the room something now. However often it is sent, it is asked once. */
export function useAskNow({ roundtableId, current, controls, close }: AskingOptions) {
  const { call } = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const [operation] = useState(opId);
  return async (asked: Omit<AskActivityRequest, 'opId'>, closeOpen: boolean): Promise<void> => {
    if (closeOpen && current?.state === 'open') await controls.close(current.id);
    const body = { opId: operation, ...asked, ...withoutGroups(controls.session.seen()) };
    const done = await call('POST /api/roundtables/{roundtableId}/session/ask', { at: { roundtableId }, body });
    controls.session.made(done, { from: operation, fromView: 'question' });
    await refresh([KEYS.activities(roundtableId)]);
    say(t('facilitate.asked'));
    // The form is clean only after this function.
    setTimeout(close);
  };
}

import type { AskActivityRequest } from '@rt/contracts';
import type { ActivityView } from '@rt/contracts/plain';
import { KEYS, problemOf, useApi, useRefresh, useSay } from '@rt/web/console-kit';
import { useState } from 'react';

import { t } from '../../words';
import type { Controls } from '../use-controls';
import { type Seen, withoutGroups } from '../use-seen';

export interface AskingOptions {
  readonly roundtableId: string;
  readonly current: ActivityView | null;
  readonly controls: Controls;
  /** What was seen of the session as the form was opened: on that it is decided what is asked. */
  readonly seen: Seen;
  close(): void;
}

/** Idempotent. Asks over the current state where the session has moved on. False where voting could not be closed. */
export function useAskNow({ roundtableId, current, controls, seen: first, close }: AskingOptions, operation: string) {
  const { call } = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const [seen, setSeen] = useState<Seen | null>(first);
  return async (asked: Omit<AskActivityRequest, 'opId'>, closeOpen: boolean): Promise<false | (() => void)> => {
    if (closeOpen && current?.state === 'open' && !(await controls.close(current.id))) return false;
    const body = { opId: operation, ...asked, ...withoutGroups(seen ?? controls.session.seen()) };
    const done = await call('POST /api/roundtables/{roundtableId}/session/ask', { at: { roundtableId }, body }).catch(
      (error: unknown) => {
        if (problemOf(error).code === 'version-conflict') setSeen(null);
        throw error;
      },
    );
    controls.session.made(done, { from: operation, fromView: 'question' });
    await refresh([KEYS.activities(roundtableId)]);
    const staysOpen = !closeOpen && current?.state === 'open';
    say(staysOpen ? t('facilitate.asked-too', { question: current.question }) : t('facilitate.asked'));
    return close;
  };
}

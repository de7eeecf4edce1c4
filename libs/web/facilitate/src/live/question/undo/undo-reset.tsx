import { Button } from '@mantine/core';
import type { ActivityView } from '@rt/contracts/plain';
import { useSay } from '@rt/web/console-kit';
import { Banner } from '@rt/web/ui';
import { useEffect, useState } from 'react';

import { t } from '../../../words';
import type { Controls } from '../../use-controls';

interface UndoResetProps {
  readonly activity: ActivityView;
  readonly controls: Controls;
  readonly offline: boolean;
}

/** True for as long as answers that were set aside can be put back; `since` is when `undoMs` was heard, on the clock of `performance.now()`. */
export function useCanUndoReset({ undoMs = 0, state }: ActivityView, since: number): boolean {
  return useUntil(since + undoMs) && undoMs > 0 && state === 'ready';
}

export function UndoReset({ activity, controls, offline }: UndoResetProps) {
  const say = useSay();
  const undo = async () => {
    if (await controls.undoReset(activity.id)) say(t('facilitate.reset-undone'));
  };
  return (
    <Banner tone="warning">
      {t('facilitate.reset-now')}{' '}
      <Button variant="default" size="compact-sm" disabled={offline || controls.busy} onClick={() => void undo()}>
        {t('facilitate.reset-undo')}
      </Button>
    </Banner>
  );
}

/** True until a moment on the clock of `performance.now()`. */
function useUntil(endsAt: number): boolean {
  const [isOver, setOver] = useState<number | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setOver(endsAt), Math.max(0, endsAt - performance.now()));
    return () => clearTimeout(timer);
  }, [endsAt]);
  return isOver !== endsAt;
}

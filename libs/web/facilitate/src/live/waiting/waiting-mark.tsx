import { Button } from '@mantine/core';
import type { RoomState } from '@rt/contracts/plain';
import { ProblemPanel } from '@rt/web/console-kit';

import { t } from '../../words';
import classes from '../live.module.css';
import { useAdmit, useSayWaiting } from './use-waiting';
import { WAITING_TITLE } from './waiting-people';

interface WaitingMarkProps {
  readonly roundtableId: string;
  readonly room: RoomState;
  readonly offline: boolean;
}

/** Tells at the top of the column that people wait to be let in, lets them all in, and leads to them. */
export function WaitingMark({ roundtableId, room, offline }: WaitingMarkProps) {
  const waiting = room.session.host?.waiting ?? 0;
  const { busy, error, admit } = useAdmit(roundtableId);
  useSayWaiting(waiting);
  if (waiting === 0) return null;
  return (
    <div className={classes['seatsShared']}>
      <p className={classes['seatsMark']}>{t('facilitate.waiting-count', { count: waiting })}</p>
      <div className={classes['markActs']}>
        <Button size="compact-md" disabled={offline || busy} onClick={() => void admit({ whom: 'all' })}>
          {t('facilitate.waiting-admit-all', { count: waiting })}
        </Button>
        <Button variant="subtle" size="compact-md" onClick={() => document.getElementById(WAITING_TITLE)?.focus()}>
          {t('facilitate.waiting-go')}
        </Button>
      </div>
      {error ? <ProblemPanel error={error} title={t('facilitate.waiting-failed')} /> : null}
    </div>
  );
}

import { Button } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import type { RoomState } from '@rt/contracts/plain';
import { ProblemPanel } from '@rt/web/console-kit';
import { useRef } from 'react';

import { t } from '../../words';
import classes from '../live.module.css';
import { useAdmit, useSayWaiting, useWaitingList } from './use-waiting';
import { WAITING_TITLE } from './waiting-people';

interface WaitingMarkProps {
  readonly roundtable: RoundtableBody;
  readonly room: RoomState;
  readonly offline: boolean;
}

/** Tells at the top of the column that people wait to be let in, lets all in who are listed, and leads to them. */
export function WaitingMark({ roundtable: { id, joining }, room, offline }: WaitingMarkProps) {
  const waiting = room.session.host?.waiting ?? 0;
  const list = useWaitingList(id, room);
  const seatIds = list.data?.waiting.map((person) => person.id) ?? [];
  const title = useRef<HTMLParagraphElement>(null);
  const { busy, error, admit } = useAdmit(id);
  useSayWaiting(waiting);
  if (waiting === 0) return null;
  // What was pressed goes with the last who waits, and where nobody need wait any more the list goes as well.
  const admitAll = async () => {
    if (await admit({ whom: 'all', seatIds }))
      document.getElementById(joining === 'knock' ? WAITING_TITLE : 'room')?.focus();
  };
  return (
    <div className={classes['seatsShared']}>
      <p ref={title} tabIndex={-1} className={classes['seatsMark']}>
        {t('facilitate.waiting-count', { count: waiting })}
      </p>
      <div className={classes['markActs']}>
        <Button size="compact-md" disabled={offline || busy || seatIds.length === 0} onClick={() => void admitAll()}>
          {admitWords(seatIds.length, waiting)}
        </Button>
        <Button variant="subtle" size="compact-md" onClick={() => document.getElementById(WAITING_TITLE)?.focus()}>
          {t('facilitate.waiting-go')}
        </Button>
      </div>
      <Unlisted list={list} again={() => title.current?.focus()} />
      {error ? <ProblemPanel error={error} title={t('facilitate.waiting-failed')} /> : null}
    </div>
  );
}

/** Why nobody can be let in from here: it is not known who waits. `again`: what is pressed goes as it is pressed. */
function Unlisted({ list, again }: { readonly list: ReturnType<typeof useWaitingList>; again(): void }) {
  if (list.data !== undefined || !list.isError) return null;
  const retry = () => {
    again();
    void list.refetch();
  };
  return <ProblemPanel error={list.error} retry={retry} />;
}

/** The list tells of so many at once; one that has just come stands in the next. */
function admitWords(listed: number, waiting: number): string {
  if (listed > 0 && listed < waiting) return t('facilitate.waiting-admit-first', { count: listed });
  return t('facilitate.waiting-admit-all', { count: listed || waiting });
}

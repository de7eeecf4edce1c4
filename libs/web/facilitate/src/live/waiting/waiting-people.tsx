import { Button } from '@mantine/core';
import type { AdmitPeopleRequest, RoundtableBody, WaitingList } from '@rt/contracts';
import type { RoomState } from '@rt/contracts/plain';
import { KEYS, ProblemPanel, ReasonDialogue, useApi, useRefresh, useSay } from '@rt/web/console-kit';
import { useRef, useState } from 'react';

import { t } from '../../words';
import classes from '../live.module.css';
import { PeopleList } from '../room/people-list';
import { useAdmit, useWaitingList } from './use-waiting';
import { type AskedPerson, WaitingRows } from './waiting-rows';

export const WAITING_TITLE = 'waiting';

interface WaitingPeopleProps {
  readonly roundtable: RoundtableBody;
  readonly room: RoomState | null;
  readonly offline: boolean;
}

/** The waiting room of the session: who waits, as far as the rule lets the host know, and the ways in. */
export function WaitingPeople({ roundtable: { id, joining }, room, offline }: WaitingPeopleProps) {
  const query = useWaitingList(id, room);
  const { busy, error, admit } = useAdmit(id);
  const [asked, setAsked] = useState<AskedPerson | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const line = query.data;
  const there = (line?.waiting.length ?? 0) + (line?.refused.length ?? 0);
  if (joining !== 'knock' && there === 0) return null;
  const letIn = async (whom: AdmitPeopleRequest) => {
    if (await admit(whom)) heading.current?.focus();
  };
  const dialogue = asked && (
    <RefuseDialogue
      roundtableId={id}
      asked={asked}
      close={() => setAsked(null)}
      done={() => heading.current?.focus()}
    />
  );
  return (
    <PeopleList
      id={WAITING_TITLE}
      title={t('facilitate.waiting')}
      heading={heading}
      problem={error ? <ProblemPanel error={error} title={t('facilitate.waiting-failed')} /> : null}
      query={query}
      dialogue={dialogue}
    >
      {(list) => (
        <Line
          list={list}
          off={offline || busy}
          admitOnList={() => void letIn({ whom: 'on_list' })}
          letIn={(ids) => void letIn({ whom: 'these', seatIds: [...ids] })}
          ask={setAsked}
        />
      )}
    </PeopleList>
  );
}

interface LineProps {
  readonly list: WaitingList;
  readonly off: boolean;
  admitOnList(): void;
  letIn(ids: readonly string[]): void;
  ask(person: AskedPerson): void;
}

function Line({
  list: { waiting, refused, onList, fromOneNetwork, saidTold },
  off,
  admitOnList,
  letIn,
  ask,
}: LineProps) {
  return (
    <>
      {waiting.length === 0 ? <p>{t('facilitate.waiting-nobody')}</p> : null}
      {waiting.length > 0 && !saidTold ? <p className={classes['muted']}>{t('facilitate.waiting-rule')}</p> : null}
      {fromOneNetwork > 0 ? <p>{t('facilitate.waiting-one-network', { count: fromOneNetwork })}</p> : null}
      {onList > 0 ? (
        <>
          <Button variant="default" disabled={off} onClick={admitOnList}>
            {t('facilitate.waiting-admit-on-list', { count: onList })}
          </Button>
          <p className={classes['muted']}>{t('facilitate.waiting-on-list-hint')}</p>
        </>
      ) : null}
      <WaitingRows label={t('facilitate.waiting')} people={waiting} off={off} letIn={letIn} ask={ask} />
      {refused.length > 0 ? (
        <details className={classes['pairs']}>
          <summary>{t('facilitate.waiting-refused', { count: refused.length })}</summary>
          <WaitingRows label={t('facilitate.waiting-not-let-in')} people={refused} off={off} letIn={letIn} />
        </details>
      ) : null}
    </>
  );
}

interface RefuseDialogueProps {
  readonly roundtableId: string;
  readonly asked: AskedPerson;
  close(): void;
  done(): void;
}

function RefuseDialogue({ roundtableId, asked: { id: seatId, label }, close, done }: RefuseDialogueProps) {
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const refuse = async (reason: string) => {
    const at = { roundtableId };
    await api.call('POST /api/roundtables/{roundtableId}/session/waiting/refuse', { at, body: { seatId, reason } });
    await refresh([KEYS.waiting(roundtableId)]);
    say(t('facilitate.waiting-refused-now', { person: label }));
    done();
  };
  return (
    <ReasonDialogue
      title={t('facilitate.waiting-refuse-title', { person: label })}
      lead={<p>{t('facilitate.waiting-refuse-text')}</p>}
      hint={t('facilitate.waiting-refuse-hint')}
      confirmLabel={t('facilitate.waiting-refuse')}
      danger
      confirm={refuse}
      close={close}
    />
  );
}

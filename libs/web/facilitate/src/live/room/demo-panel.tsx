import { Button } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import type { RoomState } from '@rt/contracts/plain';
import { problemOf, useMe, useSay } from '@rt/web/console-kit';

import { t } from '../../words';
import classes from '../live.module.css';
import { useOpenStage } from '../stage/use-open-stage';
import { openPhoneWindow } from '../stage/windows';
import { SimulatedPeople } from './simulated-people';

interface DemoPanelProps {
  readonly roundtable: RoundtableBody;
  readonly room: RoomState | null;
  readonly offline: boolean;
}

/** Demo only: stage and phone in windows beside the console, and people who are not real. */
export function DemoPanel({ roundtable, room, offline }: DemoPanelProps) {
  const demo = useMe().data?.mode === 'demo';
  if (!demo || !roundtable.may.includes('run')) return null;
  const simulated = room?.session.simulated ?? 0;
  return (
    <section className={classes['demo']} aria-labelledby="demo-desk">
      <div className={classes['grow']}>
        <h2 id="demo-desk">{t('facilitate.demo-title')}</h2>
        <p className={classes['muted']}>
          {simulated > 0 ? t('facilitate.simulated', { count: simulated }) : t('facilitate.demo-text')}
        </p>
      </div>
      <Windows roundtable={roundtable} room={room} offline={offline} />
    </section>
  );
}

function Windows({ roundtable, room, offline }: DemoPanelProps) {
  const stage = useOpenStage(roundtable.id);
  const say = useSay();
  const code = room?.session.joinCode ?? roundtable.joinCode;
  const openPhone = () => {
    if (code && !openPhoneWindow(code)) say(t('facilitate.window-blocked'));
  };
  return (
    <div className={classes['demoActs']}>
      <Button variant="default" disabled={offline} loading={stage.busy} onClick={() => void stage.open()}>
        {t('facilitate.open-stage')}
      </Button>
      {code ? (
        <Button variant="default" disabled={offline} onClick={openPhone}>
          {t('facilitate.open-phone')}
        </Button>
      ) : null}
      {roundtable.state === 'live' && !roundtable.rehearses ? (
        <SimulatedPeople roundtableId={roundtable.id} simulated={room?.session.simulated ?? 0} offline={offline} />
      ) : null}
      {stage.error ? <p role="alert">{problemOf(stage.error).message}</p> : null}
    </div>
  );
}

import { Alert, Button } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import type { RoomState } from '@rt/contracts/plain';
import { Page, ProblemPanel, useGo, useKeys, Waiting } from '@rt/web/desk';
import { useState } from 'react';
import { ChairNote } from '../chair-note/chair-note';
import { t } from '../words';
import { DemoDesk } from './demo-desk';
import { EndDialogue } from './end-dialogue';
import { liveShortcuts } from './live-shortcuts';
import classes from './live.module.css';
import { NowPanel } from './now-panel';
import { RoomPanel } from './room-panel';
import { RunOfShow } from './run-of-show';
import { SessionFacts } from './session-facts';
import { useRunningSession, type Running } from './use-running-session';

interface RunningSessionProps {
  readonly roundtable: RoundtableBody;
}

/** The console while the session runs (wireframe C). */
export function RunningSession({ roundtable }: RunningSessionProps) {
  const running = useRunningSession(roundtable);
  const { live, room, controls, offline, addPath } = running;
  const go = useGo();
  const [ending, setEnding] = useState(false);
  const runs = roundtable.may.includes('run');
  const keys = useKeys(
    (help) => liveShortcuts({ ...running, add: () => go(addPath), help }),
    runs && !offline && !controls.busy,
  );

  if (!room) return live.connection === 'ended' ? <ProblemPanel error={live.refusal} /> : <Waiting />;
  const actions = runs ? (
    <>
      <Button variant="default" onClick={keys.open}>
        {t('facilitate.keys')}
      </Button>
      <Button variant="outline" color="danger" disabled={offline} onClick={() => setEnding(true)}>
        {t('facilitate.end')}
      </Button>
    </>
  ) : null;
  return (
    <Page
      title={t('facilitate.live')}
      of={roundtable.title}
      wide
      lead={<SessionFacts room={room} clockOffsetMs={live.clockOffsetMs} />}
      actions={actions}
    >
      {offline ? <Offline /> : null}
      {controls.error ? <ProblemPanel error={controls.error} title={t('facilitate.control-failed')} /> : null}
      <DemoDesk roundtable={roundtable} room={room} offline={offline} />
      <Panels roundtable={roundtable} running={running} room={room} />
      <EndDialogue roundtable={roundtable} room={room} opened={ending} close={() => setEnding(false)} />
      {keys.list}
    </Page>
  );
}

function Offline() {
  return (
    <Alert color="warning" variant="light" role="status" mb="md" title={t('facilitate.offline')}>
      {t('facilitate.offline-text')}
    </Alert>
  );
}

interface PanelsProps extends RunningSessionProps {
  readonly running: Running;
  readonly room: RoomState;
}

function Panels({ roundtable, running, room }: PanelsProps) {
  const { live, current, next, previous, addPath, kept, controls, offline } = running;
  const runs = roundtable.may.includes('run');
  return (
    <div className={classes['live']}>
      <NowPanel
        roundtable={roundtable}
        room={room}
        heardAt={live.heardAt}
        current={current}
        next={next}
        previous={previous}
        controls={controls}
        kept={kept}
        offline={offline}
      />
      <RunOfShow
        roundtable={roundtable}
        activities={room.activities}
        currentId={room.session.currentActivityId}
        clockOffsetMs={live.clockOffsetMs}
        {...(runs ? { choose: (id: string) => void controls.choose(id), addPath } : {})}
        disabled={offline || controls.busy}
        offline={offline}
      />
      <div className={classes['side']}>
        <ChairNote roundtable={roundtable} toldVersion={room.session.host?.noteVersion} />
        <RoomPanel roundtable={roundtable} room={room} offline={offline} />
      </div>
    </div>
  );
}

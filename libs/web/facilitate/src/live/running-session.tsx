import { Alert, Button, Group } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import { useLineState } from '@rt/web/data';
import { Page, ProblemPanel, ShortcutList, useActivities, useShortcuts, useShortcutsOn, Waiting } from '@rt/web/desk';
import { useState } from 'react';
import { t } from '../words';
import { EndDialogue } from './end-dialogue';
import classes from './live.module.css';
import { NowPanel } from './now-panel';
import { RoomPanel } from './room-panel';
import { RunOfShow } from './run-of-show';
import { neighbour, showLines } from './show';
import { useControls } from './use-controls';
import { useRoom } from './use-live-client';
import { liveShortcuts } from './live-shortcuts';

/** The console while the session runs (wireframe C). */
export function RunningSession({ roundtable }: { readonly roundtable: RoundtableBody }) {
  const live = useRoom(roundtable.id);
  const line = useLineState(live);
  const controls = useControls(roundtable.id, live.room?.session.stageView ?? null);
  const planned = useActivities(roundtable.id).data?.items ?? [];
  const [ending, setEnding] = useState(false);
  const [helping, setHelping] = useState(false);
  const [keysOn, setKeysOn] = useShortcutsOn();
  const room = live.room;
  const lines = showLines(roundtable.agenda, planned, room?.activities ?? []);
  const currentId = room?.session.currentActivityId ?? null;
  const current = room?.activities.find((one) => one.id === currentId) ?? null;
  const next = neighbour(lines, currentId, 1);
  const previous = neighbour(lines, currentId, -1);
  const offline = line !== 'fine' || live.connection !== 'live';
  const shortcuts = liveShortcuts({ room, current, next, previous, controls, help: () => setHelping(true) });
  useShortcuts(shortcuts, keysOn && !offline && !controls.busy);

  if (!room) return live.connection === 'ended' ? <ProblemPanel error={live.refusal} /> : <Waiting />;
  const { session } = room;
  return (
    <Page
      title={t('facilitate.live')}
      of={roundtable.title}
      wide
      lead={<Facts joined={session.joined} simulated={session.simulated} />}
      actions={
        <>
          <Button variant="default" onClick={() => setHelping(true)}>
            {t('facilitate.keys')}
          </Button>
          <Button variant="outline" color="danger" disabled={offline} onClick={() => setEnding(true)}>
            {t('facilitate.end')}
          </Button>
        </>
      }
    >
      {offline ? (
        <Alert color="warning" variant="light" role="status" mb="md" title={t('facilitate.offline')}>
          {t('facilitate.offline-text')}
        </Alert>
      ) : null}
      {controls.error ? <ProblemPanel error={controls.error} title={t('facilitate.control-failed')} /> : null}
      <div className={classes['live']}>
        <NowPanel
          roundtable={roundtable}
          room={room}
          heardAt={live.heardAt}
          current={current}
          next={next}
          previous={previous}
          controls={controls}
          kept={planned.some((one) => one.id === currentId && one.kept)}
          offline={offline}
        />
        <RunOfShow
          roundtable={roundtable}
          activities={room.activities}
          currentId={currentId}
          choose={(id) => void controls.choose(id)}
          disabled={offline || controls.busy}
        />
        <RoomPanel roundtable={roundtable} room={room} offline={offline} />
      </div>
      <EndDialogue roundtable={roundtable} room={room} opened={ending} close={() => setEnding(false)} />
      <ShortcutList
        opened={helping}
        shortcuts={shortcuts}
        on={keysOn}
        setOn={setKeysOn}
        close={() => setHelping(false)}
      />
    </Page>
  );
}

function Facts({ joined, simulated }: { readonly joined: number; readonly simulated: number }) {
  return (
    <Group gap="lg" component="span">
      <span className={classes['figure']}>{t('facilitate.joined', { count: joined })}</span>
      {simulated > 0 ? <span>{t('facilitate.simulated', { count: simulated })}</span> : null}
    </Group>
  );
}

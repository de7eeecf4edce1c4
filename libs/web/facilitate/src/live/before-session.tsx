import { Button, Group } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import { Dialogue, Page, ProblemPanel, useSay } from '@rt/web/console-kit';
import { useConnectionState } from '@rt/web/data';

import { ChairNote } from '../chair-note/chair-note';
import { t } from '../words';
import { ConnectionNotice } from './line/connection-notice';
import classes from './live.module.css';
import { RunOfShow } from './pace/run-of-show';
import { RehearsePanel } from './rehearsal/rehearse-panel';
import { DemoPanel } from './room/demo-panel';
import { RoomPanel } from './room/room-panel';
import { useRoom } from './use-live-client';
import { useNewestPlan } from './use-running-session';
import { asks, useSession } from './use-session';
import { WaitingMark } from './waiting/waiting-mark';

/** A scheduled session: join code, stage, agenda, and the button that starts it. */
export function BeforeSession({ roundtable }: { readonly roundtable: RoundtableBody }) {
  const { start } = useSession(roundtable.id);
  const say = useSay();
  const live = useRoom(roundtable.id);
  const offline = useConnectionState(live) !== 'fine' || live.connection === 'ended';
  useNewestPlan(roundtable, live.room);
  const early = asks(start.error, 'early-start-needs-confirmation');
  const run = async (confirmEarly: boolean) => {
    if (await start.run(confirmEarly)) say(t('facilitate.started'));
  };
  const may = roundtable.may.includes('run');
  return (
    <Page title={t('facilitate.live')} of={roundtable.title} lead={roundtable.slotText}>
      {start.error && !early ? <ProblemPanel error={start.error} title={t('facilitate.start-failed')} /> : null}
      <ConnectionNotice roundtable={roundtable} live={live} offline={offline} text={t('facilitate.offline-before')} />
      <p>{t('facilitate.start-lead')}</p>
      {may ? (
        <Group mb="xl">
          <Button size="lg" loading={start.busy} onClick={() => void run(false)}>
            {t('facilitate.start')}
          </Button>
        </Group>
      ) : null}
      <RehearsePanel roundtable={roundtable} />
      {may && live.room ? <WaitingMark roundtable={roundtable} room={live.room} offline={offline} /> : null}
      <DemoPanel roundtable={roundtable} room={live.room} offline={offline} />
      <div className={classes['two']}>
        <RunOfShow roundtable={roundtable} currentId={null} clockOffsetMs={live.clockOffsetMs} />
        <div className={classes['side']}>
          <RoomPanel roundtable={roundtable} room={live.room} offline={offline} />
          <ChairNote roundtable={roundtable} toldVersion={live.room?.session.host?.noteVersion} />
        </div>
      </div>
      <Dialogue
        opened={early}
        title={t('facilitate.early-title')}
        confirmLabel={t('facilitate.start-now')}
        busy={start.busy}
        onConfirm={() => void run(true)}
        onClose={start.clear}
      >
        {t('facilitate.early-text', { slot: roundtable.slotText })}
      </Dialogue>
    </Page>
  );
}

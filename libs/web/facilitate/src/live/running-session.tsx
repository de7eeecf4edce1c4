import type { RoundtableBody } from '@rt/contracts';
import type { RoomState } from '@rt/contracts/plain';
import { ProblemPanel, useAnnounce, useKeys, useSay, useWholeWindow, Waiting } from '@rt/web/console-kit';
import { type ReactNode, useState } from 'react';

import { ChairNote } from '../chair-note/chair-note';
import { t } from '../words';
import { Column } from './column';
import classes from './console.module.css';
import { Dialogues, type OpenDialogue } from './dialogues';
import { EndsByItself } from './ending/ends-by-itself';
import { isOwnPace, type Leaving, useLeaving } from './ending/use-leaving';
import { FootBar } from './foot-bar';
import { ConnectionEnded, ConnectionNotice } from './line/connection-notice';
import { LiveBar } from './live-bar';
import { liveShortcuts } from './live-shortcuts';
import { OwnPace } from './pace/own-pace';
import { RunOfShow } from './pace/run-of-show';
import { DraftsProvider } from './question/drafts/drafts';
import { NowPanel } from './question/now-panel';
import { DemoPanel } from './room/demo-panel';
import { RoomPanel } from './room/room-panel';
import { SharedSeatsMark } from './room/seats';
import { SayAsking } from './saying/say-asking';
import { useSayCourse } from './saying/use-say-course';
import { type Running, useRunningSession } from './use-running-session';
import { WaitingMark } from './waiting/waiting-mark';

interface RunningSessionProps {
  readonly roundtable: RoundtableBody;
}

/** The console while the session runs: it takes the whole window once the state of the room is there. */
export function RunningSession({ roundtable }: RunningSessionProps) {
  const running = useRunningSession(roundtable);
  const { live, room } = running;
  const ways = useWholeWindow(room !== null);
  if (room)
    return (
      <DraftsProvider room={room}>
        <Console roundtable={roundtable} running={running} room={room} ways={ways} />
      </DraftsProvider>
    );
  return live.connection === 'ended' ? <ConnectionEnded roundtable={roundtable} live={live} /> : <Waiting />;
}

interface ConsoleProps extends RunningSessionProps {
  readonly running: Running;
  readonly room: RoomState;
}

function Console({ roundtable, running, room, ways }: ConsoleProps & { readonly ways: ReactNode }) {
  const { live, current, controls, offline } = running;
  const [opened, setOpened] = useState<OpenDialogue | null>(null);
  const [say, announce] = [useSay(), useAnnounce()];
  useSayCourse(room, current, controls);
  const open = (asks: OpenDialogue['asks']) => setOpened({ asks, about: current });
  const ask = () => open('ask');
  const askNext = () => open('next');
  const leaving = useLeaving(current, controls, isOwnPace(room));
  const runs = roundtable.may.includes('run');
  const keys = useKeys(
    (help) => liveShortcuts({ ...running, go: leaving.go, ask, askNext, help, say, announce }),
    runs && !offline && !controls.busy,
  );
  return (
    <div className={classes['console']}>
      <LiveBar
        roundtable={roundtable}
        room={room}
        clockOffsetMs={live.clockOffsetMs}
        ways={ways}
        offline={offline}
        showKeys={keys.open}
        end={() => open('end')}
      />
      <Notices roundtable={roundtable} running={running} room={room} />
      <Columns roundtable={roundtable} running={running} room={room} go={leaving.go} ask={ask} askNext={askNext} />
      {runs ? (
        <FootBar
          room={room}
          current={current}
          next={running.next}
          previous={running.previous}
          controls={controls}
          offline={offline}
          go={leaving.go}
        />
      ) : null}
      <Dialogues
        roundtable={roundtable}
        room={room}
        running={running}
        leaving={leaving}
        opened={opened}
        close={() => setOpened(null)}
      />
      {keys.list}
    </div>
  );
}

function Notices({ roundtable, room, running: { live, controls, offline } }: ConsoleProps) {
  return (
    <div className={classes['notices']}>
      <ConnectionNotice roundtable={roundtable} live={live} offline={offline} text={t('facilitate.offline-text')} />
      {controls.error ? <ProblemPanel error={controls.error} title={t('facilitate.control-failed')} /> : null}
      <EndsByItself roundtable={roundtable} room={room} clockOffsetMs={live.clockOffsetMs} />
    </div>
  );
}

type ColumnsProps = ConsoleProps & Pick<Leaving, 'go'> & { ask(): void; askNext(): void };

function Columns(props: ColumnsProps) {
  const { roundtable, running, room, askNext } = props;
  const { live, current, next, kept, askedFrom, fromRound, controls, offline } = running;
  const runs = roundtable.may.includes('run');
  return (
    <div className={classes['columns']}>
      <Column place="now" labelledBy="now">
        <NowPanel
          roundtable={roundtable}
          room={room}
          heardAt={live.heardAt}
          clockOffsetMs={live.clockOffsetMs}
          current={current}
          next={next}
          kept={kept}
          askedFrom={askedFrom}
          fromRound={fromRound}
          askNext={askNext}
          offline={offline}
          controls={controls}
        />
      </Column>
      <ShowColumn {...props} />
      <Column place="room" labelledBy="room">
        {runs ? <WaitingMark roundtable={roundtable} room={room} offline={offline} /> : null}
        {runs ? <SharedSeatsMark roundtable={roundtable} /> : null}
        <DemoPanel roundtable={roundtable} room={room} offline={offline} />
        <ChairNote roundtable={roundtable} toldVersion={room.session.host?.noteVersion} />
        <RoomPanel roundtable={roundtable} room={room} offline={offline} />
      </Column>
    </div>
  );
}

function ShowColumn({ roundtable, running, room, go, ask }: ColumnsProps) {
  const { live, addPath, controls, offline } = running;
  const runs = roundtable.may.includes('run');
  const { currentActivityId, host } = room.session;
  const takeUp = (id: string) => void controls.takeUp(id);
  return (
    <Column place="show" labelledBy="run-of-show">
      <RunOfShow
        roundtable={roundtable}
        activities={room.activities}
        currentId={currentActivityId}
        clockOffsetMs={live.clockOffsetMs}
        {...(runs ? { moreTime: host?.moreTime, choose: go, takeUp, ask, addPath } : {})}
        disabled={offline || controls.busy}
        offline={offline}
      />
      {runs ? (
        <>
          <SayAsking room={room} />
          <OwnPace room={room} controls={controls} disabled={offline || controls.busy} />
        </>
      ) : null}
    </Column>
  );
}

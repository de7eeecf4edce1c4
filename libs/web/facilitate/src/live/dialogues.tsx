import type { RoundtableBody } from '@rt/contracts';
import type { ActivityView, RoomState } from '@rt/contracts/plain';

import { AskDialogue } from './asking/ask-dialogue';
import { NextDialogue } from './asking/next-dialogue';
import { EndDialogue } from './ending/end-dialogue';
import { LeaveOpenDialogue } from './ending/leave-open-dialogue';
import type { Leaving } from './ending/use-leaving';
import { EndRehearsalDialogue } from './rehearsal/end-rehearsal-dialogue';
import type { Controls } from './use-controls';
import type { Running } from './use-running-session';

export interface OpenDialogue {
  readonly asks: 'end' | 'ask' | 'next';
  /** What was the current question as it was opened: it stays about that one, wherever another host goes. */
  readonly about: ActivityView | null;
}

interface DialoguesProps {
  readonly roundtable: RoundtableBody;
  readonly room: RoomState;
  readonly running: Running;
  readonly leaving: Leaving;
  readonly opened: OpenDialogue | null;
  close(): void;
}

export function Dialogues({ roundtable, room, running, leaving, opened, close }: DialoguesProps) {
  const { current, controls } = running;
  const ends = opened?.asks === 'end';
  return (
    <>
      {roundtable.rehearses ? (
        <EndRehearsalDialogue roundtable={roundtable} opened={ends} close={close} />
      ) : (
        <EndDialogue roundtable={roundtable} room={room} opened={ends} close={close} />
      )}
      <LeaveOpenDialogue current={current} leaving={leaving} busy={controls.busy} />
      {opened && !ends ? (
        <Asking roundtable={roundtable} room={room} controls={controls} opened={opened} close={close} />
      ) : null}
    </>
  );
}

interface AskingProps extends Pick<DialoguesProps, 'roundtable' | 'room' | 'close'> {
  readonly controls: Controls;
  readonly opened: OpenDialogue;
}

function Asking({ roundtable, room, controls, opened: { asks, about }, close }: AskingProps) {
  // As it stands now. One that is no part of the room any more keeps its words, and nobody votes on it.
  const current = room.activities.find(({ id }) => id === about?.id) ?? (about && { ...about, state: 'closed' });
  const props = { roundtable, controls, close };
  if (asks === 'ask') return <AskDialogue {...props} current={current} />;
  return current ? <NextDialogue {...props} from={current} /> : null;
}

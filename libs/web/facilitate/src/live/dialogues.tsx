import type { RoundtableBody } from '@rt/contracts';
import type { RoomState } from '@rt/contracts/plain';

import { AskDialogue } from './asking/ask-dialogue';
import { hasItems, NextDialogue } from './asking/next-dialogue';
import { EndDialogue } from './ending/end-dialogue';
import { LeaveOpenDialogue } from './ending/leave-open-dialogue';
import type { Leaving } from './ending/use-leaving';
import { EndRehearsalDialogue } from './rehearsal/end-rehearsal-dialogue';
import type { Running } from './use-running-session';

/** What is asked of the facilitator over the console. */
export type OpenDialogue = 'end' | 'ask' | 'next' | null;

interface DialoguesProps {
  readonly roundtable: RoundtableBody;
  readonly room: RoomState;
  readonly running: Running;
  readonly leaving: Leaving;
  readonly opened: OpenDialogue;
  close(): void;
}

export function Dialogues({ roundtable, room, running, leaving, opened, close }: DialoguesProps) {
  const { current, controls } = running;
  return (
    <>
      {roundtable.rehearses ? (
        <EndRehearsalDialogue roundtable={roundtable} opened={opened === 'end'} close={close} />
      ) : (
        <EndDialogue roundtable={roundtable} room={room} opened={opened === 'end'} close={close} />
      )}
      <LeaveOpenDialogue current={current} leaving={leaving} busy={controls.busy} />
      {opened === 'ask' ? (
        <AskDialogue roundtable={roundtable} current={current} controls={controls} close={close} />
      ) : null}
      {opened === 'next' && current && hasItems(current) ? (
        <NextDialogue key={current.id} roundtable={roundtable} from={current} controls={controls} close={close} />
      ) : null}
    </>
  );
}

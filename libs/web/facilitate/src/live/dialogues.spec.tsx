import type { RoundtableBody } from '@rt/contracts';
import type { ActivityView, RoomState } from '@rt/contracts/plain';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';

import { showAsking } from './asking/spec-asking';
import { Dialogues, type OpenDialogue } from './dialogues';
import type { Leaving } from './ending/use-leaving';
import type { Running } from './use-running-session';

const ONE = { id: 'one', kind: 'word_cloud', question: 'What is missing?', state: 'open' } as ActivityView;
const TWO = { id: 'two', kind: 'open_text', question: 'What else?', state: 'open' } as ActivityView;
/** Its kind has no items that the room could be asked about. */
const THREE = { id: 'three', kind: 'rating', question: 'How ready?', state: 'open' } as ActivityView;

describe('what is asked over the live console', () => {
  const person = userEvent.setup();
  const asked: string[] = [];
  afterEach(() => {
    cleanup();
    asked.length = 0;
  });

  /** Opened while the first question is the current one; buttons stand for the other host, who goes on. */
  function Console({ asks }: Pick<OpenDialogue, 'asks'>) {
    const [current, goOn] = useState(ONE);
    const [activities, change] = useState([ONE, TWO, THREE]);
    const controls = {
      close: (id: string) => Promise.resolve(asked.push(`close ${id}`) > 0),
      session: { seen: () => ({}), made: () => undefined },
    };
    return (
      <>
        <button onClick={() => goOn(TWO)}>Two</button>
        <button onClick={() => goOn(THREE)}>Three</button>
        <button onClick={() => change([{ ...ONE, state: 'closed' }, TWO])}>End it</button>
        <button onClick={() => change([TWO])}>Take out</button>
        <Dialogues
          roundtable={{ id: 'r', rule: 'attributed' } as RoundtableBody}
          room={{ activities } as unknown as RoomState}
          running={{ current, controls } as unknown as Running}
          leaving={{ asks: false } as Leaving}
          opened={{ asks, about: ONE }}
          close={() => undefined}
        />
      </>
    );
  }

  async function open(asks: OpenDialogue['asks']): Promise<void> {
    const call = (route: string, { at }: { at: { activityId?: string } }) => {
      asked.push(route.split('/').at(-1) ?? '');
      return Promise.resolve({ items: [`${at.activityId} A`, `${at.activityId} B`], revision: 1 });
    };
    showAsking(call, () => <Console asks={asks} />);
    await screen.findByRole('dialog');
  }

  const goOn = (to: string) => person.click(screen.getByRole('button', { name: to, hidden: true }));

  it('stays about the result from which it was opened, with what was ticked, when another host goes on', async () => {
    await open('next');
    await person.click(await screen.findByRole('checkbox', { name: 'one A' }));
    for (const to of ['Three', 'Two']) {
      await goOn(to);
      expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'one A' }).checked).toBe(false);
    }
    expect(screen.getByRole('checkbox', { name: 'Close voting on “What is missing?” first' })).toBeTruthy();
  });

  /** A question is typed, the open one is to be closed first, and another host goes on to the second. */
  async function askFirst(): Promise<void> {
    await open('ask');
    await person.type(screen.getByLabelText('Question'), 'What first?');
    await person.click(screen.getByLabelText('Option 1'));
    await person.paste('Loans\nTraining');
    await person.click(screen.getByRole('checkbox', { name: 'Close voting on “What is missing?” first' }));
    await goOn('Two');
  }

  it.each(['End it', 'Take out'])('closes nothing that somebody else has closed meanwhile: %s', async (act) => {
    await askFirst();
    await goOn(act);
    expect(screen.queryByRole('checkbox', { name: /^Close voting/ })).toBeNull();
    await person.click(screen.getByRole('button', { name: 'Ask now' }));
    expect(asked[0]).toBe('ask');
  });

  it('closes voting on the question that was ticked, and on no other', async () => {
    await askFirst();
    await person.click(screen.getByRole('button', { name: 'Ask now' }));
    expect(asked.slice(0, 2)).toEqual(['close one', 'ask']);
  });
});

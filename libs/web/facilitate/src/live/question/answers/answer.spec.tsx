import type { EntriesResult, Entry } from '@rt/domain/polling';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';

import { BoardPanel } from '../groups/spec-panel';
import { undo } from '../undo/spec-undo';

const OPEN: Entry = { id: 'e1', text: 'When?', state: 'shown' };
const ANSWERED: Entry = { ...OPEN, mark: 'answered', reply: 'In May', minute: 14 };

interface Sent {
  readonly verb: string;
  readonly text?: string;
}

/** A list with one question, and a server that does what it is asked. */
function shown(entry: Entry) {
  const call = jest.fn((_route: string, { body: { verb, text } }: { body: Sent }): Promise<Entry> => {
    const given = { ...OPEN, mark: 'answered', ...(text ? { reply: text } : {}), minute: 14 } as const;
    return Promise.resolve(verb === 'answer' ? given : verb === 'select' ? { ...OPEN, mark: 'selected' } : OPEN);
  });
  const panel = (of: Entry, revision: number) => {
    const result: EntriesResult = { base: 2, waiting: 0, shown: 1, hidden: 0, entries: [of] };
    return <BoardPanel call={call} asked={{ kind: 'qa', config: {} }} result={result} revision={revision} />;
  };
  const { rerender } = render(panel(entry, 4));
  return {
    call,
    /** The next frame tells the question like this. */
    tell: (of: Entry) => rerender(panel(of, 5)),
    bodies: () => call.mock.calls.map(([, { body }]) => body),
  };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const field = () => screen.getByRole('textbox', { name: 'Answer' });
const type = (value: string) => fireEvent.change(field(), { target: { value } });

describe('the answer to a question', () => {
  it('is written as it is marked, says the minute, and is changed later over what was seen', async () => {
    const { bodies } = shown(OPEN);
    press('Mark as answered: When?');
    type('In May');
    press('Save');
    expect(await screen.findByText('Answer: In May')).toBeTruthy();
    expect(screen.getByText('Answered 14 minutes into the session')).toBeTruthy();

    press('Change the answer: When?');
    expect(field()).toHaveProperty('value', 'In May');
    type('In June');
    press('Save');
    expect(await screen.findByText('Answer: In June')).toBeTruthy();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Change the answer: When?');
    expect(bodies()).toEqual([
      { verb: 'answer', text: 'In May', seen: null, seenAnswered: false },
      { verb: 'answer', text: 'In June', seen: 'In May', seenAnswered: true },
    ]);
  });

  it('is given after it was marked as answered in the room', async () => {
    const { bodies } = shown({ ...OPEN, mark: 'answered' });
    press('Write the answer: When?');
    type('In May');
    press('Save');
    expect(await screen.findByText('Answer: In May')).toBeTruthy();
    expect(bodies()).toEqual([{ verb: 'answer', text: 'In May', seen: null, seenAnswered: true }]);
  });

  it('of somebody else is not written over unread, and is once it was read', async () => {
    const { call, tell, bodies } = shown(ANSWERED);
    press('Change the answer: When?');
    type('In June');
    const refusal = Object.assign(new Error('Changed a moment ago.'), { code: 'version-conflict', status: 409 });
    call.mockRejectedValueOnce(refusal);
    tell({ ...ANSWERED, reply: 'In April' });
    press('Save');
    expect(await screen.findByText('Changed a moment ago.')).toBeTruthy();
    expect(field()).toHaveProperty('value', 'In June');
    press('Save');
    await waitFor(() => expect(bodies()).toHaveLength(2));
    expect(bodies()).toMatchObject([{ seen: 'In May' }, { seen: 'In April' }]);
  });

  const REOPENED = { verb: 'reopen', seen: 'In June', seenAnswered: true };

  it.each<[string, Entry, readonly object[]]>([
    ['waits again', OPEN, [REOPENED]],
    [
      'is on the screen again, unless something else fills it by then',
      { ...OPEN, mark: 'selected' },
      [REOPENED, { verb: 'select', again: true }],
    ],
    ['has its former answer', ANSWERED, [{ verb: 'answer', text: 'In May', seen: 'In June', seenAnswered: true }]],
  ])('is taken back, and the question %s', async (_what, before, back) => {
    const { bodies } = shown(before);
    press(before.reply ? 'Change the answer: When?' : 'Mark as answered: When?');
    type('In June');
    press('Save');
    await undo();
    expect(bodies().slice(1)).toEqual(back);
  });

  it('that another host has given just so is not theirs to take back who gave it after them', async () => {
    const { call, bodies } = shown(OPEN);
    const stood: Entry & { readonly already: true } = { ...OPEN, mark: 'answered', already: true };
    call.mockResolvedValueOnce(stood);
    press('Mark as answered: When?');
    press('Save');
    expect(await screen.findByText('This was already done')).toBeTruthy();
    expect(await screen.findByRole('button', { name: 'Mark as not answered: When?' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(bodies()).toHaveLength(1);
  });

  it('that was taken away comes back with its words and its minute', async () => {
    const { bodies } = shown(ANSWERED);
    press('Mark as not answered: When?');
    await undo();
    expect(bodies()).toEqual([
      { verb: 'reopen', seen: 'In May', seenAnswered: true },
      { verb: 'answer', text: 'In May', again: true, seen: null, seenAnswered: false },
    ]);
    const row = document.querySelector<HTMLElement>('[data-entry="e1"]');
    expect(within(row!).getByText('Answer: In May')).toBeTruthy();
  });
});

import type { EntriesResult, Entry } from '@rt/domain/polling';
import { fireEvent, render, screen } from '@testing-library/react';

import { BoardPanel } from '../groups/spec-panel';

const [WHEN, WHERE, WHO] = ['When?', 'Where?', 'Who pays?'].map((text, at): Entry => ({
  id: `e${at + 1}`,
  text,
  state: 'shown',
})) as [Entry, Entry, Entry];

function panel(call: unknown, entries: readonly Entry[], revision: number) {
  const result = { base: 4, waiting: 0, shown: entries.length, hidden: 0, entries } as EntriesResult;
  return <BoardPanel asked={{ kind: 'qa', config: {} }} call={call} result={result} revision={revision} />;
}

/** Chooses the last question as what the first one is merged with, and then sees another frame. */
function choosesThenHears(call: unknown, later: readonly Entry[]) {
  const { rerender } = render(panel(call, [WHEN, WHERE, WHO], 4));
  const merge = screen.getByRole('button', { name: 'Merge with another: When?' });
  fireEvent.click(merge);
  fireEvent.change(field(), { target: { value: 'e3' } });
  rerender(panel(call, later, 5));
  return merge;
}

const field = () => screen.getByLabelText<HTMLSelectElement>('Merge with');
const chosen = () => field().selectedOptions[0]?.textContent;
const press = () => fireEvent.click(screen.getByRole('button', { name: 'Merge them' }));

describe('merging a question with another', () => {
  const doing = () =>
    jest.fn((_route: string, _of: { readonly body: object }) => Promise.resolve({ ...WHEN, state: 'hidden' }));

  it('takes the one that was chosen, or none: also where that leaves the list before the press', async () => {
    const call = doing();
    choosesThenHears(call, [WHEN, WHERE]);
    expect(chosen()).toBe('Who pays?');

    press();
    await screen.findByText(/^Merged with/);
    expect(call.mock.calls).toHaveLength(1);
    expect(call.mock.calls[0]![1].body).toMatchObject({ verb: 'merge', into: 'e3' });
  });

  it('offers what is there once it is asked for anew', () => {
    const merge = choosesThenHears(doing(), [WHEN, WHERE]);
    fireEvent.click(merge);
    fireEvent.click(merge);
    expect(chosen()).toBe('Where?');
  });

  it('names what it was merged with', async () => {
    choosesThenHears(doing(), [WHEN, WHERE, WHO]);
    press();
    expect(await screen.findByText('Merged with “Who pays?”. The authors are told.')).toBeTruthy();
  });
});

import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';

import { BoardPanel } from '../groups/spec-panel';

describe('the switches of a question from the room', () => {
  it('keep the focus while the server is asked, else the next press of Space would close voting', async () => {
    let answer: (body: object) => void = () => undefined;
    const call = jest.fn(() => new Promise<object>((done) => void (answer = done)));
    const result = { base: 0, waiting: 0, shown: 0, hidden: 0, entries: [] };
    render(<BoardPanel call={call} asked={{ kind: 'qa', config: {} }} result={result} />);
    const switched = screen.getByRole<HTMLInputElement>('switch', { name: 'People can vote' });
    const before = switched.checked;
    fireEvent.click(switched);
    expect(switched.disabled).toBe(false);

    // A second press before the answer changes nothing.
    fireEvent.click(switched);
    await waitFor(() => expect(call).toHaveBeenCalledTimes(1));
    await act(async () => answer({}));
    expect(call).toHaveBeenCalledTimes(1);
    expect(switched.checked).toBe(!before);
  });

  it('stand as the room tells it after a press, also once another host has turned them back', async () => {
    const call = jest.fn((..._of: unknown[]) => Promise.resolve({}));
    const result = { base: 0, waiting: 0, shown: 0, hidden: 0, entries: [] };
    const panel = (config: object, revision: number) => (
      <BoardPanel call={call} asked={{ kind: 'qa', config }} result={result} revision={revision} />
    );
    const isOn = () => screen.getByRole<HTMLInputElement>('switch', { name: 'People can vote' }).checked;
    const before = { votesClosed: true };
    const { rerender } = render(panel(before, 4));
    fireEvent.click(screen.getByRole('switch', { name: 'People can vote' }));
    await waitFor(() => expect(isOn()).toBe(true));

    // A tally comes before the frame that says what was decided.
    rerender(panel(before, 5));
    expect(isOn()).toBe(true);
    rerender(panel({}, 5));
    expect(isOn()).toBe(true);

    rerender(panel({ votesClosed: true }, 6));
    expect(isOn()).toBe(false);
    fireEvent.click(screen.getByRole('switch', { name: 'People can vote' }));
    await waitFor(() => expect(isOn()).toBe(true));
    expect(call.mock.lastCall).toEqual([
      expect.anything(),
      expect.objectContaining({ body: { target: 'votes', on: true } }),
    ]);
  });
});

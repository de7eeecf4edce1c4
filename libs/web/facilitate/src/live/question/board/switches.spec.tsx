import { act, fireEvent, render, screen } from '@testing-library/react';

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
    await act(async () => answer({}));
    expect(call).toHaveBeenCalledTimes(1);
    expect(switched.checked).toBe(!before);
  });
});

import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';

import { obeying, panel, RESULT } from './spec-words';

/** As by keyboard. */
function press(name: string): void {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
}

const focused = () => document.activeElement?.getAttribute('aria-label');

describe('the words of a cloud, for hosts who work by keyboard', () => {
  it('go on to the next word once one is approved and the room’s state has followed', async () => {
    const call = obeying();
    const { rerender } = render(panel(call));
    press('Approve: Grid');
    await waitFor(() =>
      expect(call).toHaveBeenCalledWith(
        expect.anything(),
        expect.objectContaining({ body: { label: 'Grid', hide: false } }),
      ),
    );

    const words = RESULT.words.map(({ state, ...word }) => (word.key === 'grid' || !state ? word : { ...word, state }));
    rerender(panel(call, { result: { ...RESULT, distinct: 2, waiting: 1, words } }));
    await waitFor(() => expect(focused()).toBe('Approve: Rail'));
  });

  it('keep the focus where another host decides on the one that has it: the next key would be one of the whole page', () => {
    const { rerender } = render(panel(obeying()));
    screen.getByRole('button', { name: 'Hide from the room: Grid' }).focus();
    const told = (...keys: readonly string[]) =>
      panel(obeying(), { result: { ...RESULT, words: RESULT.words.filter(({ key }) => keys.includes(key)) } });
    rerender(told('ports', 'rail', 'bad'));
    expect(focused()).toBe('Approve: Rail');

    rerender(told('ports', 'bad'));
    expect(document.activeElement?.textContent).toBe('Words');
  });

  it('keep the focus where another host separates the one that has it', () => {
    const config = { aliases: { harbour: 'ports', quay: 'ports' } };
    const { rerender } = render(panel(obeying(), { config }));
    screen.getByRole('button', { name: /^Separate harbour/ }).focus();
    rerender(panel(obeying(), { config: { aliases: { quay: 'ports' } } }));
    expect(focused()).toMatch(/^Separate quay/);
  });

  it('have the focus again once the question what one counts as is closed, and go on once it counts so', async () => {
    const { rerender } = render(panel(obeying()));
    press('Merge with another word: Rail');
    fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(focused()).toBe('Merge with another word: Rail');

    press('Merge with another word: Grid');
    fireEvent.click(await screen.findByRole('button', { name: 'Merge' }));
    await waitFor(() => expect(focused()).toBe('Merge with another word: Grid'));
    rerender(panel(obeying(), { result: { ...RESULT, words: RESULT.words.filter(({ key }) => key !== 'grid') } }));
    expect(focused()).toBe('Approve: Rail');
  });

  it('go on also where the room tells of the merge before the server has answered', async () => {
    let answer: (body: object) => void = () => undefined;
    const call = jest.fn(() => new Promise<object>((done) => void (answer = done)));
    const { rerender } = render(panel(call));
    press('Merge with another word: Grid');
    fireEvent.click(await screen.findByRole('button', { name: 'Merge' }));
    rerender(panel(call, { result: { ...RESULT, words: RESULT.words.filter(({ key }) => key !== 'grid') } }));
    await act(async () => answer({}));
    expect(focused()).toBe('Approve: Rail');
  });
});

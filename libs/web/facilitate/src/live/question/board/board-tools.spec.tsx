import { act, fireEvent, render, screen } from '@testing-library/react';

import { DraftsProvider } from '../drafts/drafts';
import { BoardPanel } from '../groups/spec-panel';

const panel = (call: unknown) => (
  <BoardPanel
    call={call}
    asked={{ kind: 'idea_board', config: { phase: 'write' } }}
    result={{ base: 0, waiting: 0, shown: 0, hidden: 0, entries: [] }}
  />
);

/** A server that stores the first one, and whose answer to that is lost; with the ids of what came. */
function losingFirst() {
  const ids: unknown[] = [];
  const call = jest.fn((_route: string, { body }: { readonly body: { readonly opId: string } }) => {
    ids.push(body.opId);
    return ids.length === 1 ? Promise.reject(new TypeError('No connection')) : Promise.resolve({});
  });
  return { ids, call };
}

describe('the field for what was said aloud', () => {
  it('leaves in the field what is typed while the idea before it is on its way', async () => {
    let answer: (body: object) => void = () => undefined;
    const call = jest.fn(() => new Promise<object>((done) => void (answer = done)));
    render(panel(call));
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: /^Add an idea/ });
    fireEvent.change(field, { target: { value: 'Ferries' } });
    fireEvent.submit(field);
    fireEvent.change(field, { target: { value: 'Trams' } });
    await act(async () => answer({}));
    expect(field.value).toBe('Trams');

    fireEvent.submit(field);
    await act(async () => answer({}));
    expect(field.value).toBe('');
  });

  it('adds an idea once whose answer was lost, and the same words again as another idea', async () => {
    const { ids, call } = losingFirst();
    render(panel(call));
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: /^Add an idea/ });
    for (const left of ['Ferries', '', '']) {
      fireEvent.change(field, { target: { value: 'Ferries' } });
      await act(async () => void fireEvent.submit(field));
      expect(field.value).toBe(left);
    }
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it('adds it once also where another question was shown before the second press', async () => {
    const { ids, call } = losingFirst();
    const page = (question: 'one' | 'two') => (
      <DraftsProvider>{question === 'one' ? panel(call) : null}</DraftsProvider>
    );
    const { rerender } = render(page('one'));
    const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: /^Add an idea/ });
    const send = () => act(async () => void fireEvent.submit(field()));
    fireEvent.change(field(), { target: { value: 'Ferries' } });
    await send();
    rerender(page('two'));
    rerender(page('one'));
    await send();
    expect(ids[1]).toBe(ids[0]);

    fireEvent.change(field(), { target: { value: 'Ferries' } });
    await send();
    expect(ids[2]).not.toBe(ids[0]);
  });
});

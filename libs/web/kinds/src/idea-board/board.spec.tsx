import type { OwnEntry } from '@rt/domain/polling';
import type { IdeaBoardAnswer, IdeaBoardConfig } from '@rt/kinds';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ComponentProps } from 'react';

import { boardProps, lookedAt } from '../boards/spec-board';
import { Board } from './board';
import type { Draft } from './draft';

type Props = ComponentProps<typeof Board>;

/** Somebody who has two ideas on the board. */
function board(over: Partial<Props> = {}): Props {
  const own: readonly OwnEntry[] = ['Buses', 'Rail'].map((text) => ({ id: text, text, state: 'shown' }));

  return boardProps<IdeaBoardConfig, IdeaBoardAnswer, Draft>({
    ...{ config: {}, result: null, given: { entries: ['Buses', 'Rail'] }, own },
    ...over,
  });
}

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your idea' });
const type = (text: string) => fireEvent.input(field(), { target: { value: text } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('an idea that is being written', () => {
  it('is put aside while another one is changed, and comes back once that is done', async () => {
    const keepDraft = jest.fn();
    const props = board({ keepDraft });
    const page = render(<Board {...props} />);
    type('Half of a thi');
    press('Change: Buses');
    expect(field().value).toBe('Buses');
    press('Change: Rail');
    expect(field().value).toBe('Rail');
    press('Keep it as it was');
    expect(field().value).toBe('Half of a thi');

    press('Change: Buses');
    type('Night buses');
    page.unmount();
    render(<Board {...props} keptDraft={() => keepDraft.mock.lastCall[0]} />);
    expect(field().value).toBe('Night buses');
    press('Save the change');
    await waitFor(() => expect(field().value).toBe('Half of a thi'));
    expect(props.send).toHaveBeenCalledWith({ entries: ['Rail', 'Night buses'] });
    expect(keepDraft).toHaveBeenLastCalledWith({ text: 'Half of a thi', column: null });
  });

  it('stays where it was changed while it was looked at, and goes with what stands by then', async () => {
    const look = lookedAt();
    const props = board({ holds: look.holds });
    const { rerender } = render(<Board {...props} />);
    type('Ports');
    press('Send idea');
    type('Ports and ferries');
    press('Take back: Buses');
    rerender(<Board {...props} given={{ entries: ['Rail'] }} />);
    look.done();

    await waitFor(() => expect(props.send).toHaveBeenLastCalledWith({ entries: ['Rail', 'Ports'] }));
    expect(field().value).toBe('Ports and ferries');
  });

  it('changes what was sent where the change was typed on in the meantime', async () => {
    const look = lookedAt();
    const props = board({ holds: look.holds });
    const { rerender } = render(<Board {...props} />);
    press('Change: Buses');
    type('Night buses');
    press('Save the change');
    type('Night buses and trams');
    look.done();
    await waitFor(() => expect(props.send).toHaveBeenLastCalledWith({ entries: ['Rail', 'Night buses'] }));

    rerender(<Board {...props} given={{ entries: ['Rail', 'Night buses'] }} />);
    press('Save the change');
    await waitFor(() => expect(props.send).toHaveBeenLastCalledWith({ entries: ['Rail', 'Night buses and trams'] }));
    expect(field().value).toBe('');
  });

  it('does not come back as one that was not sent, where another is changed while it is looked at', async () => {
    const look = lookedAt();
    const props = board({ holds: look.holds });
    render(<Board {...props} />);
    type('Ports');
    press('Send idea');
    press('Change: Buses');
    look.done();
    await waitFor(() => expect(props.send).toHaveBeenCalledTimes(1));
    expect(field().value).toBe('Buses');

    press('Keep it as it was');
    expect(field().value).toBe('');
  });

  it('is asked for without what was wrong with the change of another, which takes nothing of it either', () => {
    render(<Board {...board()} />);
    press('Send idea');
    expect(screen.getByText('Enter your idea')).toBeTruthy();
    press('Change: Buses');
    expect(screen.queryByText('Enter your idea')).toBeNull();
    type(' ');
    press('Save the change');
    expect(screen.getByText('Enter your idea')).toBeTruthy();
    press('Keep it as it was');
    expect(screen.queryByText('Enter your idea')).toBeNull();
  });

  it.each([{ into: 'Transport', grouped: true } as const, { state: 'hidden' } as const])(
    'stays in the field and is not sent as another one where it was to change one that is settled by now: %j',
    (settled) => {
      const props = board();
      const { rerender } = render(<Board {...props} />);
      press('Change: Buses');
      type('Buses and trams');
      rerender(
        <Board {...props} own={props.own.map((one) => (one.text === 'Buses' ? { ...one, ...settled } : one))} />,
      );
      press('Save the change');

      expect(screen.getByText(/^This idea can no longer be changed/)).toBeTruthy();
      expect(props.say).toHaveBeenCalledWith(expect.stringMatching(/^This idea can no longer be changed/));
      expect(field().value).toBe('Buses and trams');
      expect(props.send).not.toHaveBeenCalled();
      press('Keep it as it was');
      expect(field().value).toBe('');
      expect(screen.queryByText(/^This idea can no longer/)).toBeNull();
    },
  );

  it('is not sent either, and says so, where that happened while it was looked at', async () => {
    const look = lookedAt();
    const props = board({ holds: look.holds });
    const { rerender } = render(<Board {...props} />);
    press('Change: Buses');
    type('Buses and trams');
    press('Save the change');
    rerender(<Board {...props} own={props.own.map((one) => ({ ...one, into: 'Transport', grouped: true }))} />);
    look.done();

    expect(await screen.findByText(/^This idea can no longer be changed/)).toBeTruthy();
    expect(props.send).not.toHaveBeenCalled();
    expect(field().value).toBe('Buses and trams');
  });

  it('is one of as many as each may write also once it stands in a group, and not where a host has hidden it', () => {
    const props = board({ config: { maxPerPerson: 2 } });
    const [buses, rail] = props.own as [OwnEntry, OwnEntry];
    const grouped = { into: 'Transport', grouped: true } as const;
    const { rerender } = render(<Board {...props} own={[{ ...buses, ...grouped }, rail]} />);
    expect(screen.getByText('You have written all 2 ideas. Take one back to write another.')).toBeTruthy();
    rerender(<Board {...props} own={[buses, rail].map((one) => ({ ...one, ...grouped }))} />);
    expect(screen.getByText('You have written all 2 ideas.')).toBeTruthy();
    rerender(
      <Board
        {...props}
        own={[
          { ...buses, ...grouped },
          { ...rail, state: 'hidden' },
        ]}
      />,
    );
    expect(field()).toBeTruthy();
  });
});

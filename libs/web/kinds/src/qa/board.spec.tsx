import { allowedOrders, type OwnEntry } from '@rt/domain/polling';
import type { QaAnswer, QaConfig } from '@rt/kinds';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ComponentProps } from 'react';

import { boardProps, lookedAt } from '../boards/spec-board';
import { Board } from './board';
import type { Draft } from './draft';

type Props = ComponentProps<typeof Board>;

const entries = [
  { id: 'e1', text: 'When?', state: 'shown', reactions: { '1': 4 } },
  { id: 'e2', text: 'Who?', state: 'shown', mark: 'answered', reply: 'The chair', minute: 14 },
  { id: 'e3', text: 'Mine?', state: 'shown', mark: 'selected' },
] as const;

const answered = (entry: (typeof entries)[number]) => ({ ...entry, mark: 'answered' as const });

function board(over: Partial<Props> = {}) {
  return boardProps<QaConfig, QaAnswer, Draft>({
    config: {},
    result: { base: 3, shown: 3, entries },
    given: { entries: ['Mine?'] },
    own: [{ id: 'e3', text: 'Mine?', state: 'shown', mark: 'selected' }],
    ...over,
  });
}

describe('questions on a phone', () => {
  it('can be voted for but for one’s own and those that have their answer, what is on the screen first', () => {
    const props = board();
    render(<Board {...props} />);
    expect(screen.getAllByRole('button', { name: /^Vote for/ }).map((one) => one.getAttribute('aria-label'))).toEqual([
      'Vote for: When?, 4 votes',
    ]);
    const listed = [...document.querySelectorAll('.rt-board__entry p:not(.rt-board__note)')];
    expect(listed.map(({ textContent }) => textContent)).toEqual(['Mine?', 'When?', 'Who?']);
    fireEvent.click(screen.getByRole('button', { name: 'Vote for: When?, 4 votes' }));
    expect(props.vote).toHaveBeenCalledWith('e1', 1);
  });

  it('have their answer below them, and say when it was given', () => {
    render(<Board {...board()} />);
    expect(screen.getByText('Answered 14 minutes into the session')).toBeTruthy();
    expect(screen.getByText('Answer: The chair')).toBeTruthy();
  });

  it('of one’s own are told with the answer to what they were merged with', () => {
    const own: readonly OwnEntry[] = [
      { id: 'e6', text: 'Same?', state: 'shown', into: 'Who?', mark: 'answered', reply: 'The chair' },
    ];
    render(<Board {...board({ own, given: null })} />);
    expect(screen.getByText('Merged with: Who? · Answered: The chair')).toBeTruthy();
  });

  it('cannot be voted for where one’s own counts with them, and say so', () => {
    const own: readonly OwnEntry[] = [{ id: 'e6', text: 'Same?', state: 'shown', into: 'When?', intoId: 'e1' }];
    const { rerender } = render(<Board {...board({ own, given: null })} />);
    expect(screen.queryByRole('button', { name: /^Vote for: When/ })).toBeNull();
    expect(screen.getByText('Yours counts with this')).toBeTruthy();
    expect(screen.getByText('4 votes')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Vote for: Mine?' })).toBeTruthy();

    // A vote from before can be taken back, and no other given.
    const props = board({ config: { downvotes: true }, own, given: null, voteOn: () => 1 });
    rerender(<Board {...props} />);
    expect(screen.queryByRole('button', { name: /^Vote against: When/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /^Vote for: When/, pressed: true }));
    expect(props.vote).toHaveBeenCalledWith('e1', null);
  });

  it('lets a vote be taken back, and says which is given', () => {
    const props = board({ voteOn: () => 1 });
    render(<Board {...props} />);
    fireEvent.click(screen.getByRole('button', { name: 'Vote for: When?, 4 votes', pressed: true }));
    expect(props.vote).toHaveBeenCalledWith('e1', null);
  });

  describe('go on from where the focus was', () => {
    const goesOnAt = (text: string) => waitFor(() => expect(document.activeElement?.textContent).toBe(text));
    const vote = () => screen.getByRole('button', { name: 'Vote for: When?, 4 votes' });
    const field = () => screen.getByRole('textbox', { name: 'Your question' });

    it.each([
      ['votes hide the one', { result: { base: 3, shown: 2, entries: entries.slice(1) } }, '2'],
      ['no vote is taken any more', { config: { votesClosed: true } }, '3'],
      ['the one has its answer', { result: { base: 3, shown: 3, entries: entries.map(answered) } }, '3'],
    ])('at the title of the list, for who votes as %s', async (_why, over, shown) => {
      const { rerender } = render(<Board {...board()} />);
      vote().focus();
      rerender(<Board {...board(over)} />);
      await goesOnAt(`Questions from the room (${shown})`);
    });

    it('at the note in place of the field, once as many are asked as may be', async () => {
      const { rerender } = render(<Board {...board({ config: { maxOpen: 1 }, given: null, own: [] })} />);
      screen.getByRole('button', { name: 'Send question' }).focus();
      rerender(<Board {...board({ config: { maxOpen: 1 }, own: [] })} />);
      await goesOnAt('Your question waits for an answer. Take one back to ask another.');
    });

    it('at the note in place of the field, where the host closes new ones while somebody writes', async () => {
      const { rerender } = render(<Board {...board()} />);
      field().focus();
      rerender(<Board {...board({ config: { postsClosed: true } })} />);
      await goesOnAt('New questions are closed. You can still read and vote.');
    });

    it('at nothing, for who had left the field before', async () => {
      const { rerender } = render(<Board {...board()} />);
      field().focus();
      await act(async () => field().blur());
      await act(async () => rerender(<Board {...board({ config: { postsClosed: true } })} />));
      expect(document.activeElement).toBe(document.body);
    });
  });

  it('are sent with those that still wait, and kept in the field where they were held back', async () => {
    const holds = jest.fn(() => Promise.resolve(true));
    const props = board({ holds });
    const { rerender } = render(<Board {...props} />);
    const field = screen.getByRole('textbox', { name: 'Your question' }) as HTMLTextAreaElement;
    fireEvent.input(field, { target: { value: 'Where?' } });
    fireEvent.click(screen.getByRole('button', { name: 'Send question' }));
    await waitFor(() => expect(holds).toHaveBeenCalledWith('Where?'));
    expect(field.value).toBe('Where?');
    expect(props.send).not.toHaveBeenCalled();

    rerender(<Board {...props} holds={() => Promise.resolve(false)} />);
    fireEvent.click(screen.getByRole('button', { name: 'Send question' }));
    await waitFor(() => expect(props.send).toHaveBeenCalledWith({ entries: ['Mine?', 'Where?'] }));
    expect(field.value).toBe('');
  });

  it('stay where they were changed while they were looked at, and go with what stands by then', async () => {
    const look = lookedAt();
    const props = board({ holds: look.holds });
    const { rerender } = render(<Board {...props} />);
    const field = screen.getByRole('textbox', { name: 'Your question' }) as HTMLTextAreaElement;
    fireEvent.input(field, { target: { value: 'Where?' } });
    fireEvent.click(screen.getByRole('button', { name: 'Send question' }));
    fireEvent.input(field, { target: { value: 'And how?' } });
    rerender(<Board {...props} given={null} own={[]} />);
    look.done();
    await waitFor(() => expect(props.send).toHaveBeenCalledWith({ entries: ['Where?'] }));
    expect(field.value).toBe('And how?');
  });

  it('have the name of whoever asked, and one’s own say whether the own name stands with them', () => {
    const own: readonly OwnEntry[] = [
      { id: 'e3', text: 'Mine?', state: 'shown' },
      { id: 'e4', text: 'Old?', state: 'shown', mark: 'answered', named: true },
    ];
    const signed = entries.map((entry) => (entry.id === 'e1' ? { ...entry, author: 'Ada Quill' } : entry));
    const given = { entries: ['Mine?', 'New?'], named: [false, true] };
    render(<Board {...board({ own, given, result: { base: 3, shown: 3, entries: signed }, ownName: 'Ben Ivory' })} />);
    expect(screen.getByText('From Ada Quill')).toBeTruthy();
    expect(
      screen.getAllByText('With your name').map(({ parentElement }) => parentElement?.firstChild?.textContent),
    ).toEqual(['Old?', 'New?']);
    expect(screen.getByRole('checkbox', { name: 'Show my name with this: Ben Ivory' })).toBeTruthy();
  });

  it('take no room once they are dealt with, and can be taken back before', () => {
    const own: readonly OwnEntry[] = [
      { id: 'e4', text: 'Old?', state: 'shown', mark: 'answered' },
      { id: 'e5', text: 'Bad?', state: 'hidden', reason: 'Asked before' },
      { id: 'e6', text: 'Same?', state: 'shown', into: 'When?' },
      { id: 'e3', text: 'Mine?', state: 'waiting' },
    ];
    const props = board({ own, given: { entries: ['Bad?', 'Mine?', 'Old?', 'Same?'] }, config: { maxOpen: 2 } });
    render(<Board {...props} />);
    expect(screen.getByRole('button', { name: 'Send question' })).toBeTruthy();
    expect(screen.getByText('Merged with: When?')).toBeTruthy();
    expect(screen.getByText('Not shown to the room. The host gives this reason: Asked before')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Take back: Mine?' }));
    expect(props.send).toHaveBeenCalledWith(null);
    // The button goes: the focus is not left in nothing.
    expect(document.activeElement?.tagName).toBe('H2');
    expect(screen.queryByRole('button', { name: 'Take back: Old?' })).toBeNull();
  });

  it('can be taken back for good once it is closed, unless they are dealt with', () => {
    const own: readonly OwnEntry[] = [
      { id: 'e3', text: 'Mine?', state: 'shown' },
      { id: 'e4', text: 'Old?', state: 'shown', mark: 'answered' },
    ];
    const props = board({ own, given: { entries: ['Mine?', 'Old?'] }, open: false });
    render(<Board {...props} />);
    expect(screen.queryByRole('button', { name: 'Take back: Old?' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Take back: Mine?' }));
    expect(props.send).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Take it back' }));
    expect(props.send).toHaveBeenCalledWith(null);
  });

  it('wait again after a host had dealt with them, are left out of what is sent, and are taken back by name', async () => {
    const own: readonly OwnEntry[] = [
      { id: 'e3', text: 'Mine?', state: 'shown' },
      { id: 'e4', text: 'Old?', state: 'shown', cameBack: true },
      // Just taken back, of which the server has not told yet.
      { id: 'e5', text: 'Gone?', state: 'shown' },
    ];
    const props = board({ own, config: { maxOpen: 3 } });
    const { rerender } = render(<Board {...props} />);
    expect(screen.getAllByRole('button', { name: /^Take back:/ }).map((one) => one.getAttribute('aria-label'))).toEqual(
      ['Take back: Mine?', 'Take back: Old?'],
    );
    fireEvent.input(screen.getByRole('textbox', { name: 'Your question' }), { target: { value: 'Where?' } });
    fireEvent.click(screen.getByRole('button', { name: 'Send question' }));
    await waitFor(() => expect(props.send).toHaveBeenCalledWith({ entries: ['Mine?', 'Where?'] }));

    fireEvent.click(screen.getByRole('button', { name: 'Take back: Old?' }));
    const takenBack = ['Old?'];
    expect(props.send).toHaveBeenLastCalledWith({ entries: ['Mine?'], takenBack });

    rerender(<Board {...props} given={{ entries: ['Mine?'], takenBack }} />);
    expect(screen.queryByRole('button', { name: 'Take back: Old?' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Take back: Mine?' }));
    expect(props.send).toHaveBeenLastCalledWith({ entries: [], takenBack });

    rerender(<Board {...props} given={null} config={{ maxOpen: 1 }} />);
    expect(screen.getByText('Your question waits for an answer. Take one back to ask another.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Take back: Old?' }));
    expect(props.send).toHaveBeenLastCalledWith({ entries: [], takenBack });
  });

  it('say that votes have hidden them, without a number, and the reason of a host in its place', () => {
    const own: readonly OwnEntry[] = [
      { id: 'e4', text: 'Bad?', state: 'hidden', hiddenByVotes: true },
      { id: 'e5', text: 'Worse?', state: 'hidden', hiddenByVotes: true, reason: 'Asked before' },
    ];
    render(<Board {...board({ own, given: { entries: ['Bad?', 'Worse?'] } })} />);
    expect(screen.getByText('Hidden by votes of the room')).toBeTruthy();
    expect(screen.getByText('Not shown to the room. The host gives this reason: Asked before')).toBeTruthy();
  });

  it('cannot be taken back in a pause, and whoever tries stays where they are', () => {
    const props = board({ own: [{ id: 'e3', text: 'Mine?', state: 'waiting' }], paused: true });
    render(<Board {...props} />);
    const button = screen.getByRole('button', { name: 'Take back: Mine?' });
    button.focus();
    fireEvent.click(button);
    expect(document.activeElement).toBe(button);
    expect(props.send).not.toHaveBeenCalled();
  });

  it('say that new ones are closed, or that there is no room for another', () => {
    const { rerender } = render(<Board {...board({ config: { postsClosed: true, votesClosed: true } })} />);
    expect(screen.getByText('New questions are closed. You can still read and vote.')).toBeTruthy();
    expect(screen.getByText('Voting is closed.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Vote for/ })).toBeNull();
    rerender(<Board {...board({ config: { maxOpen: 1 } })} />);
    expect(screen.getByText('Your question waits for an answer. Take one back to ask another.')).toBeTruthy();
  });

  it('are asked for in another order and page by page', async () => {
    const page = jest.fn(() => Promise.resolve({ items: [entries[0]], next: null }));
    render(<Board {...board({ page, result: { base: 3, shown: 4, entries } })} />);
    fireEvent.click(screen.getByRole('button', { name: 'Show more questions' }));
    // After the last but the one on the screen, which may stand anywhere in the order.
    await waitFor(() => expect(page).toHaveBeenCalledWith('top', 'e2'));
    fireEvent.change(screen.getByRole('combobox', { name: 'Order' }), { target: { value: 'newest' } });
    await waitFor(() => expect(page).toHaveBeenCalledWith('newest', undefined));
  });

  it('offer no order of writing where the rule does not allow it, and no choice of a single order', () => {
    const orders = allowedOrders('chatham_house');
    const result = { base: 3, shown: 4, entries };
    const { rerender } = render(<Board {...board({ result, orders, config: { downvotes: true } })} />);
    const options = screen.getAllByRole('option').map((option) => option.textContent);
    expect(options).toEqual(['Most votes first', 'Best: most agreement', 'Most disputed']);

    rerender(<Board {...board({ result, orders })} />);
    expect(screen.queryByRole('combobox', { name: 'Order' })).toBeNull();
  });
});

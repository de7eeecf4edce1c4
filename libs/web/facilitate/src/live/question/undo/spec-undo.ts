import type { Entry, EntryState } from '@rt/domain/polling';
import { fireEvent, render, screen } from '@testing-library/react';
import { createElement } from 'react';

import { BoardPanel } from '../groups/spec-panel';

/** A question that was answered and stands first. For specs. */
export const ANSWERED: Entry = {
  id: 'e1',
  text: 'When?',
  state: 'shown',
  mark: 'answered',
  reply: 'In May',
  pinned: true,
};

const AFTER: Readonly<Record<string, EntryState>> = { hide: 'hidden', 'put-back': 'waiting' };

/** A server that does what it is told. For specs. */
export function obeying() {
  return jest.fn((_route: string, { body: { verb, text } }: { body: { verb: string; text?: string } }) => {
    const reason = verb === 'hide' && text !== undefined ? { reason: text } : {};
    return Promise.resolve({ id: 'e1', text: 'When?', state: AFTER[verb] ?? 'shown', ...reason });
  });
}

/** Shows an entry; what it answers shows it as a later frame has it. For specs. */
export function show(call: unknown, entry: Entry, runs = true, others: readonly Entry[] = []) {
  const { rerender } = render(page(call, { entries: [entry, ...others], runs, revision: 4 }));
  return (later: Entry) => rerender(page(call, { entries: [later, ...others], runs, revision: 5 }));
}

interface Shown {
  readonly entries: readonly Entry[];
  readonly runs: boolean;
  readonly revision: number;
}

function page(call: unknown, { entries, runs, revision }: Shown) {
  const state = entries[0]?.state ?? 'shown';
  const result = { base: 1, waiting: 0, shown: 0, hidden: 0, [state]: entries.length, entries };
  return createElement(BoardPanel, { asked: { kind: 'qa', config: {} }, call, result, revision, runs });
}

/** Takes back what was done, from the message that says so. For specs. */
export const undo = async () => {
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await screen.findByText('Undone');
};

/** Tells the author of a hidden question why. For specs. */
export async function tellReason(said = 'The author sees the reason') {
  fireEvent.click(await screen.findByRole('button', { name: 'Give the reason: When?' }));
  fireEvent.change(screen.getByRole('textbox', { name: 'Reason' }), { target: { value: 'Off topic' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText(said);
}

import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';

import { phone } from './phone';

const config = { maxPerPerson: 2 };

function Form() {
  const [draft, setDraft] = useState(phone.empty);

  return <phone.Fields question="Q" config={config} draft={draft} seed="s" onChange={setDraft} />;
}

describe('the form of open text on the phone', () => {
  it('has a field an entry, up to what is allowed, and moves the focus to one that was added', async () => {
    render(<Form />);
    fireEvent.input(screen.getByRole('textbox', { name: 'Entry 1' }), { target: { value: 'Grid' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add another entry' }));

    const second = screen.getByRole('textbox', { name: 'Entry 2' });
    await waitFor(() => expect(document.activeElement).toBe(second));
    expect(screen.queryByRole('button', { name: 'Add another entry' })).toBeNull();
    expect((screen.getByRole('textbox', { name: 'Entry 1' }) as HTMLTextAreaElement).value).toBe('Grid');

    fireEvent.click(screen.getByRole('button', { name: 'Remove entry 2' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Entry 1' })));
  });

  it('sends what was written without empty fields, and asks for an entry where there is none', () => {
    expect(phone.toAnswer(config, [' Grid ', ''])).toEqual({ answer: { entries: ['Grid'] } });
    expect(phone.toAnswer(config, ['  '])).toEqual({ error: 'Enter at least one entry' });
    expect(phone.toAnswer(config, ['x'.repeat(1001)])).toEqual({ error: 'Enter at most 1000 characters' });
    expect(phone.describe(config, { entries: ['Grid', 'Rail'] })).toBe('Grid; Rail');
    expect(phone.fromAnswer(config, { entries: ['Grid'] })).toEqual(['Grid']);
  });

  it('says of each entry what became of it, and nothing of one that is on its way', () => {
    const { Given } = phone;
    if (!Given) throw new Error('The form does not show what was given');
    const entries = [
      { id: '1', text: 'Grid', state: 'waiting' },
      { id: '2', text: 'Rail', state: 'hidden' },
    ] as const;
    render(<Given answer={{ entries: ['Grid', 'Ports', 'Rail'] }} entries={entries} />);

    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'GridThe host reads this first',
      'Ports',
      'RailNot shown to the room',
    ]);
  });

  it('says that the host keeps an entry as a contribution', () => {
    const { Given } = phone;
    if (!Given) throw new Error('The form does not show what was given');
    const entries = [{ id: '1', text: 'Grid', state: 'shown', kept: true }] as const;
    render(<Given answer={{ entries: ['Grid'] }} entries={entries} />);

    expect(screen.getByRole('listitem').textContent).toBe(
      'GridApproved for the roomKept as a contribution. Its receipt is under “Me”.',
    );
  });

  it('shows how the host has worded an entry, and why one is hidden', () => {
    const { Given } = phone;
    if (!Given) throw new Error('The form does not show what was given');
    const entries = [
      { id: '1', text: 'Grid', state: 'shown', edited: 'Grid dates' },
      { id: '2', text: 'Rail', state: 'hidden', reason: 'Off topic' },
    ] as const;
    render(<Given answer={{ entries: ['Grid', 'Rail'] }} entries={entries} />);

    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'GridThe host changed the wording to: Grid datesApproved for the room',
      'RailNot shown to the room. The host gives this reason: Off topic',
    ]);
  });

  it('says who reads an entry first', () => {
    const { rerender } = render(
      <phone.Fields question="Q" config={{}} draft={[]} seed="s" onChange={() => undefined} />,
    );
    expect(screen.getByText(/The host reads this first/)).toBeTruthy();
    rerender(
      <phone.Fields question="Q" config={{ moderation: 'post' }} draft={[]} seed="s" onChange={() => undefined} />,
    );
    expect(screen.queryByText(/The host reads this first/)).toBeNull();
  });
});

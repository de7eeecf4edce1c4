import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';

import { phone } from './phone';

function Form({ config }: { readonly config: Parameters<typeof phone.describe>[0] }) {
  const [draft, setDraft] = useState(phone.empty);

  return <phone.Fields question="Q" config={config} draft={draft} seed="s" onChange={setDraft} />;
}

describe('the form of a word cloud on the phone', () => {
  it('has three fields from the start, more where more is allowed, and no more than that', async () => {
    render(<Form config={{ maxPerPerson: 4 }} />);
    expect(screen.getAllByRole('textbox')).toHaveLength(3);
    expect(screen.queryByRole('button', { name: 'Remove word 1' })).toBeNull();

    fireEvent.click(screen.getByRole('button', { name: 'Add another word' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Word 4' })));
    expect(screen.queryByRole('button', { name: 'Add another word' })).toBeNull();
  });

  it('has one field where one word is allowed', () => {
    render(<Form config={{ maxPerPerson: 1, moderation: 'post' }} />);
    expect(screen.getAllByRole('textbox', { name: 'Your word' })).toHaveLength(1);
    expect(screen.getByText(/The room may see it/)).toBeTruthy();
  });

  it('sends what was written without empty fields, and says what is wrong with a word', () => {
    const given = (...draft: string[]) => phone.toAnswer({}, draft);
    expect(given(' Grid ', '', 'net zero')).toEqual({ answer: { words: ['Grid', 'net zero'] } });
    expect(given(' ', '')).toEqual({ error: 'Enter at least one word' });
    expect(given('Grid', '?!')).toEqual({ error: '“?!” has no letter or number: enter a word' });
    expect(given('a b c d e')).toEqual({ error: '“a b c d e” is too long: enter at most 4 words in each field' });
    expect(given('x'.repeat(41))).toMatchObject({ error: expect.stringContaining('at most 40 characters') });
    expect(phone.describe({}, { words: ['Grid', 'Rail'] })).toBe('Grid, Rail');
    expect(phone.fromAnswer({}, { words: ['Grid'] })).toEqual(['Grid']);
  });

  it('says of each word what became of it', () => {
    const { Given } = phone;
    if (!Given) throw new Error('The form does not show what was given');
    render(<Given answer={{ words: ['Grid', 'Rail'] }} entries={[{ id: 'grid', text: 'Grid', state: 'waiting' }]} />);

    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'GridThe host reads this first',
      'Rail',
    ]);
  });
});

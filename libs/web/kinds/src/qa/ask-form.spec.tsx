import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';

import { AskForm } from './ask-form';
import { type Draft, NO_DRAFT } from './draft';
import { phone } from './phone';

const labels = ['Money', 'People', 'Places', 'Time'].map((text, at) => ({ id: `l${at}`, text }));

function Form({ seen }: { readonly seen: (draft: Draft) => void }) {
  const [draft, setDraft] = useState(NO_DRAFT);
  seen(draft);

  return <AskForm config={{ labels }} draft={draft} onChange={setDraft} />;
}

describe('the form of a question', () => {
  it('takes words and at most three labels', () => {
    const seen = jest.fn<void, [Draft]>();
    render(<Form seen={seen} />);
    fireEvent.input(screen.getByRole('textbox', { name: 'Your question' }), { target: { value: 'When?' } });
    for (const { text } of labels) fireEvent.click(screen.getByRole('checkbox', { name: text }));
    expect(seen).toHaveBeenLastCalledWith({ text: 'When?', labels: ['l0', 'l1', 'l2'] });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Money' }));
    expect(seen).toHaveBeenLastCalledWith({ text: 'When?', labels: ['l1', 'l2'] });
  });

  it('says what is missing, and sends words without a space around them', () => {
    expect(phone.toAnswer({}, NO_DRAFT)).toEqual({ error: 'Enter your question' });
    expect(phone.toAnswer({}, { text: 'x'.repeat(501), labels: [] })).toEqual({
      error: 'Enter at most 500 characters',
    });
    expect(phone.toAnswer({}, { text: ' When? ', labels: [] })).toEqual({ answer: { entries: ['When?'] } });
    expect(phone.toAnswer({ labels }, { text: 'When?', labels: ['l1'] })).toEqual({
      answer: { entries: ['When?'], labels: [['l1']] },
    });
  });

  it('says who reads a question first', () => {
    const { rerender } = render(<AskForm config={{}} draft={NO_DRAFT} onChange={() => undefined} />);
    expect(screen.getByText(/The host reads this first/)).toBeTruthy();
    rerender(<AskForm config={{ moderation: 'post' }} draft={NO_DRAFT} onChange={() => undefined} />);
    expect(screen.queryByText(/The host reads this first/)).toBeNull();
  });
});

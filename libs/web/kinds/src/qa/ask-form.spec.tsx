import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';

import { AskForm } from './ask-form';
import { type Draft, NO_DRAFT, toAnswer } from './draft';
import { phone } from './phone';

const labels = ['Money', 'People', 'Places', 'Time'].map((text, at) => ({ id: `l${at}`, text }));

function Form({ seen, ownName }: { readonly seen: (draft: Draft) => void; readonly ownName?: string }) {
  const [draft, setDraft] = useState(NO_DRAFT);
  seen(draft);

  return <AskForm config={{ labels }} draft={draft} ownName={ownName} onChange={setDraft} />;
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

  it('asks whether the own name stands with it where one may, and says where it is read', () => {
    const seen = jest.fn<void, [Draft]>();
    const { unmount } = render(<Form seen={seen} ownName="Ada Quill" />);
    const choice = screen.getByRole('checkbox', { name: 'Show my name with this: Ada Quill' }) as HTMLInputElement;
    expect(choice.checked).toBe(false);
    expect(screen.getByText('It is shown in the room and is in the hosts’ files. It is not published.')).toBeTruthy();
    expect(screen.queryByText(/without your name/)).toBeNull();
    fireEvent.click(choice);
    expect(seen).toHaveBeenLastCalledWith({ text: '', labels: [], named: true });
    unmount();

    render(<Form seen={seen} />);
    expect(screen.queryByRole('checkbox', { name: /my name/ })).toBeNull();
    expect(screen.getByText(/without your name/)).toBeTruthy();
  });

  it('sends with which questions the name stands, in their order', () => {
    const before = { entries: ['When?', 'Who?'], named: [true, false] };
    const next = (text: string, named: boolean) => toAnswer({ text, labels: [], named }, before, String as never);
    expect(next('Why?', true)).toEqual({ answer: { entries: ['When?', 'Who?', 'Why?'], named: [true, false, true] } });
    expect(next('When?', false)).toEqual({ answer: { entries: ['Who?', 'When?'] } });
    expect(phone.toAnswer({}, { text: 'When?', labels: [], named: true })).toEqual({
      answer: { entries: ['When?'], named: [true] },
    });
  });

  it('says who reads a question first', () => {
    const { rerender } = render(<AskForm config={{}} draft={NO_DRAFT} onChange={() => undefined} />);
    expect(screen.getByText(/The host reads this first/)).toBeTruthy();
    rerender(<AskForm config={{ moderation: 'post' }} draft={NO_DRAFT} onChange={() => undefined} />);
    expect(screen.queryByText(/The host reads this first/)).toBeNull();
  });
});

import { fireEvent, render, screen } from '@testing-library/react';

import { NO_DRAFT } from './draft';
import { IdeaForm } from './idea-form';

const columns = ['Now', 'Later'].map((text) => ({ id: text.toLowerCase(), text }));

describe('the form of an idea', () => {
  it('says who reads it first, and gives what is typed', () => {
    const change = jest.fn();
    const { rerender } = render(<IdeaForm config={{}} draft={NO_DRAFT} onChange={change} />);
    expect(screen.getByText(/The host reads this first/)).toBeTruthy();
    fireEvent.input(screen.getByRole('textbox', { name: 'Your idea' }), { target: { value: 'Rail' } });
    expect(change).toHaveBeenCalledWith({ text: 'Rail', column: null });
    const draft = { text: 'Rail', column: null };
    rerender(<IdeaForm config={{ moderation: 'post' }} draft={draft} error="Too long" onChange={change} />);
    expect(screen.queryByText(/The host reads this first/)).toBeNull();
    expect(screen.getByText('Too long')).toBeTruthy();
  });

  it('asks for a column where there are several, and says there that none is chosen', () => {
    const change = jest.fn();
    const draft = { text: 'Rail', column: 'now' };
    const error = 'Choose a column for your idea';
    const { rerender } = render(<IdeaForm config={{ columns }} draft={draft} error={error} onChange={change} />);
    const group = screen.getByRole('group', { name: 'Column' });
    expect(group.textContent).toContain(error);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Now' }).checked).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: 'Later' }));
    expect(change).toHaveBeenCalledWith({ text: 'Rail', column: 'later' });
    rerender(<IdeaForm config={{ columns: columns.slice(0, 1) }} draft={draft} onChange={change} />);
    expect(screen.queryByRole('radio')).toBeNull();
  });
});

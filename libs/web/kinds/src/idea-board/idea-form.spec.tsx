import { fireEvent, render, screen } from '@testing-library/react';

import { IdeaForm } from './idea-form';

describe('the form of an idea', () => {
  it('says who reads it first, and gives what is typed', () => {
    const change = jest.fn();
    const { rerender } = render(<IdeaForm config={{}} draft="" onChange={change} />);
    expect(screen.getByText(/The host reads this first/)).toBeTruthy();
    fireEvent.input(screen.getByRole('textbox', { name: 'Your idea' }), { target: { value: 'Rail' } });
    expect(change).toHaveBeenCalledWith('Rail');
    rerender(<IdeaForm config={{ moderation: 'post' }} draft="Rail" error="Too long" onChange={change} />);
    expect(screen.queryByText(/The host reads this first/)).toBeNull();
    expect(screen.getByText('Too long')).toBeTruthy();
  });
});

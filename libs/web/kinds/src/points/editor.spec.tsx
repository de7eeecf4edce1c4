import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { edit, OPTIONS } from '../spec-editor';
import { editor } from './editor';

describe('the editor of points', () => {
  const person = userEvent.setup();

  it('begins with 100 points that must all be given', () => {
    const held = edit(editor);
    expect(screen.getByLabelText<HTMLInputElement>(/^Points for each person/).value).toBe('100');
    expect(held()).toMatchObject({ budget: 100, mustSpendAll: true });
  });

  it('sets points, steps and the most for one option', async () => {
    const held = edit(editor, { options: OPTIONS });
    const budget = screen.getByLabelText(/^Points for each person/);
    await person.clear(budget);
    await person.type(budget, '١٠');
    await person.type(screen.getByLabelText(/^Points are given in steps of/), '2');
    await person.type(screen.getByLabelText(/^Most points for one option/), '6');
    await person.click(screen.getByRole('checkbox', { name: 'All points must be given' }));

    expect(held()).toMatchObject({ budget: 10, step: 2, perItemMax: 6, mustSpendAll: false });
  });

  it('has no settings once people have answered', () => {
    edit(editor, { options: OPTIONS }, true);
    expect(screen.queryByLabelText(/^Points for each person/)).toBeNull();
  });
});

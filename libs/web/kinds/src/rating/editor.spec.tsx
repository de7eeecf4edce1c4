import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { edit } from '../spec-editor';
import { editor } from './editor';

describe('the editor of a rating', () => {
  const person = userEvent.setup();

  it('sets the points, the lowest of them, and what both ends mean', async () => {
    const held = edit(editor);
    await person.selectOptions(screen.getByLabelText('Number of points'), '10');
    await person.selectOptions(screen.getByLabelText('Lowest point'), '0');
    await person.type(screen.getByLabelText('Label of the lowest point'), 'Not ready');
    await person.type(screen.getByLabelText('Label of the highest point'), 'Ready');
    await person.click(screen.getByRole('checkbox', { name: 'Offer “Not applicable”' }));

    expect(held()).toEqual({ points: 10, start: 0, lowLabel: 'Not ready', highLabel: 'Ready', notApplicable: true });
  });

  it('changes the labels alone once people have answered', () => {
    edit(editor, {}, true);
    expect(screen.getByLabelText('Label of the lowest point')).toBeTruthy();
    expect(screen.queryByLabelText('Number of points')).toBeNull();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});

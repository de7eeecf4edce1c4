import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { edit } from '../spec-editor';
import { editor } from './editor';

describe('the editor of open text', () => {
  const person = userEvent.setup();

  it('says how many entries one person may write', async () => {
    const held = edit(editor);
    await person.type(screen.getByLabelText(/^Most entries from one person/), '2');
    expect(held()).toEqual({ maxPerPerson: 2 });
  });

  it('lets people add sources, where the organiser says so', async () => {
    const held = edit(editor);
    await person.click(screen.getByRole('checkbox', { name: 'People may add sources' }));
    expect(held()).toEqual({ evidence: true });
  });

  it('lets the host read each entry before the room does, also later', async () => {
    const held = edit(editor, {}, true);
    const first = screen.getByRole('checkbox', { name: 'The host reads each entry first' });
    const before = { ...held() };
    await person.click(first);
    expect(held()).not.toEqual(before);
    await person.click(first);
    expect(held()).toEqual(before);
  });
});

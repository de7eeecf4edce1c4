import type { RoundtableBody } from '@rt/contracts';
import { renderScreen } from '@rt/web/console-kit/spec-screen';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { BasicsForm } from './basics-form';

const CHANGE = 'PATCH /api/roundtables/{roundtableId}';
const ROUNDTABLE = {
  id: 'r1',
  title: 'Batteries',
  question: 'What would help?',
  purpose: '',
  sectorIds: ['space'],
  format: 'in_person',
  state: 'draft',
  version: 3,
  may: ['edit'],
};
const ANSWERS = {
  'GET /api/sectors': { items: [{ id: 'space', label: 'Space', parentId: null }] },
  [CHANGE]: ROUNDTABLE,
};

describe('title, sector and question of a roundtable', () => {
  const person = userEvent.setup();
  const open = (over = {}) =>
    renderScreen(() => <BasicsForm roundtable={{ ...ROUNDTABLE, ...over } as unknown as RoundtableBody} />, ANSWERS);
  const save = () => person.click(screen.getByRole('button', { name: 'Save' }));

  it('are all asked for at once where they are missing, and nothing is sent', async () => {
    const { asked } = open({ title: '', question: '', sectorIds: [] });
    await screen.findByLabelText(/^Title/);
    await save();

    const summary = screen.getByRole('alert').textContent;
    for (const fault of ['Enter the policy question', 'Enter a title', 'ector']) expect(summary).toContain(fault);
    expect(asked).not.toContain(CHANGE);
  });

  it('are sent with the version that was read', async () => {
    const { sent } = open();
    const title = await screen.findByLabelText(/^Title/);
    await person.clear(title);
    await person.type(title, 'Battery plants');
    await person.click(screen.getByRole('radio', { name: 'Online' }));
    await save();

    expect(await screen.findByText('Saved')).toBeTruthy();
    expect(sent.find(({ route }) => route === CHANGE)).toMatchObject({
      at: { roundtableId: 'r1' },
      body: { version: 3, title: 'Battery plants', format: 'online' },
    });
  });

  it.each([
    ['draft', /^Organisers can change it until the session starts\./],
    ['closed', /can no longer be changed\./],
  ])('are no form for whoever may not change the plan of one that is %s', async (state, why) => {
    open({ may: [], state });
    expect(await screen.findByText('You cannot change this plan')).toBeTruthy();
    expect(screen.getByText(why)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  });
});

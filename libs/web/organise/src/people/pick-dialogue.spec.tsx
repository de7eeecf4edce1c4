import type { InvitationList, RoundtableBody } from '@rt/contracts';
import { renderScreen } from '@rt/web/console-kit/spec-screen';
import { screen } from '@testing-library/react';

import { PickDialogue } from './pick-dialogue';

const roundtable = { id: 'r', state: 'scheduled' } as RoundtableBody;
const nobody = { items: [] } as unknown as InvitationList;
const amara = { id: 'a', fullName: 'Amara Lunt', organisationName: 'Estuary University', stakeholderType: 'academia' };

describe('the dialogue that invites people', () => {
  it('shows its acts when the people are there, so that nothing moves under the focus', async () => {
    let arrive = (_list: unknown): void => undefined;
    const people = new Promise((resolve) => {
      arrive = resolve;
    });
    renderScreen(() => <PickDialogue roundtable={roundtable} list={nobody} close={() => undefined} />, {
      'GET /api/people': people,
    });
    await screen.findByRole('dialog', { name: 'Invite people' });
    expect(screen.queryByRole('button', { name: 'Add a person' })).toBeNull();

    arrive({ items: [amara] });
    expect(await screen.findByRole('checkbox', { name: 'Amara Lunt' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Add a person' })).toBeTruthy();
  });

  it('offers who was withdrawn, and nobody else who is on the list', async () => {
    const ben = { ...amara, id: 'b', fullName: 'Ben Li' };
    const list = {
      items: [
        { personId: 'a', state: 'revoked' },
        { personId: 'b', state: 'declined' },
      ],
    } as unknown as InvitationList;
    renderScreen(() => <PickDialogue roundtable={roundtable} list={list} close={() => undefined} />, {
      'GET /api/people': { items: [amara, ben] },
    });

    expect(await screen.findByRole('checkbox', { name: 'Amara Lunt' })).toBeTruthy();
    expect(screen.queryByRole('checkbox', { name: 'Ben Li' })).toBeNull();
  });
});

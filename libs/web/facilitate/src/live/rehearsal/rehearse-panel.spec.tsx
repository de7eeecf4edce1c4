import type { RoundtableBody } from '@rt/contracts';
import { renderScreen } from '@rt/web/console-kit/spec-screen';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { RehearsePanel } from './rehearse-panel';

const show = (over: Partial<RoundtableBody>) => {
  const roundtable = { id: 'r', may: ['rehearse'], rehearsalId: null, ...over } as RoundtableBody;
  renderScreen(() => <RehearsePanel roundtable={roundtable} />, {});
};

describe('the way into a rehearsal', () => {
  it('asks with how many people', async () => {
    show({});
    await userEvent.click(await screen.findByRole('button', { name: 'Rehearse' }));
    expect(await screen.findByRole('dialog', { name: 'Rehearse the session' })).toBeTruthy();
  });

  it('leads back into the one that runs, and starts no second one', async () => {
    show({ rehearsalId: 'copy' });
    const link = await screen.findByRole('link', { name: 'Go to the rehearsal' });
    expect(link.getAttribute('href')).toContain('/roundtables/copy/live');
    expect(screen.queryByRole('button', { name: 'Rehearse' })).toBeNull();
  });

  it('is not there for who may not', () => {
    show({ may: ['note'] });
    expect(screen.queryByText('Rehearse the session')).toBeNull();
  });
});

import type { ActivityView, RoomState } from '@rt/contracts/plain';
import { PageLink, UnsavedProvider } from '@rt/web/console-kit';
import { renderScreen } from '@rt/web/console-kit/spec-screen';
import { useLocation } from '@tanstack/react-router';
import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';

import { DraftsProvider } from '../drafts/drafts';
import { ShowOfHands } from './hands-form';

const CLOSED = {
  ...{ id: 'q', kind: 'single_choice', config: { options: [{ id: 'a', text: 'Loans' }] }, configVersion: 1 },
  ...{ round: 1, state: 'closed' },
} as unknown as ActivityView;
const ROOM = { session: { rule: 'attributed' } } as unknown as RoomState;

function Page() {
  const [shown, show] = useState(CLOSED);
  const { pathname } = useLocation();
  return (
    <UnsavedProvider>
      <DraftsProvider>
        <ShowOfHands roundtableId="r" room={ROOM} activity={shown} runs offline={false} />
      </DraftsProvider>
      <button onClick={() => show({ ...CLOSED, round: 2, state: 'ready' })}>Reset</button>
      <button onClick={() => show({ ...CLOSED, round: 2, state: 'open' })}>Open</button>
      <button onClick={() => show(CLOSED)}>Undo</button>
      <PageLink to="/elsewhere">Elsewhere</PageLink>
      <p>{pathname}</p>
    </UnsavedProvider>
  );
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const field = () => screen.getByLabelText<HTMLInputElement>('Loans');

async function typed() {
  renderScreen(() => <Page />, {});
  await screen.findByText('Show of hands');
  const details = document.querySelector('details')!;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  fireEvent.change(field(), { target: { value: '9' } });
}

describe('Hands that were typed for a round which was reset', () => {
  it('are not asked about when the page is left: nobody would see them again', async () => {
    await typed();
    press('Reset');

    fireEvent.click(screen.getByRole('link', { name: 'Elsewhere' }));

    expect(await screen.findByText('/elsewhere')).toBeTruthy();
  });

  it('are there again once the reset is undone, and are asked about', async () => {
    await typed();
    press('Reset');
    expect(screen.queryByLabelText('Loans')).toBeNull();
    press('Undo');
    expect(field().value).toBe('9');

    fireEvent.click(screen.getByRole('link', { name: 'Elsewhere' }));

    expect(await screen.findByRole('dialog')).toBeTruthy();
    expect(screen.queryByText('/elsewhere')).toBeNull();
  });

  it('are forgotten once the next round is opened', async () => {
    await typed();
    press('Reset');
    press('Open');
    expect(field().value).toBe('');
    press('Undo');
    expect(field().value).toBe('');
  });
});

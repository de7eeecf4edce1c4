import type { ActivityView, RoomState } from '@rt/contracts/plain';
import { PageLink, UnsavedProvider } from '@rt/web/console-kit';
import { renderScreen } from '@rt/web/console-kit/spec-screen';
import { useLocation } from '@tanstack/react-router';
import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';

import { DraftsProvider, useDraft } from './drafts';

const ONE = { id: 'one', round: 1, state: 'open' } as ActivityView;
const TWO = { id: 'two', round: 1, state: 'ready' } as ActivityView;
const room = (currentActivityId: string, ...activities: readonly ActivityView[]) =>
  ({ session: { currentActivityId }, activities }) as unknown as RoomState;

function Field({ name }: { readonly name: string }) {
  const { text, change } = useDraft(name, '');
  return <input aria-label={name} value={text} onChange={(event) => change(event.currentTarget.value)} />;
}

const ROOMS: Readonly<Record<string, RoomState>> = {
  Two: room('two', ONE, TWO),
  Delete: room('two', TWO),
  Close: room('two', { ...ONE, state: 'closed' }, TWO),
  Reset: room('two', { ...ONE, round: 2, state: 'ready' }, TWO),
};

function Page() {
  const [shown, show] = useState(room('one', ONE, TWO));
  const { pathname } = useLocation();
  return (
    <UnsavedProvider>
      <DraftsProvider room={shown}>
        {shown.session.currentActivityId === 'one'
          ? ['e1:edit', 'one:add'].map((of) => <Field key={of} name={of} />)
          : null}
      </DraftsProvider>
      {Object.entries(ROOMS).map(([name, next]) => (
        <button key={name} onClick={() => show(next)}>
          {name}
        </button>
      ))}
      <PageLink to="/elsewhere">Elsewhere</PageLink>
      <p>{pathname}</p>
    </UnsavedProvider>
  );
}

async function leaves(name: string, ...presses: readonly string[]) {
  renderScreen(() => <Page />, {});
  fireEvent.change(await screen.findByLabelText(name), { target: { value: 'Grid' } });
  for (const press of presses) fireEvent.click(screen.getByRole('button', { name: press }));
  fireEvent.click(screen.getByRole('link', { name: 'Elsewhere' }));
}

describe('What was typed for a question that the page does not show', () => {
  it.each([
    ['e1:edit', 'Two'],
    ['e1:edit', 'Close'],
    ['one:add', 'Two'],
    // The field is there for the next round as well.
    ['one:add', 'Reset'],
  ])('is asked about as long as it can be seen again: %s, %s', async (name, press) => {
    await leaves(name, press);
    expect(await screen.findByRole('dialog')).toBeTruthy();
    expect(screen.queryByText('/elsewhere')).toBeNull();
  });

  it.each([
    ['e1:edit', 'Delete'],
    ['e1:edit', 'Reset'],
    ['one:add', 'Delete'],
  ])('is not asked about once the question, or its text, is gone: %s, %s', async (name, press) => {
    await leaves(name, press);
    expect(await screen.findByText('/elsewhere')).toBeTruthy();
  });

  it('is asked about again where the reset is undone', async () => {
    await leaves('e1:edit', 'Reset', 'Two');
    expect(await screen.findByRole('dialog')).toBeTruthy();
  });
});

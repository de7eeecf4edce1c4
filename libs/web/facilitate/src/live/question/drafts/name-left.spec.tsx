import { PageLink, UnsavedProvider } from '@rt/web/console-kit';
import { renderScreen } from '@rt/web/console-kit/spec-screen';
import { useLocation } from '@tanstack/react-router';
import { act, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';

import { press, select } from '../groups/spec-keys';
import { BoardPanel, RESULT } from '../groups/spec-panel';
import { DraftsProvider } from './drafts';

/** Ends the grouping that is under way. */
let saved: (answer: object) => void;
const call = () => new Promise<object>((resolve) => (saved = resolve));

function Page() {
  const [isBoard, show] = useState(true);
  const { pathname } = useLocation();
  return (
    <UnsavedProvider>
      <DraftsProvider>
        {isBoard ? (
          <BoardPanel call={call} asked={{ kind: 'idea_board', config: { phase: 'group' } }} result={RESULT} />
        ) : null}
      </DraftsProvider>
      <button onClick={() => show(!isBoard)}>Another question</button>
      <PageLink to="/elsewhere">Elsewhere</PageLink>
      <p>{pathname}</p>
    </UnsavedProvider>
  );
}

async function typeName() {
  renderScreen(() => <Page />, {});
  await screen.findByRole('option', { name: 'Steel' });
  select('Steel');
  press('g');
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'Housing' } });
}

const goOn = () => fireEvent.click(screen.getByRole('button', { name: 'Another question' }));
const leave = () => fireEvent.click(screen.getByRole('link', { name: 'Elsewhere' }));

describe('the name of a group that is typed while another host goes to another question', () => {
  it('is asked about before the page is left', async () => {
    await typeName();
    goOn();
    leave();

    expect(await screen.findByRole('dialog')).toBeTruthy();
    expect(screen.queryByText('/elsewhere')).toBeNull();
  });

  it('is asked about once, where it is shown', async () => {
    await typeName();
    leave();
    expect(await screen.findAllByRole('dialog')).toHaveLength(1);
  });

  it.each([
    ['it was cancelled', () => fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))],
    ['it is what was there', () => fireEvent.change(screen.getByRole('combobox'), { target: { value: '' } })],
  ])('is not asked about where %s', async (_why, end) => {
    await typeName();
    end();
    goOn();
    leave();
    expect(await screen.findByText('/elsewhere')).toBeTruthy();
  });

  it('is not asked about where it was saved meanwhile', async () => {
    await typeName();
    await act(async () => void fireEvent.submit(screen.getByRole('combobox')));
    goOn();
    await act(async () => saved({ groupId: 'h' }));
    leave();
    expect(await screen.findByText('/elsewhere')).toBeTruthy();
  });
});

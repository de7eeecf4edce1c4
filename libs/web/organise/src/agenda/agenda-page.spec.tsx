import type { AgendaItemBody, RoundtableBody } from '@rt/contracts';
import { KEYS } from '@rt/web/console-kit';
import { renderScreen } from '@rt/web/console-kit/spec-screen';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { AgendaPage } from './agenda-page';

const PUT = 'PUT /api/roundtables/{roundtableId}/agenda';

const item = (id: string, title: string): AgendaItemBody => ({
  id,
  title,
  kind: 'talk',
  plannedMinutes: 15,
  position: 0,
  startsAt: null,
});
const WELCOME = item('a', 'Welcome');
const TALK = item('b', 'Talk');
const BREAK = item('c', 'Break');

const planOf = (agenda: readonly AgendaItemBody[], version: number) =>
  ({
    id: 'r',
    version,
    title: 'Batteries',
    state: 'draft',
    may: ['arrange'],
    agendaMinutes: 45,
    slotMinutes: null,
    agenda,
  }) as unknown as RoundtableBody;

describe('the agenda while somebody else changes it too', () => {
  const person = userEvent.setup();
  let client: QueryClient;

  function Screen() {
    client = useQueryClient();
    return <AgendaPage roundtableId="r" />;
  }

  const open = () =>
    renderScreen(Screen, {
      'GET /api/roundtables/{roundtableId}': planOf([WELCOME, TALK, BREAK], 1),
      'GET /api/roundtables/{roundtableId}/activities': { items: [] },
      [PUT]: planOf([], 3),
    });

  /** The agenda is read anew behind the dialogue. */
  const readAnew = (...agenda: readonly AgendaItemBody[]) =>
    act(() => void client.setQueryData(KEYS.roundtable('r'), planOf(agenda, 2)));

  const retitle = async (now: readonly AgendaItemBody[]) => {
    const heard = open();
    await person.click(await screen.findByRole('button', { name: 'Change Talk' }));
    const title = await screen.findByLabelText<HTMLInputElement>('Title');
    readAnew(...now);
    await person.clear(title);
    await person.type(title, 'Keynote');
    await person.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(heard.asked).toContain(PUT));
    const sent = heard.sent.find(({ route }) => route === PUT)?.body as { items: AgendaItemBody[] };
    return sent.items.map((one) => [one.id, one.title, one.plannedMinutes]);
  };

  it('saves the item that was opened, wherever it stands by now', async () => {
    expect(await retitle([WELCOME, BREAK, TALK])).toEqual([
      ['a', 'Welcome', 15],
      ['c', 'Break', 15],
      ['b', 'Keynote', 15],
    ]);
  });

  it('saves it under its id where one above it was deleted', async () => {
    expect(await retitle([TALK])).toEqual([['b', 'Keynote', 15]]);
  });

  it('keeps the minutes that somebody else has given it since', async () => {
    expect(await retitle([{ ...TALK, plannedMinutes: 30 }])).toEqual([['b', 'Keynote', 30]]);
  });
});

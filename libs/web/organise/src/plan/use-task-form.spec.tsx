import { MantineProvider } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import { type Api, ApiProvider, TextField } from '@rt/web/console-kit';
import { refusalSentence } from '@rt/words';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { TaskFrame } from './task-frame';
import { useTaskForm } from './use-task-form';

const OPENED = {
  ...{ id: 'r1', title: 'Batteries', place: 'Leeds', venue: 'Room 1', version: 3, may: ['edit'] },
  ...{ localStart: '2026-03-12T14:00', localEnd: '2026-03-12T16:00', tz: 'Europe/London', fold: null },
} as unknown as RoundtableBody;

function PlaceForm({ roundtable }: { readonly roundtable: RoundtableBody }) {
  const form = useTaskForm({
    roundtable,
    initialOf: ({ place, venue, localStart, localEnd, tz, fold }) => ({ place, venue, localStart, localEnd, tz, fold }),
    changeOf: (values) => values,
  });
  return (
    <TaskFrame roundtable={roundtable} title="Place" form={form}>
      <TextField name="place" label="Town" value={form.values.place} onChange={(place) => form.set('place', place)} />
      <TextField
        name="localEnd"
        label="End"
        value={form.values.localEnd ?? ''}
        onChange={(localEnd) => form.set('localEnd', localEnd)}
      />
    </TaskFrame>
  );
}

/** A server whose roundtable somebody else has changed since it was opened here. */
class ChangedServer {
  stored = { ...OPENED, place: 'Wirral', version: 4 };
  readonly sent: object[] = [];

  readonly api = {
    call: (route: string, { body }: { body: { version: number; place: string } }) => {
      if (route !== 'PATCH /api/roundtables/{roundtableId}') return Promise.resolve(this.stored);
      this.sent.push(body);
      if (body.version !== this.stored.version) {
        return Promise.reject({ code: 'version-conflict', message: refusalSentence({ code: 'version-conflict' }) });
      }
      this.stored = { ...this.stored, ...body, version: this.stored.version + 1 };
      return Promise.resolve(this.stored);
    },
  } as unknown as Api;
}

async function openForm(server: ChangedServer, roundtable = OPENED) {
  const root = createRootRoute({ component: () => <PlaceForm roundtable={roundtable} /> });
  const router = createRouter({ routeTree: root, history: createMemoryHistory() });
  const tree = () => (
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <ApiProvider api={server.api}>
          <RouterProvider router={router} />
        </ApiProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
  render(tree());
  return screen.findByLabelText<HTMLInputElement>('Town');
}

describe('a form of the plan that somebody else has changed meanwhile', () => {
  const person = userEvent.setup();

  const typeAndSave = async (town: HTMLInputElement) => {
    await person.clear(town);
    await person.type(town, 'Sefton');
    await person.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText(refusalSentence({ code: 'version-conflict' }));
  };

  it('keeps what was typed, and saves it over the other change when told to', async () => {
    const server = new ChangedServer();
    const town = await openForm(server);
    await typeAndSave(town);
    expect(town.value).toBe('Sefton');
    expect(server.stored.place).toBe('Wirral');

    await person.click(screen.getByRole('button', { name: 'Save mine over it' }));
    await waitFor(() => expect(server.stored).toMatchObject({ place: 'Sefton', version: 5 }));
    expect(server.sent).toEqual([
      { version: 3, place: 'Sefton' },
      { version: 4, place: 'Sefton' },
    ]);
  });

  it('leaves what was not touched here as the other person has stored it', async () => {
    const server = new ChangedServer();
    server.stored = { ...server.stored, place: 'Leeds', venue: 'Room 2' };
    await typeAndSave(await openForm(server));
    await person.click(screen.getByRole('button', { name: 'Save mine over it' }));

    await waitFor(() => expect(server.stored).toMatchObject({ place: 'Sefton', venue: 'Room 2', version: 5 }));
  });

  it('sends a time whole, so that no start of one plan meets an end of another', async () => {
    const server = new ChangedServer();
    server.stored = { ...server.stored, version: 3 };
    await openForm(server);
    const end = screen.getByLabelText('End');
    await person.clear(end);
    await person.type(end, '2026-03-12T17:00');
    await person.click(screen.getByRole('button', { name: 'Save' }));

    const { localStart, tz, fold } = OPENED;
    await waitFor(() =>
      expect(server.sent).toEqual([{ version: 3, localStart, localEnd: '2026-03-12T17:00', tz, fold }]),
    );
  });

  it('loads what the other person stored when told to', async () => {
    const server = new ChangedServer();
    const town = await openForm(server);
    await typeAndSave(town);

    await person.click(screen.getByRole('button', { name: 'Load what is stored now' }));
    await waitFor(() => expect(town.value).toBe('Wirral'));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(server.stored.version).toBe(4);
  });
});

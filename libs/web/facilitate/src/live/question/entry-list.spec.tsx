import { MantineProvider } from '@mantine/core';
import type { ActivityView } from '@rt/contracts/plain';
import type { EntriesResult, Entry } from '@rt/domain/polling';
import { type Api, ApiProvider } from '@rt/web/console-kit';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';

import { EntryList } from './entry-list';

const ENTRIES: readonly Entry[] = [
  { id: 'e1', text: 'Grid', state: 'waiting' },
  { id: 'e2', text: 'Rail', state: 'waiting' },
  { id: 'e3', text: 'Ports', state: 'shown' },
  { id: 'e4', text: 'Bad words', state: 'hidden' },
];
const RESULT: EntriesResult = { base: 3, waiting: 2, shown: 1, hidden: 1, entries: ENTRIES };
const DECIDE = 'POST /api/roundtables/{roundtableId}/activities/{activityId}/entries/{entryId}/decide';

function panel(
  api: Partial<Api>,
  { result = RESULT, runs = true, revision = 4, state = 'closed', kind = 'open_text', rehearses = false } = {},
) {
  const tally = { revision, result };
  const activity = { id: 'a1', kind, config: {}, state, tally } as unknown as ActivityView;
  return (
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <ApiProvider api={api as Api}>
          <EntryList
            roundtableId="r1"
            activity={activity}
            runs={runs}
            sorts={runs}
            offline={false}
            rehearses={rehearses}
          />
        </ApiProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}

/** A server that does what it is asked. */
function obeying() {
  const to = { approve: 'shown', hide: 'hidden', show: 'shown' } as const;
  return jest.fn((_route: string, { at, body }: { at: { entryId: string }; body: { verb: keyof typeof to } }) => {
    const text = ENTRIES.find(({ id }) => id === at.entryId)?.text ?? '';
    return Promise.resolve({ id: at.entryId, text, state: to[body.verb] });
  });
}

describe('the list of entries', () => {
  it('has what was written beside answers as well', () => {
    const { base: _people, ...written } = RESULT;
    render(panel({}, { result: { statements: [], written } as never }));
    expect(screen.getByText('To read (2)')).toBeTruthy();
  });

  it('has what an entry rests on below it, as a link that opens beside the console', () => {
    const sources = ['https://example.org/report', 'EP 1234567 B1'];
    const entries: readonly Entry[] = [{ id: 'e1', text: 'Grid', state: 'waiting', sources }];
    render(panel({}, { result: { ...RESULT, waiting: 1, entries } }));
    const link = screen.getByRole('link', { name: 'https://example.org/report' });
    expect([link.getAttribute('rel'), link.getAttribute('target')]).toEqual(['noopener noreferrer nofollow', '_blank']);
    expect(screen.getByText(/EP 1234567 B1/)).toBeTruthy();
  });

  it('has the name that its author gave below it, also where a host has worded it anew', () => {
    const entries: readonly Entry[] = [
      { id: 'e1', text: 'Grid', state: 'waiting', author: 'Ada Quill' },
      { id: 'e2', text: 'Rail', state: 'waiting', author: 'Ben Ivory', edited: true },
      { id: 'e3', text: 'Ports', state: 'waiting' },
    ];
    render(panel({}, { result: { ...RESULT, waiting: 3, entries } }));
    expect(screen.getAllByText(/^With the name/).map(({ textContent }) => textContent)).toEqual([
      'With the name Ada Quill',
      'With the name Ben Ivory',
    ]);
    expect(screen.getByText('(wording changed)')).toBeTruthy();
  });

  it('has all there is to read once the question is closed, also where updates were paused before', () => {
    const { rerender } = render(panel({}, { state: 'open' }));
    fireEvent.click(screen.getByRole('button', { name: 'Pause updates' }));
    const late: Entry = { id: 'e0', text: 'Ferries', state: 'waiting' };
    const result = { ...RESULT, waiting: 3, entries: [late, ...ENTRIES] };
    rerender(panel({}, { result, revision: 5, state: 'open' }));
    expect(screen.queryByText('Ferries')).toBeNull();

    rerender(panel({}, { result, revision: 6 }));
    expect(screen.getByText('Ferries')).toBeTruthy();
  });

  it('has what is to be read first, and what can be decided on each', () => {
    render(panel({}));

    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'Entries',
      'To read (2)',
      'Approved (1)',
      'Hidden from the room (1)',
    ]);
    expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
      'Approve: Grid',
      'Hide from the room: Grid',
      'Edit: Grid',
      'Labels: Grid',
      'Approve: Rail',
      'Hide from the room: Rail',
      'Edit: Rail',
      'Labels: Rail',
      'Hide from the room: Ports',
      'Save as contribution: Ports',
      'Edit: Ports',
      'Pin to the top: Ports',
      'Labels: Ports',
      'Show to the room: Bad words',
      'Give the reason: Bad words',
    ]);
  });

  it('says what votes have hidden, until a host shows it again', async () => {
    const reactions = { '-1': 3 };
    const hidden: Entry = { id: 'e4', text: 'Bad words', state: 'hidden', hiddenByVotes: true, reactions };
    const result = { ...RESULT, entries: [...ENTRIES.slice(0, 3), hidden] };
    const call = obeying();
    render(panel({ call: call as unknown as Api['call'] }, { result, kind: 'qa' }));
    expect(screen.getByText('Hidden by votes · 0 votes for · 3 votes against')).toBeTruthy();

    fireEvent.click(screen.getByRole('button', { name: 'Show to the room: Bad words' }));
    await screen.findByRole('button', { name: 'Hide from the room: Bad words' });
    expect(screen.queryByText(/Hidden by votes/)).toBeNull();
  });

  it('says so while nobody has written', () => {
    render(panel({}, { result: { base: 0, waiting: 0, shown: 0, hidden: 0, entries: [] } }));

    expect(screen.getByText('Nobody has written yet.')).toBeTruthy();
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('goes on to the next entry once one is approved, and to the title after the last', async () => {
    const call = obeying();
    render(panel({ call: call as unknown as Api['call'] }));

    fireEvent.click(screen.getByRole('button', { name: 'Approve: Grid' }));
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Approve: Rail'));
    expect(call).toHaveBeenCalledWith(DECIDE, {
      at: { roundtableId: 'r1', activityId: 'a1', entryId: 'e1' },
      body: { verb: 'approve' },
    });
    expect(screen.queryByRole('button', { name: 'Approve: Grid' })).toBeNull();

    fireEvent.click(screen.getByRole('button', { name: 'Hide from the room: Rail' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Entries'));
  });

  it('follows the next frame, whatever was decided here', async () => {
    const call = obeying();
    const { rerender } = render(panel({ call: call as unknown as Api['call'] }));
    fireEvent.click(screen.getByRole('button', { name: 'Show to the room: Bad words' }));
    await screen.findByRole('button', { name: 'Hide from the room: Bad words' });

    rerender(panel({ call: call as unknown as Api['call'] }, { revision: 5 }));
    expect(screen.getByRole('button', { name: 'Show to the room: Bad words' })).toBeTruthy();
  });

  it('asks for what no longer fits into a frame', async () => {
    const call = jest.fn(() => Promise.resolve({ items: [{ id: 'e9', text: 'More', state: 'shown' }], next: null }));
    render(panel({ call: call as unknown as Api['call'] }, { result: { ...RESULT, shown: 2 } }));

    fireEvent.click(screen.getByRole('button', { name: 'Show more of these (1)' }));

    await screen.findByRole('button', { name: 'Hide from the room: More' });
    expect(call).toHaveBeenCalledWith('GET /api/roundtables/{roundtableId}/activities/{activityId}/entries', {
      at: { roundtableId: 'r1', activityId: 'a1' },
      query: { state: 'shown', after: 'e3' },
    });
    expect(screen.queryByRole('button', { name: /Show more/ })).toBeNull();
  });

  it('asks after the last that stands in the order, where the frame holds the one on the screen besides', async () => {
    const onScreen: Entry = { id: 'e8', text: 'On the screen', state: 'shown', mark: 'selected' };
    const items: Entry[] = [{ id: 'e9', text: 'More', state: 'shown' }, onScreen];
    const call = jest.fn(() => Promise.resolve({ items, next: null }));
    const result = { ...RESULT, shown: 3, entries: [...ENTRIES, onScreen] };
    render(panel({ call: call as unknown as Api['call'] }, { result }));

    fireEvent.click(screen.getByRole('button', { name: 'Show more of these (1)' }));

    await screen.findByText('More');
    expect(call).toHaveBeenCalledWith(
      expect.anything(),
      expect.objectContaining({ query: { state: 'shown', after: 'e3' } }),
    );
    expect(screen.getAllByText('On the screen')).toHaveLength(1);
  });

  it('finds an entry that another pushed out of the frame after all pages were read', async () => {
    const pages: Entry[][] = [[{ id: 'e9', text: 'More', state: 'shown' }]];
    const call = jest.fn(() => Promise.resolve({ items: pages.at(-1), next: null })) as unknown as Api['call'];
    const { rerender } = render(panel({ call }, { result: { ...RESULT, shown: 2 } }));
    fireEvent.click(screen.getByRole('button', { name: 'Show more of these (1)' }));
    await screen.findByText('More');

    pages.push([{ id: 'e3', text: 'Ports', state: 'shown' }, ...(pages[0] ?? [])]);
    const entries = ENTRIES.map((entry) => (entry.id === 'e3' ? { ...entry, id: 'e0', text: 'New' } : entry));
    rerender(panel({ call }, { result: { ...RESULT, shown: 3, entries }, revision: 5 }));
    fireEvent.click(screen.getByRole('button', { name: 'Show more of these (1)' }));

    await screen.findByText('Ports');
    expect(call).toHaveBeenLastCalledWith(
      expect.anything(),
      expect.objectContaining({ query: { state: 'shown', after: 'e0' } }),
    );
    expect(screen.getAllByText('More')).toHaveLength(1);
  });

  it('approves, hides and opens the wording by a key', async () => {
    const call = obeying();
    render(panel({ call: call as unknown as Api['call'] }));
    const approve = screen.getByRole('button', { name: 'Approve: Grid' });

    fireEvent.keyDown(approve, { key: 'e' });
    const field = await screen.findByRole('textbox', { name: 'Wording' });
    expect((field as HTMLTextAreaElement).value).toBe('Grid');
    fireEvent.keyDown(field, { key: 'r' });
    expect(call).not.toHaveBeenCalled();
    fireEvent.keyDown(approve, { key: 'A' });

    await screen.findByRole('button', { name: 'Hide from the room: Grid' });
    await waitFor(() => expect(call.mock.calls.map(([, { body }]) => body.verb)).toEqual(['approve']));
  });

  it('changes a wording, tells an author the reason, and keeps the focus where it was', async () => {
    const call = jest.fn((_route: string, { body }: { body: { verb: string; text: string } }) =>
      Promise.resolve(
        body.verb === 'edit'
          ? { id: 'e3', text: body.text, state: 'shown', edited: true }
          : { id: 'e4', text: 'Bad words', state: 'hidden', reason: body.text },
      ),
    );
    render(panel({ call: call as unknown as Api['call'] }));
    fireEvent.click(screen.getByRole('button', { name: 'Edit: Ports' }));
    fireEvent.change(screen.getByRole('textbox', { name: 'Wording' }), { target: { value: 'Ports and rail' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));

    const edit = await screen.findByRole('button', { name: 'Edit: Ports and rail' });
    expect(screen.getByText('(wording changed)')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(edit));
    fireEvent.click(screen.getByRole('button', { name: 'Give the reason: Bad words' }));
    fireEvent.change(screen.getByRole('textbox', { name: 'Reason' }), { target: { value: 'Off topic' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(call.mock.calls.map(([, { body }]) => body)).toEqual([
      { verb: 'edit', text: 'Ports and rail', seen: 'Ports' },
      { verb: 'hide', text: 'Off topic' },
    ]);
  });

  it('keeps an entry as a contribution by a key, and offers that once', async () => {
    const call = jest.fn(() => Promise.resolve());
    render(panel({ call: call as unknown as Api['call'] }));

    fireEvent.keyDown(screen.getByRole('button', { name: 'Hide from the room: Ports' }), { key: 'k' });

    await screen.findByText('(saved as a contribution)');
    expect(call).toHaveBeenCalledWith(
      'POST /api/roundtables/{roundtableId}/activities/{activityId}/entries/{entryId}/keep',
      { at: { roundtableId: 'r1', activityId: 'a1', entryId: 'e3' } },
    );
    expect(screen.queryByRole('button', { name: 'Save as contribution: Ports' })).toBeNull();
    const hide = screen.getByRole('button', { name: 'Hide from the room: Ports' });
    await waitFor(() => expect(document.activeElement).toBe(hide));
  });

  it('offers to keep nothing in a rehearsal, and names no key for it', () => {
    const { rerender } = render(panel({}));
    expect(screen.getByText(/K saves it as a contribution\./)).toBeTruthy();
    rerender(panel({}, { rehearses: true }));
    expect(screen.getByText(/A approves it/)).toBeTruthy();
    expect(screen.queryByText(/K keeps it/)).toBeNull();
    expect(screen.queryByRole('button', { name: /^Save as contribution/ })).toBeNull();
  });

  it('says why an entry could not be decided on', async () => {
    const call = () => Promise.reject({ code: 'not-found', message: 'It is not there any more.' });
    render(panel({ call: call as unknown as Api['call'] }));
    fireEvent.click(screen.getByRole('button', { name: 'Approve: Rail' }));

    expect((await screen.findByRole('alert')).textContent).toContain('It is not there any more.');
  });

  it('can only be read by who does not run the session', () => {
    render(panel({}, { runs: false }));

    expect(screen.getByText('Grid')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

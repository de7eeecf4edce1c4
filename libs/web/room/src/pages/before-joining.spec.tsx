import type { OwnInvitation, SessionBrief } from '@rt/contracts';
import { cleanup, render, screen, waitFor } from '@testing-library/react';

import { RoomApp } from '../app';

/** Every call is answered with `body`. */
function open(path: string, body: object): void {
  localStorage.clear();
  globalThis.fetch = (() =>
    Promise.resolve({
      ok: true,
      status: 200,
      headers: new Headers(),
      text: () => Promise.resolve(JSON.stringify(body)),
    })) as unknown as typeof fetch;
  history.replaceState(null, '', path);
  render(<RoomApp />);
}

const brief = {
  title: 'Batteries',
  question: 'What would help?',
  hostName: 'The host',
  slotText: 'Thursday 12 March 2026, 2pm to 4pm',
  rule: 'attributed',
  ruleText: 'The rule.',
  state: 'scheduled',
  asksName: true,
} as SessionBrief;

afterEach(cleanup);

describe('the pages before joining a room', () => {
  it('says at once that a roundtable is for invited people, and asks nothing of others', async () => {
    open('/j/48291503', { ...brief, invitedOnly: true });

    expect(await screen.findByText(/^This roundtable is for invited people\./)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Join' })).toBeNull();
  });

  it('says a title that is its own question once', async () => {
    open('/j/48291503', { ...brief, question: brief.title });

    expect(await screen.findAllByText(brief.title)).toHaveLength(1);
    expect(screen.queryByText('The question of this roundtable')).toBeNull();
  });

  it('leads from the code of a published roundtable to what came of it', async () => {
    open('/j/48291503', { ...brief, state: 'published', publishedRef: 'RT-2026-014' });

    const link = await screen.findByRole('link', { name: 'Read the record' });
    expect(link.getAttribute('href')).toBe('/roundtables/RT-2026-014');
  });

  it('asks who was invited to a cancelled roundtable nothing, and offers to clear the calendar', async () => {
    const invitation = { ...brief, state: 'sent', roundtableState: 'cancelled', cancelReason: 'The host is ill' };
    const rest = { fullName: 'Amara Okonkwo', startAt: '2026-03-12T14:00:00Z', tz: 'Europe/London', agenda: [] };
    open('/invitation', { ...invitation, ...rest, mayAnswer: false, mayJoin: false } as unknown as OwnInvitation);

    expect(await screen.findByText('This roundtable was cancelled. The host is ill')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Remove from my calendar' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Will you come?' })).toBeNull();
  });
});

describe('the rule before it is accepted', () => {
  it('is folded, whole, above the box that accepts it', async () => {
    open('/j/48291503', { ...brief, state: 'live', ruleText: 'First paragraph.\n\nSecond paragraph.' });
    const fold = await foldOf('Read the whole rule');

    expect(fold.open).toBe(false);
    expect(fold.textContent).toBe('Read the whole ruleFirst paragraph.Second paragraph.');
    expect(fold.compareDocumentPosition(screen.getByRole('checkbox'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('stand below the answer of an invitation with the agenda, under the name of the roundtable', async () => {
    const item = { id: 'i', kind: 'talk', title: 'Welcome', plannedMinutes: 10, position: 0, startsAt: '14:00' };
    const invitation = { ...brief, state: 'sent', roundtableState: 'scheduled', mayAnswer: true, agenda: [item] };
    open('/invitation', { ...invitation, fullName: 'Amara Okonkwo', startAt: null, format: 'online' });

    expect(await screen.findByRole('heading', { level: 1, name: 'Batteries' })).toBeTruthy();
    await waitFor(() => expect(document.title).toBe('Batteries – Your invitation – Roundtable'));
    const save = screen.getByRole('button', { name: 'Save my answer' });
    for (const name of ['Read the whole rule', 'Agenda: 1 item']) {
      const fold = await foldOf(name);
      expect(fold.open).toBe(false);
      expect(save.compareDocumentPosition(fold)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    }
  });
});

async function foldOf(name: string): Promise<HTMLDetailsElement> {
  return (await screen.findByText(name)).closest('details') as HTMLDetailsElement;
}

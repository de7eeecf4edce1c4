import type { SessionBrief } from '@rt/contracts';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';

import { RoomApp } from '../../app';
import { loadParticipation, saveParticipation } from '../../session/participation-store';
import type * as SpecSocket from '../../spec-socket';
import { brief, listeners } from '../../spec-socket';

jest.mock('socket.io-client', () => ({ io: () => jest.requireActual<typeof SpecSocket>('../../spec-socket').socket }));

const changed: SessionBrief = { ...brief, rule: 'chatham_house', ruleVersion: 2, ruleText: 'Nobody is named.' };

/** The server's answers by path; what is sent to it. */
let sent: [string, unknown][] = [];
let stands: SessionBrief;

function fakeFetch(path: string, init: RequestInit): Promise<unknown> {
  const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
  if (init.method === 'POST') sent.push([path, body]);
  const stale =
    path === '/api/live/acknowledge' && (body as { ruleVersion: number }).ruleVersion !== stands.ruleVersion;
  const refusal = { code: 'stale-rule', message: 'The rule has changed. Read it again.', traceId: 't' };
  const answer = stale ? refusal : path === '/api/live/session' ? stands : { acknowledged: true };

  return Promise.resolve({
    ok: !stale,
    status: stale ? 409 : 200,
    headers: new Headers(),
    text: () => Promise.resolve(JSON.stringify(answer)),
  });
}

function come(ruleAcknowledged: boolean): void {
  history.replaceState(null, '', '/j/48291503/now');
  saveParticipation({ joinKey: '48291503', token: 'T', ruleAcknowledged, session: brief });
  render(<RoomApp />);
}

async function hearOfRule(ruleVersion: number): Promise<void> {
  const session = { ...brief, ruleVersion, activityCount: 0, joined: 1, simulated: 0, currentActivityId: null };
  await waitFor(() => expect(listeners.has('room:state')).toBe(true));
  act(() => listeners.get('room:state')?.({ audience: 'participant', revision: 2, session, activities: [] }));
}

describe('a rule that changes after it was accepted', () => {
  beforeEach(() => {
    sent = [];
    stands = changed;
    globalThis.fetch = fakeFetch as typeof fetch;
  });
  afterEach(() => {
    cleanup();
    listeners.clear();
    localStorage.clear();
  });

  it('is shown and accepted anew, as the text that was read', async () => {
    come(true);
    await hearOfRule(2);

    expect(await screen.findByText('Nobody is named.')).toBeTruthy();
    expect(screen.getByText(/^The rule of this roundtable has changed\./)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Accept the rule and continue' }));

    const settled = { ruleAcknowledged: true, ruleChanged: false };
    await waitFor(() => expect(loadParticipation('48291503')).toMatchObject(settled));
    expect(sent).toEqual([['/api/live/acknowledge', { ruleVersion: 2 }]]);
  });

  it('is not accepted unread where it changed before the room has told', async () => {
    come(false);
    await screen.findByText('You may be named.');
    fireEvent.click(screen.getByRole('button', { name: 'Accept the rule and continue' }));

    expect(await screen.findByText('Nobody is named.')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('The rule has changed. Read it again.');
    expect(screen.getAllByText('The rule has changed. Read it again.')).toHaveLength(2);
    expect(loadParticipation('48291503')).toMatchObject({ ruleAcknowledged: false });
  });

  it('is heard not to be accepted, at each press, where the server cannot be reached', async () => {
    globalThis.fetch = () => Promise.reject(new Error('no network'));
    come(false);
    const accept = await screen.findByRole('button', { name: 'Accept the rule and continue' });
    const heard = () => within(screen.getByRole('status')).queryAllByText('The server could not be reached.');
    fireEvent.click(accept);
    await waitFor(() => expect(heard()).toHaveLength(1));
    fireEvent.click(accept);
    await waitFor(() => expect(heard()).toHaveLength(2));
  });
});

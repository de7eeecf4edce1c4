import type { SessionBrief } from '@rt/contracts';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';

import { RoomApp } from '../app';
import { loadParticipation, saveParticipation } from '../session/participation-store';
import { hear, question, tell } from '../spec-questions';
import type * as SpecSocket from '../spec-socket';
import { brief, listeners } from '../spec-socket';

jest.mock('socket.io-client', () => ({ io: () => jest.requireActual<typeof SpecSocket>('../spec-socket').socket }));

const session: SessionBrief = { ...brief, rule: 'chatham_house', ruleText: 'Be fair.', asksName: false };

/** Somebody whose device last heard that the session was in this state opens the room. */
function come(state: SessionBrief['state'], part = 'now'): void {
  history.replaceState(null, '', `/j/48291503/${part}`);
  saveParticipation({ joinKey: '48291503', token: 'T', ruleAcknowledged: true, session: { ...session, state } });
  render(<RoomApp />);
}

/** The server lets the page in no more: it does not know the seat, or as `code` says. */
function refuse(code = 'not-signed-in'): Promise<void> {
  return hear('connect_error', { data: { code, message: 'Sign in to continue.' } });
}

describe('the own answers', () => {
  afterEach(() => {
    cleanup();
    listeners.clear();
    localStorage.clear();
  });

  it('say before somebody leaves that a vote has not been sent', async () => {
    const vote = { activityId: 'a1', round: 1, opId: 'o', n: 1, entryId: 'e', value: 1 };
    globalThis.fetch = () => Promise.reject(new TypeError('No line'));
    localStorage.setItem('rt-votes:r1:T', JSON.stringify([vote]));
    come('live', 'me');

    expect(await screen.findByText('1 answer has not been sent yet. It is lost if you leave now.')).toBeTruthy();
  });

  it('say before somebody leaves that an answer has not been sent', async () => {
    const waiting = { activityId: 'a1', round: 1, configVersion: 1, opId: 'o', n: 1, answer: {}, status: 'waiting' };
    globalThis.fetch = () => Promise.reject(new TypeError('No line'));
    localStorage.setItem('rt-answers:r1:T', JSON.stringify([waiting]));
    come('live', 'me');

    expect(await screen.findByText('1 answer has not been sent yet. It is lost if you leave now.')).toBeTruthy();
  });
});

describe('the results, where none is shown', () => {
  afterEach(() => {
    cleanup();
    listeners.clear();
    localStorage.clear();
  });

  it.each([
    ['live', 'Results appear here when the host shows them.'],
    ['closed', 'No results were shown.'],
  ])('promise some only until the session has ended: %s', async (state, said) => {
    come('live', 'results');
    await hear('room:state', {
      audience: 'participant',
      revision: 1,
      serverTime: '',
      session: { ...session, state, currentActivityId: null, joined: 1, simulated: 0 },
      activities: [],
    });

    expect(await screen.findByText(said)).toBeTruthy();
  });
});

describe('a new question', () => {
  afterEach(() => {
    cleanup();
    listeners.clear();
    localStorage.clear();
    sessionStorage.clear();
  });

  it('stands below what the hosts tell all phones, for as long as the session runs', async () => {
    come('live');
    const room = { audience: 'participant', revision: 2, serverTime: '', activities: [] };
    const told = {
      ...session,
      state: 'live',
      currentActivityId: null,
      joined: 1,
      simulated: 0,
      message: 'Back at three',
    };
    await hear('room:state', { ...room, session: told });
    expect((await screen.findAllByText('From the hosts: Back at three')).length).toBeGreaterThan(0);

    await hear('room:state', { ...room, revision: 3, session: { ...told, state: 'scheduled' } });
    await waitFor(() => expect(document.querySelector('.rt-banner')).toBeNull());
  });

  it('says of one that was closed because the key was lost that answers count and stay as they are', async () => {
    come('live');
    const cutShort = { ...question('a1', 'Which barrier?'), state: 'closed', cutShort: true };
    await tell(2, [cutShort]);

    const said = 'The server restarted. Answers given before that still count, but they can no longer be changed.';
    expect(await screen.findByText(said)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Send answer' })).toBeNull();
  });

  it('is named on the other tabs, with the way to it, until it is answered or closes', async () => {
    come('live', 'results');
    await tell(2, [question('a1', 'Which barrier?')]);

    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('New question: Which barrier?'));
    const link = await screen.findByRole('link', { name: 'Answer now' });
    await hear('own:changed', { activityId: 'a1', round: 1, answer: { optionId: 'o1' }, acceptedAt: '', n: 1 });
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Answer now' })).toBeNull());

    await tell(3, [question('a2', 'Who could act?')]);
    fireEvent.click(await screen.findByRole('link', { name: 'Answer now' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Who could act?' })).toBeTruthy();
    expect(link.isConnected).toBe(false);
  });

  it('takes nobody away who is writing an answer, and is told', async () => {
    come('live');
    await tell(2, [question('a1', 'Which barrier?')]);
    fireEvent.click(await screen.findByRole('radio', { name: 'Something else' }));
    const text = await screen.findByRole('textbox', { name: 'Your own answer' });
    fireEvent.input(text, { target: { value: 'Half a sen' } });
    text.focus();

    await tell(3, [question('a1', 'Which barrier?'), question('a2', 'Who could act?')]);

    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('New question: Who could act?'));
    expect(document.activeElement).toBe(text);
    fireEvent.click(screen.getByRole('link', { name: 'Back to the current question' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Who could act?' })).toBeTruthy();
  });
});

const OWN = { name: 'Your answers and contributions' };

describe('a place that has ended', () => {
  afterEach(() => {
    cleanup();
    listeners.clear();
    localStorage.clear();
  });

  it('is no loss once the session was held and sealed', async () => {
    come('closed');
    await refuse();

    expect(await screen.findByRole('heading', { level: 1, name: 'Thank you for taking part' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Join' })).toBeNull();
  });

  it('is none where the page is older than the service: it says to load the page again', async () => {
    come('live');
    await refuse('wrong-version');

    expect(await screen.findByRole('heading', { level: 1, name: 'This page is out of date' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Load the page again' })).toBeTruthy();
  });

  it('leads to what was published, as soon as the archive has it', async () => {
    const asked: string[] = [];
    come('live');
    globalThis.fetch = ((address: string) => {
      asked.push(address);

      return Promise.resolve({ ok: true, status: 200, text: () => Promise.resolve('{}') });
    }) as unknown as typeof fetch;
    const room = { audience: 'participant', revision: 2, serverTime: '', activities: [] };
    await hear('room:state', { ...room, session: { ...session, state: 'closed', ref: 'RT-2026-014', joined: 1 } });

    const link = await screen.findByRole('link', { name: 'Read what was published' });
    expect(link.getAttribute('href')).toBe('/roundtables/RT-2026-014');
    expect(asked).toContain('/api/archive/roundtables/RT-2026-014');
    expect(screen.queryByText(/reviewed before/)).toBeNull();
    expect(loadParticipation('48291503')?.ref).toBe('RT-2026-014');
  });

  it('is none either where the phone was away when the session ended, as the server says', async () => {
    come('live');
    await hear('connect_error', { data: { code: 'participation-ended', message: 'Ended.', over: true } });

    expect(await screen.findByRole('heading', { level: 1, name: 'Thank you for taking part' })).toBeTruthy();
    expect(screen.getByRole('link', OWN).getAttribute('href')).toBe('/j/48291503/me');
    expect(screen.queryByRole('link', { name: 'Join' })).toBeNull();
  });

  it('may be taken again while the session runs', async () => {
    come('live');
    await refuse();

    expect(await screen.findByRole('heading', { level: 1, name: 'You are no longer connected' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Join' }).getAttribute('href')).toBe('/j/48291503');
    expect(screen.getByRole('link', OWN).getAttribute('href')).toBe('/j/48291503/me');
  });

  it('says that the host took it out, and offers no way to join again, whatever became of the session', async () => {
    come('closed');
    await hear('connect_error', { data: { code: 'seat-taken-out', message: 'Taken out.' } });

    expect(await screen.findByRole('heading', { level: 1, name: 'You were removed from this session' })).toBeTruthy();
    expect(screen.getByText(/Your answers to its questions have been removed/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Join' })).toBeNull();
    expect(screen.getByRole('link', OWN).getAttribute('href')).toBe('/j/48291503/me');
  });

  it('is remembered as held from the moment the session ends', async () => {
    come('live');
    const room = { audience: 'participant', revision: 2, serverTime: '', activities: [] };
    await hear('room:state', { ...room, session: { ...session, state: 'closed', joined: 1 } });

    expect(loadParticipation('48291503')?.session.state).toBe('closed');
  });
});

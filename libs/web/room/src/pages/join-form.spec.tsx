import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { loadParticipation } from '../session/participation-store';
import { type Answers, liveBrief, noState, serve } from '../spec-server';
import { JoinForm } from './join-form';

// The room behind this page is not shown here: no connection is opened.
jest.mock('socket.io-client', () => ({
  io: () => ({ on: () => undefined, connect: () => undefined, onAny: () => undefined, disconnect: () => undefined }),
}));

const ASKS = { types: [{ id: 'T1', label: 'Academia' }], places: [{ id: 'P1', label: 'Wales' }] };
const NAME = /^Your name/;

describe('the form by which people join', () => {
  const person = userEvent.setup();
  let answers: Answers = {};
  let calls: ReturnType<typeof serve> = [];
  const open = (over: object = {}) =>
    render(<JoinForm brief={{ ...liveBrief, ...over }} joinKey="48291503" onWait={() => undefined} />);
  const accept = () => person.click(screen.getByRole('checkbox'));
  const join = () => person.click(screen.getByRole('button', { name: 'Join' }));
  const joined = () => calls.filter(({ path }) => path === '/api/join').map(({ body }) => body);
  const refuse = (code: string, message: string, field?: string) => {
    answers['/api/join'] = () => ({ status: 422, body: { code, message, traceId: 't', ...(field ? { field } : {}) } });
  };
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
    history.replaceState(null, '', '/j/48291503');
    answers = {
      '/api/join': () => ({ body: { participantToken: 'T', session: liveBrief, ruleAcknowledged: true } }),
      ...noState,
    };
    calls = serve(answers);
  });
  afterEach(cleanup);

  it('sends what was said of oneself once the rule is accepted, and keeps the seat on this device', async () => {
    open({ asks: ASKS });
    await person.type(screen.getByLabelText(NAME), ' Ada Example ');
    await person.selectOptions(screen.getByLabelText(/^What type of organisation/), 'T1');
    await join();
    expect(joined()).toEqual([]);

    await accept();
    await join();
    await waitFor(() => expect(joined()).toEqual([{ code: '48291503', displayName: 'Ada Example', typeId: 'T1' }]));
    await waitFor(() => expect(loadParticipation('48291503')).toMatchObject({ token: 'T' }));
  });

  it('sends the seat that this device has, so that nobody gets a second', async () => {
    localStorage.setItem(
      'rt-place:48291503',
      JSON.stringify({ joinKey: '48291503', token: 'OLD', session: liveBrief }),
    );
    open();
    await accept();
    await join();

    await waitFor(() => expect(joined()).toEqual([{ code: '48291503', participantToken: 'OLD' }]));
  });

  it('takes no second seat where only the rule could not be accepted and it is pressed again', async () => {
    let accepted = { status: 503, body: { code: 'unavailable', message: 'Later' } };
    answers['/api/join'] = () => ({ body: { participantToken: 'T', session: liveBrief, ruleAcknowledged: false } });
    answers['/api/live/acknowledge'] = () => accepted;
    open();
    await accept();
    await join();
    expect(await screen.findByText('Later')).toBeTruthy();

    accepted = { status: 200, body: { code: '', message: '' } };
    await join();
    await waitFor(() => expect(location.pathname).toBe('/j/48291503/now'));
    expect(joined()).toHaveLength(1);
  });

  describe('where another rule stands by now than the one that was read', () => {
    const session = { ...liveBrief, ruleVersion: 4, ruleText: 'Another rule.' };
    const seat = { participantToken: 'T', session, ruleAcknowledged: false };
    const press = async (name: string) => {
      await accept();
      await person.click(screen.getByRole('button', { name }));
      await waitFor(() => expect(location.pathname).toBe('/j/48291503/now'));
    };
    const accepted = () => calls.filter(({ path }) => path === '/api/live/acknowledge').map(({ body }) => body);

    it('accepts none of them, and leaves it to the room to ask', async () => {
      answers['/api/join'] = () => ({ body: seat });
      open();
      await press('Join');

      expect(accepted()).toEqual([]);
      expect(loadParticipation('48291503')).toMatchObject({ session, ruleAcknowledged: false, ruleChanged: true });
    });

    it('does the same for whom the waiting room lets in at once', async () => {
      answers['/api/join/waiting'] = () => ({ body: { state: 'admitted', waitingToken: 'w', session, joined: seat } });
      open({ waitingRoom: true });
      await press('Ask to join');

      expect(accepted()).toEqual([]);
      expect(loadParticipation('48291503')).toMatchObject({ session, ruleAcknowledged: false, ruleChanged: true });
    });

    it('goes in also where it has changed since the seat was given, instead of sending the old one at each press', async () => {
      answers['/api/join'] = () => ({ body: { ...seat, session: liveBrief } });
      answers['/api/live/acknowledge'] = () => ({ status: 409, body: { code: 'stale-rule', message: 'Changed' } });
      open();
      await press('Join');

      expect(accepted()).toEqual([{ ruleVersion: 3 }]);
      expect(loadParticipation('48291503')).toMatchObject({ token: 'T', ruleAcknowledged: false });
    });
  });

  it('asks for no name where the rule names nobody', () => {
    open({ asksName: false });
    expect(screen.queryByLabelText(NAME)).toBeNull();
  });

  it('says beside the field what the server refuses, and keeps what was typed', async () => {
    refuse('invalid', 'Enter a shorter name.', 'displayName');
    open();
    await person.type(screen.getByLabelText(NAME), 'Ada');
    await accept();
    await join();

    expect(await screen.findAllByText('Enter a shorter name.')).toHaveLength(2);
    const name = screen.getByLabelText<HTMLInputElement>(NAME);
    expect(name.getAttribute('aria-invalid')).toBe('true');
    expect(name.value).toBe('Ada');
  });

  it('says above the form what is refused of no field, and lets people try again', async () => {
    refuse('full', 'All seats are taken.');
    open();
    await accept();
    await join();
    expect(await screen.findByText('All seats are taken.')).toBeTruthy();

    await join();
    await waitFor(() => expect(joined()).toHaveLength(2));
  });
});

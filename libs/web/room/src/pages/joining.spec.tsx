import type { OwnInvitation } from '@rt/contracts';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';

import { forgetParticipation } from '../session/forget-participation';
import { loadParticipation, saveParticipation } from '../session/participation-store';
import { type Answers, liveBrief, noState, serve } from '../spec-server';
import { invitation } from './spec-invitation';
import { open } from './spec-open';

let calls: ReturnType<typeof serve> = [];
let answers: Answers = {};

const bodyOf = (path: string) => calls.find((call) => call.path === path)?.body;

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  answers = {
    '/api/join/lookup': () => ({ body: liveBrief }),
    '/api/join': () => ({ body: { participantToken: 'T', session: liveBrief, ruleAcknowledged: false } }),
    '/api/live/acknowledge': () => ({ body: { acknowledged: true } }),
    ...noState,
  };
  calls = serve(answers);
});
afterEach(cleanup);

describe('the code page', () => {
  it('asks for 8 digits, and takes them with or without a gap', async () => {
    open('/j');
    fireEvent.click(await screen.findByRole('button', { name: 'Continue' }));
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Check what you entered' }));
    expect(document.title).toMatch(/^Error: /);

    fireEvent.input(screen.getByLabelText('Join code'), { target: { value: '4829 1503' } });
    fireEvent.click(screen.getByRole('button', { name: 'Continue' }));
    await waitFor(() => expect(location.pathname).toBe('/j/48291503'));
  });

  it.each([
    ['Arabic', '٤٨٢٩ ١٥٠٣'],
    ['Persian', '۴۸۲۹۱۵۰۳'],
    ['Devanagari', '४८२९ १५०३'],
  ])('takes the digits of a keyboard that is %s', async (_script, typed) => {
    open('/j');
    fireEvent.input(await screen.findByLabelText('Join code'), { target: { value: typed } });
    fireEvent.click(screen.getByRole('button', { name: 'Continue' }));
    await waitFor(() => expect(location.pathname).toBe('/j/48291503'));
  });

  it('takes them also in an address that was typed', async () => {
    answers['/api/join/lookup'] = ({ body }) =>
      (body as { code: string }).code === '48291503'
        ? { body: liveBrief }
        : { status: 422, body: { code: 'invalid', message: 'Enter the 8-digit join code.', traceId: 't' } };
    open(`/j/${encodeURIComponent('٤٨٢٩١٥٠٣')}?chat`);

    expect(await screen.findByRole('heading', { name: liveBrief.title })).toBeTruthy();
    expect(location.pathname + location.search).toBe('/j/48291503?chat');
  });

  it('comes back with what is wrong when no roundtable has the code', async () => {
    const message = 'This code is not known.';
    answers['/api/join/lookup'] = () => ({ status: 404, body: { code: 'wrong-join-code', message, traceId: 't' } });
    open('/j/99999999');

    expect(await screen.findAllByText(message)).toHaveLength(2);
    expect(screen.getByLabelText('Join code').getAttribute('aria-invalid')).toBe('true');
  });
});

describe('the join page', () => {
  it('leads back to the room from a device that has joined, also where nothing can be loaded', async () => {
    const place = { joinKey: '48291503', token: 'T', session: liveBrief, ruleAcknowledged: true };
    saveParticipation(place);
    answers['/api/join/lookup'] = () => ({ status: 503, body: { code: 'unavailable', message: 'Later' } });
    open('/j/48291503');

    const back = await screen.findByRole('link', { name: 'Back to the current question' });
    expect(back.getAttribute('href')).toBe('/j/48291503/now');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
    forgetParticipation(place);
  });

  it('says what this is before anything is asked', async () => {
    open('/j/48291503');

    expect(await screen.findByRole('heading', { level: 1, name: 'Batteries' })).toBeTruthy();
    expect(screen.getByText('What would help?')).toBeTruthy();
    expect(screen.getByText('Organised by The host')).toBeTruthy();
    expect(screen.getByText('Second paragraph.')).toBeTruthy();
    expect(screen.getByText(/texts are named only if you agree\./).textContent).toMatch(/^Attributed: texts/);
  });

  it('joins only once the rule was read, without a name where none is given', async () => {
    open('/j/48291503');
    fireEvent.click(await screen.findByRole('button', { name: 'Join' }));
    expect(screen.getAllByText('Select the box to say that you have read the rule').length).toBeGreaterThan(0);
    expect(bodyOf('/api/join')).toBeUndefined();

    fireEvent.click(screen.getByRole('checkbox'));
    fireEvent.click(screen.getByRole('button', { name: 'Join' }));
    await waitFor(() => expect(location.pathname).toBe('/j/48291503/now'));
    expect(bodyOf('/api/join')).toEqual({ code: '48291503' });
    expect(calls.find((call) => call.path === '/api/live/acknowledge')).toMatchObject({
      body: { ruleVersion: 3 },
      token: 'Bearer T',
    });
    expect(loadParticipation('48291503')).toMatchObject({ token: 'T', ruleAcknowledged: true });
  });

  it('accepts no rule that was not shown: the room asks where it has changed since the page was opened', async () => {
    const session = { ...liveBrief, ruleVersion: 4, ruleText: 'You may be named.' };
    answers['/api/join'] = () => ({ body: { participantToken: 'T', session, ruleAcknowledged: false } });
    open('/j/48291503');
    fireEvent.click(await screen.findByRole('checkbox'));
    fireEvent.click(screen.getByRole('button', { name: 'Join' }));

    expect(await screen.findByRole('heading', { level: 1, name: 'Read the rule first' })).toBeTruthy();
    expect(await screen.findByText(/^The rule of this roundtable has changed\./)).toBeTruthy();
    expect(screen.getByText('You may be named.')).toBeTruthy();
    expect(bodyOf('/api/live/acknowledge')).toBeUndefined();
  });

  it('asks two questions that may be skipped, and says who came by the address in a chat', async () => {
    const asks = { types: [{ id: 'T1', label: 'Academia' }], places: [{ id: 'P1', label: 'Wales' }] };
    answers['/api/join/lookup'] = () => ({ body: { ...liveBrief, asks } });
    open('/j/48291504?chat');
    const place = await screen.findByLabelText('Where are you based? (optional)');
    expect(screen.getByText(/never for fewer than five people/)).toBeTruthy();
    fireEvent.change(place, { target: { value: 'P1' } });
    fireEvent.click(screen.getByRole('checkbox'));
    fireEvent.click(screen.getByRole('button', { name: 'Join' }));

    await waitFor(() => expect(bodyOf('/api/join')).toEqual({ code: '48291504', placeId: 'P1', online: true }));
  });

  it('leads on at once who has joined on this device already', async () => {
    localStorage.setItem(
      'rt-place:48291503',
      JSON.stringify({ joinKey: '48291503', token: 'T', session: liveBrief, ruleAcknowledged: true }),
    );
    open('/j/48291503');

    expect((await screen.findByRole('link', { name: 'Back to the current question' })).getAttribute('href')).toBe(
      '/j/48291503/now',
    );
  });

  it('asks no name under the other rules, and says so where the session is over', async () => {
    answers['/api/join/lookup'] = () => ({ body: { ...liveBrief, asksName: false, state: 'closed' } });
    open('/j/48291503');

    expect(await screen.findByText('This roundtable has ended.')).toBeTruthy();
    expect(screen.queryByLabelText(/Your name/)).toBeNull();
  });
});

describe('the invitation page', () => {
  it('takes yes, maybe or no, and shows what was said', async () => {
    let state: OwnInvitation['state'] = 'sent';
    answers['/api/invitation'] = () => ({ body: { ...invitation, state } });
    answers['/api/invitation/answer'] = ({ body }) => {
      state = (body as { answer: OwnInvitation['state'] }).answer;
      return { body: {} };
    };
    open('/invitation');
    fireEvent.click(await screen.findByRole('button', { name: 'Save my answer' }));
    expect(await screen.findByText('Select yes, maybe or no')).toBeTruthy();

    fireEvent.click(screen.getByRole('radio', { name: 'Maybe' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save my answer' }));
    expect(await screen.findByText('Your answer is saved. You said maybe.')).toBeTruthy();
    expect(bodyOf('/api/invitation/answer')).toEqual({ answer: 'tentative', invitationId: 'i1' });
    expect(screen.queryByRole('button', { name: 'Join the roundtable' })).toBeNull();
  });

  it('says why when all seats are taken', async () => {
    const message = 'All seats are taken.';
    answers['/api/invitation'] = () => ({ body: invitation });
    answers['/api/invitation/answer'] = () => ({ status: 409, body: { code: 'full', message, traceId: 't' } });
    open('/invitation');
    fireEvent.click(await screen.findByRole('radio', { name: 'Yes' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save my answer' }));

    expect(await screen.findByText(message)).toBeTruthy();
  });

  /** Joins a session that the invitation leads to, and comes to its rule. */
  async function joinToRead(session: object): Promise<void> {
    answers['/api/join/invitation'] = () => ({ body: { participantToken: 'T', session, ruleAcknowledged: false } });
    open('/invitation');
    fireEvent.click(await screen.findByRole('button', { name: 'Join the roundtable' }));
    await screen.findByRole('heading', { level: 1, name: 'Read the rule first' });
  }

  it('lets in when it is live, with the rule before the first question', async () => {
    const session = { ...liveBrief, rule: 'chatham_house', ruleText: 'The rule.' };
    answers['/api/invitation'] = () => ({
      body: { ...invitation, roundtableState: 'live', mayJoin: true, mayAnswer: false },
    });
    await joinToRead(session);

    expect(location.pathname).toBe('/j/r1/now');
  });

  it('lets in with the rule to be read where another one stands than this device has accepted', async () => {
    const session = { ...liveBrief, ruleVersion: 4, ruleText: 'Another rule.' };
    saveParticipation({ joinKey: 'r1', token: 'T', session: liveBrief, ruleAcknowledged: true });
    answers['/api/invitation'] = () => ({ body: { ...invitation, mayJoin: true } });
    await joinToRead(session);

    expect(await screen.findByText('Another rule.')).toBeTruthy();
  });

  it('joins as whom it shows, and says so where another link was opened in this browser since', async () => {
    const message = 'Another personal link has been opened in this browser. Open yours again.';
    answers['/api/invitation'] = () => ({ body: { ...invitation, mayJoin: true } });
    answers['/api/join/invitation'] = () => ({ status: 409, body: { code: 'wrong-state', message, traceId: 't' } });
    open('/invitation');
    fireEvent.click(await screen.findByRole('button', { name: 'Join the roundtable' }));

    expect(await screen.findByText(message)).toBeTruthy();
    expect(bodyOf('/api/join/invitation')).toEqual({ invitationId: 'i1' });
    expect(location.pathname).toBe('/invitation');
  });

  it('shows whose link was opened last as soon as it is looked at again, and nothing that was chosen before', async () => {
    answers['/api/invitation'] = () => ({ body: invitation });
    open('/invitation');
    fireEvent.click(await screen.findByRole('radio', { name: 'Maybe' }));
    answers['/api/invitation'] = () => ({ body: { ...invitation, invitationId: 'i2', fullName: 'Ben Ashby' } });
    document.dispatchEvent(new Event('visibilitychange'));

    expect(await screen.findByText(/Ben Ashby/)).toBeTruthy();
    expect(screen.queryByText(/Amara Okonkwo/)).toBeNull();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Maybe' }).checked).toBe(false);
  });

  it('writes the times of the agenda like that of the slot', async () => {
    const item = { id: 'i', kind: 'talk', title: 'Welcome', plannedMinutes: 10, position: 0 } as const;
    const agenda = ['11:30', '12:00', '14:05'].map((startsAt) => ({ ...item, id: startsAt, startsAt }));
    answers['/api/invitation'] = () => ({ body: { ...invitation, agenda } });
    open('/invitation');

    const times = (await screen.findAllByText('Welcome', { exact: false })).map((line) => line.textContent);
    expect(times).toEqual(['11:30am', 'midday', '2:05pm'].map((time) => `${time} Welcome 10 minutes`));
  });

  it('shows no earlier invitation of this device when another link does not work', async () => {
    answers['/api/invitation'] = () => ({ body: invitation });
    open('/invitation?problem=unknown');

    expect(await screen.findByRole('heading', { level: 1, name: 'This link does not work' })).toBeTruthy();
    expect(screen.queryByText(/Amara Okonkwo/)).toBeNull();
  });

  it('says what to do when the link was withdrawn', async () => {
    const message = 'This invitation was withdrawn.';
    answers['/api/invitation'] = () => ({ status: 410, body: { code: 'invitation-revoked', message, traceId: 't' } });
    open('/invitation');

    expect(await screen.findByText(message)).toBeTruthy();
    expect(screen.getByText('Ask the organiser for a new link.')).toBeTruthy();
  });
});

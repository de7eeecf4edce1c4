import type { InvitationAnswer, InvitationState } from './invitation-state';
import { refuseAnswer, refuseRevoking } from './invitation-state';

const free = { seatsLeft: 1, started: false };
const full = { seatsLeft: 0, started: false };
const ANSWERS: readonly InvitationAnswer[] = ['accepted', 'tentative', 'declined'];
const OPEN: readonly InvitationState[] = ['queued', 'sent', 'accepted', 'tentative', 'declined'];

describe('refuseAnswer', () => {
  it.each(OPEN.flatMap((state) => ANSWERS.map((answer) => [state, answer] as const)))(
    'lets a person whose invitation is %s answer %s while seats are free',
    (state, answer) => {
      expect(refuseAnswer(state, answer, free)).toBeNull();
      expect(refuseAnswer(state, answer, { ...full, seatsLeft: null })).toBeNull();
    },
  );

  it('refuses a second acceptance of one seat', () => {
    for (const state of ['queued', 'sent', 'tentative', 'declined'] as const)
      expect(refuseAnswer(state, 'accepted', full)).toMatchObject({ refusal: 'full' });
    expect(refuseAnswer('accepted', 'accepted', full)).toBeNull();
    for (const answer of ['tentative', 'declined'] as const) expect(refuseAnswer('sent', answer, full)).toBeNull();
  });

  it.each(ANSWERS)('refuses to answer %s once the session has started, and on closed invitations', (answer) => {
    expect(refuseAnswer('sent', answer, { ...free, started: true })).toMatchObject({ refusal: 'started' });
    expect(refuseAnswer('draft', answer, free)).toMatchObject({ refusal: 'wrong-state' });
    expect(refuseAnswer('expired', answer, free)).toMatchObject({ refusal: 'invitation-expired' });
    expect(refuseAnswer('revoked', answer, free)).toMatchObject({ refusal: 'invitation-revoked' });
  });
});

describe('refuseRevoking', () => {
  it.each(['draft', ...OPEN] as const)('lets an organiser revoke an invitation that is %s', (state) => {
    expect(refuseRevoking(state)).toBeNull();
  });

  it.each(['expired', 'revoked'] as const)('refuses to revoke an invitation that is %s', (state) => {
    expect(refuseRevoking(state)).toMatchObject({ refusal: 'wrong-state' });
  });
});

import fc from 'fast-check';

import type { InvitationAnswer, InvitationState, InvitationVerb } from './invitation-state';
import { answerInvitation, moveInvitation } from './invitation-state';

const free = { seatsLeft: 1, started: false };
const full = { seatsLeft: 0, started: false };
const ANSWERS: readonly InvitationAnswer[] = ['accept', 'tentative', 'decline'];

describe('answerInvitation', () => {
  it.each<[InvitationState, InvitationAnswer, typeof free, InvitationState, string]>([
    ['sent', 'accept', free, 'accepted', 'taken'],
    ['queued', 'accept', free, 'accepted', 'taken'],
    ['sent', 'accept', full, 'waitlisted', 'none'],
    ['tentative', 'accept', free, 'accepted', 'taken'],
    ['declined', 'accept', full, 'waitlisted', 'none'],
    ['accepted', 'accept', full, 'accepted', 'kept'],
    ['accepted', 'decline', full, 'declined', 'freed'],
    ['accepted', 'tentative', full, 'tentative', 'freed'],
    ['waitlisted', 'accept', free, 'waitlisted', 'none'],
    ['waitlisted', 'decline', full, 'declined', 'none'],
    ['offered', 'accept', full, 'accepted', 'kept'],
    ['offered', 'decline', full, 'declined', 'freed'],
    ['lapsed', 'accept', free, 'accepted', 'taken'],
    ['sent', 'decline', free, 'declined', 'none'],
    ['sent', 'tentative', free, 'tentative', 'none'],
  ])('%s, %s with %j: %s, seat %s', (state, answer, facts, next, seat) => {
    expect(answerInvitation(state, answer, facts)).toEqual({ ok: true, state: next, seat });
  });

  it('knows no limit where there is none', () => {
    expect(answerInvitation('sent', 'accept', { seatsLeft: null, started: false })).toMatchObject({
      state: 'accepted',
    });
  });

  it.each(ANSWERS)('refuses to %s once the session has started, and on closed invitations', (answer) => {
    expect(answerInvitation('sent', answer, { ...free, started: true })).toMatchObject({ refusal: 'started' });
    expect(answerInvitation('draft', answer, free)).toMatchObject({ refusal: 'wrong-state' });
    expect(answerInvitation('expired', answer, free)).toMatchObject({ refusal: 'invitation-expired' });
    expect(answerInvitation('revoked', answer, free)).toMatchObject({ refusal: 'invitation-revoked' });
  });

  it('never gives away more seats than there are, and loses none', () => {
    const steps = fc.array(fc.tuple(fc.nat({ max: 7 }), fc.constantFrom(...ANSWERS)), { maxLength: 60 });
    fc.assert(
      fc.property(fc.nat({ max: 4 }), steps, (capacity, list) => {
        const states: InvitationState[] = Array.from({ length: 8 }, () => 'sent');
        let seatsLeft = capacity;
        for (const [person, answer] of list) {
          const next = answerInvitation(states[person]!, answer, { seatsLeft, started: false });
          if (!next.ok) throw new Error(next.refusal);
          states[person] = next.state;
          if (next.seat === 'taken') seatsLeft -= 1;
          if (next.seat === 'freed') seatsLeft += 1;
          expect(states.filter((state) => state === 'accepted').length).toBe(capacity - seatsLeft);
          expect(seatsLeft).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe('moveInvitation', () => {
  it.each<[InvitationState, InvitationVerb, InvitationState]>([
    ['draft', 'queue', 'queued'],
    ['queued', 'send', 'sent'],
    ['sent', 'expire', 'expired'],
    ['waitlisted', 'offer', 'offered'],
    ['offered', 'lapse', 'lapsed'],
    ['accepted', 'revoke', 'revoked'],
  ])('%s by %s is %s', (state, verb, next) => {
    expect(moveInvitation(state, verb)).toEqual({ ok: true, state: next });
  });

  it.each<[InvitationState, InvitationVerb]>([
    ['sent', 'queue'],
    ['accepted', 'expire'],
    ['declined', 'expire'],
    ['lapsed', 'offer'],
    ['sent', 'offer'],
    ['revoked', 'revoke'],
    ['revoked', 'send'],
    ['expired', 'send'],
  ])('refuses %s by %s', (state, verb) => {
    expect(moveInvitation(state, verb)).toMatchObject({ ok: false, refusal: 'wrong-state' });
  });
});

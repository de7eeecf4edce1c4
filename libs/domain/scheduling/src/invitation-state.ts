import type { Refusal } from '@rt/domain/text';
import { reject } from '@rt/domain/text';

export type InvitationState =
  | 'draft'
  | 'queued'
  | 'sent'
  | 'accepted'
  | 'tentative'
  | 'declined'
  | 'expired'
  | 'revoked'
  | 'waitlisted'
  | 'offered'
  | 'lapsed';

export type InvitationAnswer = 'accept' | 'tentative' | 'decline';
export type InvitationVerb = 'queue' | 'send' | 'expire' | 'revoke' | 'offer' | 'lapse';

export interface AnsweringFacts {
  /** Seats that nobody holds, those blocked by open offers taken off; null without a limit. */
  readonly seatsLeft: number | null;
  /** The session has started: answers stand. */
  readonly started: boolean;
}

export type InvitationAnswered =
  | {
      readonly ok: true;
      readonly state: InvitationState;
      /** What becomes of a seat; an offer holds one already. */
      readonly seat: 'taken' | 'freed' | 'kept' | 'none';
    }
  | Refusal<'wrong-state' | 'started' | 'invitation-expired' | 'invitation-revoked'>;

const HOLDS_SEAT: readonly InvitationState[] = ['accepted', 'offered'];

/**
 * What an answer makes of an invitation. Answers may change until the start; an acceptance beyond capacity waits; who
 * waits stays in the queue until a seat is offered. A given-up offer lapses and is not made to the same person again,
 * but who answers yes anew stands in the queue like everybody.
 *
 * The server keeps no waiting list yet: it refuses whom this lets wait, and stores none of `waitlisted`, `offered` and `lapsed`.
 */
export function answerInvitation(
  state: InvitationState,
  answer: InvitationAnswer,
  facts: AnsweringFacts,
): InvitationAnswered {
  const closed = refuseClosed(state) ?? (facts.started ? refuseStarted() : null);
  if (closed !== null) return closed;
  if (answer === 'accept') return acceptSeat(state, facts.seatsLeft);

  return {
    ok: true,
    state: answer === 'tentative' ? 'tentative' : 'declined',
    seat: HOLDS_SEAT.includes(state) ? 'freed' : 'none',
  };
}

function acceptSeat(state: InvitationState, seatsLeft: number | null): InvitationAnswered {
  if (HOLDS_SEAT.includes(state)) return { ok: true, state: 'accepted', seat: 'kept' };
  if (state === 'waitlisted') return { ok: true, state: 'waitlisted', seat: 'none' };
  const free = seatsLeft === null || seatsLeft > 0;

  return free ? { ok: true, state: 'accepted', seat: 'taken' } : { ok: true, state: 'waitlisted', seat: 'none' };
}

function refuseStarted(): Refusal<'started'> {
  return reject('started');
}

function refuseClosed(
  state: InvitationState,
): Refusal<'wrong-state' | 'invitation-expired' | 'invitation-revoked'> | null {
  if (state === 'draft') return reject('wrong-state', undefined, 'invitation-not-sent');
  if (state === 'expired') {
    return reject('invitation-expired');
  }
  if (state === 'revoked') return reject('invitation-revoked');

  return null;
}

/** States in which the person may still answer, and which therefore may end by themselves. */
const OPEN: readonly InvitationState[] = ['queued', 'sent', 'tentative', 'waitlisted', 'offered', 'lapsed'];

const MOVES: Readonly<
  Record<InvitationVerb, { readonly from: readonly InvitationState[]; readonly to: InvitationState }>
> = {
  queue: { from: ['draft'], to: 'queued' },
  send: { from: ['queued'], to: 'sent' },
  expire: { from: OPEN, to: 'expired' },
  revoke: { from: ['draft', ...OPEN, 'accepted', 'declined'], to: 'revoked' },
  offer: { from: ['waitlisted'], to: 'offered' },
  lapse: { from: ['offered'], to: 'lapsed' },
};

/** A revoked invitation never works again: inviting again makes a new one. */
export function moveInvitation(
  state: InvitationState,
  verb: InvitationVerb,
): { readonly ok: true; readonly state: InvitationState } | Refusal<'wrong-state'> {
  const { from, to } = MOVES[verb];

  return from.includes(state) ? { ok: true, state: to } : reject('wrong-state', undefined, 'invitation-state-wrong');
}

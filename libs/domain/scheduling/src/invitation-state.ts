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
  | 'revoked';
export type InvitationAnswer = 'accepted' | 'tentative' | 'declined';

export interface AnsweringFacts {
  /** Null without a limit. */
  readonly seatsLeft: number | null;
  readonly started: boolean;
}

type AnswerRefusal = Refusal<'wrong-state' | 'started' | 'invitation-expired' | 'invitation-revoked' | 'full'>;

/** Why a person cannot answer so; null where they can. Answers may change until the start. */
export function refuseAnswer(
  state: InvitationState,
  answer: InvitationAnswer,
  { seatsLeft, started }: AnsweringFacts,
): AnswerRefusal | null {
  if (state === 'draft') return reject('wrong-state', undefined, 'invitation-not-sent');
  if (state === 'expired') return reject('invitation-expired');
  if (state === 'revoked') return reject('invitation-revoked');
  if (started) return reject('started');
  const takesSeat = answer === 'accepted' && state !== 'accepted';
  return takesSeat && seatsLeft === 0 ? reject('full') : null;
}

export function refuseRevoking(state: InvitationState): Refusal<'wrong-state'> | null {
  const isOver = state === 'expired' || state === 'revoked';
  return isOver ? reject('wrong-state', undefined, 'invitation-state-wrong') : null;
}

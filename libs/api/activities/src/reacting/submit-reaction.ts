import { Injectable } from '@nestjs/common';
import { type ParticipantActor, refuse, unwrap } from '@rt/api/platform';
import { RuleAcknowledgements } from '@rt/api/seats';
import type { ReactedBody, ReactMessage } from '@rt/contracts';

import { ActivityDefinitions } from '../activity-definitions';
import type { ReactionOutcome } from '../answering/response-operation';
import { ResponseQueue } from '../answering/response-queue';
import { ResponseRate } from '../answering/response-rate';
import { SessionKeys } from '../keys/session-keys';

/** A key that was made anew twice within one reaction: asked again after this, in ms. */
const STALE_KEY_RETRY_MS = 1000;

/** The same path and batches as answers; resolves after the commit. A repeat changes nothing. */
@Injectable()
export class SubmitReaction {
  constructor(
    private readonly definitions: ActivityDefinitions,
    private readonly acknowledgements: RuleAcknowledgements,
    private readonly rate: ResponseRate,
    private readonly keys: SessionKeys,
    private readonly queue: ResponseQueue,
  ) {}

  async run(actor: ParticipantActor, message: ReactMessage): Promise<ReactedBody> {
    const { roundtableId, participationId } = actor;
    const { activityId, entryId, opId } = message;
    const definition = await this.definitions.present(activityId);

    if (definition?.roundtableId !== roundtableId) return refuse('not-found');
    if (!this.acknowledgements.inMemory(actor)) await this.acknowledgements.need(actor);
    this.rate.take(participationId, entryId, opId, 'reactions');

    const { orgId } = definition;
    const outcome = await this.keys.sendWithVoice(actor, activityId, (voice) =>
      this.queue.react({ orgId, ...message, ...voice }),
    );

    const { result } = outcome;
    if (result === 'same' || (result === 'store' && !outcome.refused)) {
      this.rate.remember(participationId, entryId, opId, result === 'same', 'reactions');
    }
    return answerFor(message, outcome);
  }
}

function answerFor(
  { entryId, opId, n }: ReactMessage,
  { result, refused, revision, at, standing }: ReactionOutcome,
): ReactedBody {
  if (refused) return unwrap(refused);
  const body = { entryId, opId, n, revision, serverTime: at };
  switch (result) {
    case 'store':
      return body;
    case 'same':
      return { ...body, n: standing?.n ?? n };
    case 'superseded':
      return { ...body, superseded: true };
    case 'stale-key':
      return refuse('unavailable', { retryAfterMs: STALE_KEY_RETRY_MS });
    // Of answers alone.
    case 'posts-closed':
    case 'conflict':
      return refuse('conflict');
    default:
      return refuse(result);
  }
}

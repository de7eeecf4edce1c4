import { Injectable } from '@nestjs/common';
import { type ParticipantActor, refuse, unwrap } from '@rt/api/platform';
import { LIMITS, type RespondedBody, type RespondMessage } from '@rt/contracts';
import { checkResponse } from '@rt/domain/polling';

import { type ActivityDefinition, ActivityDefinitions } from './activity-definitions';
import type { ResponseOperation, ResponseOutcome } from './response-operation';
import { ResponseQueue } from './response-queue';
import { ResponseRate } from './response-rate';
import { RuleAcknowledgements } from './rule-acknowledgements';
import { SessionKeys } from './session-keys';

/** What the participant is told, and whether this operation is now the answer that stands. */
export interface Submitted {
  readonly body: RespondedBody;
  readonly stored: boolean;
}

/**
 * Takes one answer: the same path for sockets and HTTP. Resolves after the commit; throws the refusal otherwise. A
 * repeat of an operation gets the same answer and changes nothing (docs/decisions.md 19 to 21).
 */
@Injectable()
export class SubmitResponse {
  constructor(
    private readonly definitions: ActivityDefinitions,
    private readonly acknowledgements: RuleAcknowledgements,
    private readonly rate: ResponseRate,
    private readonly keys: SessionKeys,
    private readonly queue: ResponseQueue,
  ) {}

  async run(actor: ParticipantActor, message: RespondMessage): Promise<Submitted> {
    const definition = await this.definitions.find(message.activityId, message.configVersion);

    if (definition?.roundtableId !== actor.roundtableId) return refuse('not-found');
    await this.acknowledgements.need(actor);
    this.rate.take(actor.participationId, message.activityId, message.opId);

    const operation = await this.decide(actor, message, definition);

    const outcome = await this.queue.submit(operation);

    const { result } = outcome;
    if (result === 'store' || result === 'same') {
      this.rate.remember(actor.participationId, message.activityId, message.opId, result === 'same');
    }
    return answerFor(message, outcome);
  }

  private async decide(
    { roundtableId, participationId }: ParticipantActor,
    message: RespondMessage,
    { id, orgId, kind, config, configVersion, allowAbstain }: ActivityDefinition,
  ): Promise<ResponseOperation> {
    refuseLargeAnswer(message.answer);
    // Against another version only the lock can tell whether the message or this process is behind.
    const checked =
      configVersion === message.configVersion
        ? unwrap(checkResponse(kind, config, { allowAbstain }, message.answer))
        : { answer: null, answerKey: null };
    const voice = await this.keys.voice(roundtableId, id, participationId);
    const { round, opId, n } = message;
    const { answer, answerKey } = checked;
    return { orgId, activityId: id, round, configVersion: message.configVersion, voice, opId, n, answer, answerKey };
  }
}

function refuseLargeAnswer(answer: unknown): void {
  const bytes = Buffer.byteLength(JSON.stringify(answer ?? null));
  if (bytes > LIMITS.answerBytes) refuse('too-large');
}

function answerFor({ opId, n }: RespondMessage, { result, revision, at, standing }: ResponseOutcome): Submitted {
  const body = { opId, n, revision, serverTime: at };
  switch (result) {
    case 'store':
      return { body, stored: true };
    case 'same':
      return { body: { ...body, n: standing?.n ?? n }, stored: false };
    case 'superseded':
      return { body: { ...body, superseded: true }, stored: false };
    case 'conflict':
      return refuse('conflict', { current: standing && { n: standing.n, answer: standing.answer } });
    default:
      return refuse(result);
  }
}

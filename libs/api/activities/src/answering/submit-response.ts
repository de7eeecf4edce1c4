import { Injectable } from '@nestjs/common';
import { type ParticipantActor, refuse, unwrap } from '@rt/api/platform';
import { RuleAcknowledgements } from '@rt/api/seats';
import { LIMITS, type RespondedBody, type RespondMessage } from '@rt/contracts';
import { accept, type Checked } from '@rt/domain/text';
import { type CheckedResponse, checkResponse, goesOn, holdsTexts, type ResponseAnswer } from '@rt/kinds';

import { type ActivityDefinition, ActivityDefinitions } from '../activity-definitions';
import { SessionKeys } from '../keys/session-keys';
import { ArrivingEntries } from './arriving-entries';
import type { ResponseOutcome } from './response-operation';
import { ResponseQueue } from './response-queue';
import { ResponseRate } from './response-rate';

/** A key that was made anew twice within one answer: asked again after this, in ms. */
const STALE_KEY_RETRY_MS = 1000;

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
    private readonly arriving: ArrivingEntries,
  ) {}

  // What is in memory is taken without `await`: in a full room the promises cost more than the work.
  async run(actor: ParticipantActor, message: RespondMessage): Promise<Submitted> {
    const { roundtableId, participationId } = actor;
    const { activityId, configVersion, opId } = message;
    const definition =
      this.definitions.inMemory(activityId, configVersion) ?? (await this.definitions.find(activityId, configVersion));

    if (definition?.roundtableId !== roundtableId) return refuse('not-found');
    if (!this.acknowledgements.inMemory(actor)) await this.acknowledgements.need(actor);
    const pace = holdsTexts(definition.kind) ? 'texts' : 'responses';
    this.rate.take(participationId, activityId, opId, pace);

    const first = check(message, definition);
    const checked = unwrap(first.ok ? first : await this.checkAnew(message, definition, first));

    const { orgId } = definition;
    const { round, n } = message;
    const { answer, answerKey } = checked;
    const operation = {
      ...{ orgId, activityId, round, configVersion, opId, n, answer, answerKey },
      // Waited for only where there are texts: each wait costs every answer a turn of the queue of promises.
      ...(checked.entries ? await this.arriving.of(definition, checked) : {}),
      goesOn: (before: ResponseAnswer | null) => goesOn(definition.kind, before, answer),
    };
    const outcome = await this.keys.sendWithVoice(actor, activityId, (voice) =>
      this.queue.submit({ ...operation, ...voice }),
    );

    if (checked.entries) await this.arriving.tell(definition, operation, outcome);
    if (isStored(outcome)) this.rate.remember(participationId, activityId, opId, outcome.result === 'same', pace);
    return answerFor(message, outcome);
  }

  /** What is checked again is the answer under what hosts have decided since this process read the activity. */
  private async checkAnew(
    message: RespondMessage,
    definition: ActivityDefinition,
    refused: CheckedAnswer,
  ): Promise<CheckedAnswer> {
    const newer = await this.definitions.findNewer(definition);
    return newer ? check(message, newer) : refused;
  }
}

function isStored({ result }: Pick<ResponseOutcome, 'result'>): boolean {
  return result === 'store' || result === 'same';
}

type CheckedAnswer = Checked<Pick<CheckedResponse, 'answer' | 'answerKey' | 'entries' | 'labels'>>;

function check(
  message: RespondMessage,
  { kind, config, configVersion, allowAbstain }: ActivityDefinition,
): CheckedAnswer {
  refuseLargeAnswer(message.answer);
  // Against another version only the lock can tell whether the message or this process is behind.
  if (configVersion !== message.configVersion) return accept({ answer: null, answerKey: null });
  return checkResponse(kind, config, { allowAbstain }, message.answer);
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
    case 'stale-key':
      return refuse('unavailable', { retryAfterMs: STALE_KEY_RETRY_MS });
    case 'posts-closed':
      return refuse('wrong-state', { reason: 'posts-closed' });
    case 'conflict':
      return refuse('conflict', { current: standing && { n: standing.n, answer: standing.answer } });
    default:
      return refuse(result);
  }
}

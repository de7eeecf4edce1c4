import { Injectable } from '@nestjs/common';
import { type ParticipantActor, refuse, unwrap } from '@rt/api/platform';
import { RuleAcknowledgements } from '@rt/api/seats';
import { LIMITS, type RespondedBody, type RespondMessage } from '@rt/contracts';
import { accept, type Checked } from '@rt/domain/text';
import { type CheckedResponse, checkResponse, holdsTexts, onlyAdds, takesAway } from '@rt/kinds';

import { type ActivityDefinition, ActivityDefinitions } from '../activity-definitions';
import { SessionKeys } from '../keys/session-keys';
import { type Arriving, ArrivingEntries } from './arriving-entries';
import type { ResponseOperation, ResponseOutcome } from './response-operation';
import { ResponseQueue } from './response-queue';
import { type Pace, ResponseRate } from './response-rate';

/** A key that was made anew twice within one answer: asked again after this, in ms. */
const STALE_KEY_RETRY_MS = 1000;

/** What the participant is told; `stored`: what stands now by this operation, if it does. */
export interface Submitted {
  readonly body: RespondedBody;
  readonly stored?: Pick<CheckedResponse, 'answer'>;
  /** Nothing is stored yet: it takes texts back from what is closed, in the transaction that counts what was frozen anew (`takeBack`). */
  readonly afterClose?: true;
}

/** The same path for sockets and HTTP; resolves after the commit. Repeats are idempotent (docs/decisions.md 19 to 21). */
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
  run(actor: ParticipantActor, message: RespondMessage): Promise<Submitted> {
    const definition = this.definitions.inMemory(message.activityId, message.configVersion);
    return definition && this.acknowledgements.inMemory(actor)
      ? this.take(actor, message, definition)
      : this.takeFirst(actor, message, definition);
  }

  private async takeFirst(
    actor: ParticipantActor,
    message: RespondMessage,
    known: ActivityDefinition | undefined,
  ): Promise<Submitted> {
    const definition = known ?? (await this.definitions.find(message.activityId, message.configVersion));
    if (definition?.roundtableId !== actor.roundtableId) return refuse('not-found');
    await this.acknowledgements.need(actor);
    return this.take(actor, message, definition);
  }

  private take(actor: ParticipantActor, message: RespondMessage, definition: ActivityDefinition): Promise<Submitted> {
    if (definition.roundtableId !== actor.roundtableId) return refuse('not-found');
    this.rate.take(actor.participationId, message.activityId, message.opId, paceOf(definition));

    const first = check(message, definition);
    if (!first.ok || first.value.entries) return this.submitWithTexts(actor, message, definition, first);
    return this.send(actor, message, definition, first.value).then((outcome) =>
      this.told(actor, message, definition, outcome, first.value),
    );
  }

  /** Where there are texts, or where a host may have changed what is taken since this process read the activity. */
  private async submitWithTexts(
    actor: ParticipantActor,
    message: RespondMessage,
    definition: ActivityDefinition,
    first: CheckedAnswer,
  ): Promise<Submitted> {
    const checked = unwrap(first.ok ? first : await this.checkAnew(message, definition, first));
    const arriving = await this.arriving.of(actor, definition, checked);
    const outcome = await this.send(actor, message, definition, checked, arriving);
    return this.told(actor, message, definition, outcome, checked);
  }

  /** In the transaction of a caller with the roundtable's lock. An open question decides as usual. */
  async takeBack(actor: ParticipantActor, message: RespondMessage): Promise<Submitted> {
    const definition = await this.definitions.find(message.activityId, message.configVersion);
    if (definition?.roundtableId !== actor.roundtableId) return refuse('not-found');
    const checked = unwrap(check(message, definition));
    const arriving = await this.arriving.of(actor, definition, checked);
    const outcome = await this.send(actor, message, definition, checked, arriving, (texts) =>
      this.queue.takeBack(texts),
    );
    return this.told(actor, message, definition, outcome, checked);
  }

  private send(
    actor: ParticipantActor,
    { activityId, round, configVersion, opId, n }: RespondMessage,
    { orgId, kind, config }: ActivityDefinition,
    { answer, answerKey }: Pick<CheckedResponse, 'answer' | 'answerKey'>,
    arriving?: Arriving,
    store: (operation: ResponseOperation) => Promise<ResponseOutcome> = (one) => this.queue.submit(one),
  ): Promise<ResponseOutcome> {
    const operation = { orgId, activityId, round, configVersion, opId, n, answer, answerKey };
    const takenBack = arriving?.takenBack;
    return this.keys.sendWithVoice(actor, activityId, ({ voice, keyNo }) =>
      store({
        voice,
        keyNo,
        ...operation,
        ...arriving,
        onlyAdds: (previous) => onlyAdds(kind, previous, answer),
        takesAway: (standing) => takesAway(kind, config, standing, { answer, takenBack }),
      }),
    );
  }

  private told(
    { participationId }: ParticipantActor,
    message: RespondMessage,
    definition: ActivityDefinition,
    outcome: ResponseOutcome,
    given: Pick<CheckedResponse, 'answer'>,
  ): Submitted {
    const { activityId, opId } = message;
    const repeated = outcome.result === 'same';
    if (repeated || outcome.result === 'store')
      this.rate.remember(participationId, activityId, opId, repeated, paceOf(definition));
    return answerFor(message, outcome, given);
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

function paceOf({ kind }: ActivityDefinition): Pace {
  return holdsTexts(kind) ? 'texts' : 'responses';
}

type CheckedAnswer = Checked<Omit<CheckedResponse, 'abstained'>>;

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

function answerFor(
  { opId, n }: RespondMessage,
  { result, revision, at, standing }: ResponseOutcome,
  stored: Pick<CheckedResponse, 'answer'>,
): Submitted {
  const body = { opId, n, revision, serverTime: at };
  switch (result) {
    case 'store':
      return { body, stored };
    case 'same':
      return { body: { ...body, n: standing?.n ?? n } };
    case 'superseded':
      return { body: { ...body, superseded: true } };
    case 'stale-key':
      return refuse('unavailable', { retryAfterMs: STALE_KEY_RETRY_MS });
    case 'posts-closed':
      return refuse('wrong-state', { reason: 'posts-closed' });
    case 'conflict':
      return refuse('conflict', { current: currentOf(standing) });
    default:
      return result === 'after-close' ? { body, afterClose: true } : refuse(result);
  }
}

function currentOf(standing: ResponseOutcome['standing']) {
  return standing && { n: standing.n, answer: standing.answer };
}

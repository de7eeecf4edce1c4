import { type RefusalDetail, refuse } from '@rt/api/platform';
import { LIMITS, type ReactMessage, type RespondMessage } from '@rt/contracts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const RESPOND_FIELDS = ['activityId', 'round', 'configVersion', 'opId', 'n', 'answer'];
const REACT_FIELDS = ['activityId', 'entryId', 'round', 'opId', 'n', 'value'];

export function checkNothing(body: unknown): void {
  knownFields(body, []);
}

/** By hand: the rules of RespondRequest without their cost per answer (docs/decisions.md 23). */
export function checkRespond(body: unknown): RespondMessage {
  const record = knownFields(body, RESPOND_FIELDS);
  return {
    activityId: id(record, 'activityId'),
    round: whole(record, 'round', LIMITS.counter),
    configVersion: whole(record, 'configVersion', LIMITS.counter),
    opId: id(record, 'opId'),
    n: whole(record, 'n', LIMITS.answerN),
    answer: answer(record),
  };
}

/** The body of `entry:react`: the rules of the class ReactRequest. Which values there are is the domain's to say. */
export function checkReact(body: unknown): ReactMessage {
  const record = knownFields(body, REACT_FIELDS);
  return {
    activityId: id(record, 'activityId'),
    entryId: id(record, 'entryId'),
    round: whole(record, 'round', LIMITS.counter),
    opId: id(record, 'opId'),
    n: whole(record, 'n', LIMITS.answerN),
    value: own(record, 'value') === null ? null : whole(record, 'value', LIMITS.reaction),
  };
}

function knownFields(body: unknown, known: readonly string[]): Record<string, unknown> {
  if (typeof body !== 'object' || body === null || Array.isArray(body) || Buffer.isBuffer(body))
    return refuse('malformed', { reason: 'json-object' });
  const unknown = Object.keys(body).find((field) => !known.includes(field));
  if (unknown !== undefined) refuse('unknown-field', { field: unknown.slice(0, 60), ...knownAre(known) });
  return body as Record<string, unknown>;
}

function knownAre(fields: readonly string[]): RefusalDetail {
  return fields.length > 0
    ? { reason: 'known-fields', params: { fields: fields.join(', ') } }
    : { reason: 'event-without-fields' };
}

function own(record: Record<string, unknown>, field: string): unknown {
  return Object.hasOwn(record, field) ? record[field] : undefined;
}

function id(record: Record<string, unknown>, field: string): string {
  const value = own(record, field);
  if (typeof value === 'string' && UUID.test(value)) return value.toLowerCase();
  return refuse(typeof value === 'string' ? 'invalid' : 'wrong-type', { field, reason: 'must-be-id' });
}

function whole(
  record: Record<string, unknown>,
  field: string,
  { min, max }: { readonly min: number; readonly max: number },
): number {
  const value = own(record, field);
  if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return value;
  const detail: RefusalDetail = { field, reason: 'must-be-whole-between', params: { min, max } };
  return refuse(typeof value === 'number' ? 'invalid' : 'wrong-type', detail);
}

/** Of which kind it is and whether it is a right one is the domain's to say. */
function answer(record: Record<string, unknown>): RespondMessage['answer'] {
  const value = own(record, 'answer');
  if (value === null) return null;
  if (typeof value !== 'object' || Array.isArray(value) || Buffer.isBuffer(value)) {
    return refuse('wrong-type', { field: 'answer', reason: 'answer-not-object' });
  }
  return value as RespondMessage['answer'];
}

import { fieldWords, refuse } from '@rt/api/platform';
import { LIMITS, type RespondMessage } from '@rt/contracts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const RESPOND_FIELDS = ['activityId', 'round', 'configVersion', 'opId', 'n', 'answer'];

/** A body without fields, `{}`. */
export function checkNothing(body: unknown): void {
  knownFields(body, []);
}

/**
 * The body of `activity:respond`, checked by hand: the rules of the class RespondRequest without its cost on every answer
 * (docs/decisions.md 23). The answer itself is the domain's to check.
 */
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

function knownFields(body: unknown, known: readonly string[]): Record<string, unknown> {
  if (typeof body !== 'object' || body === null || Array.isArray(body) || Buffer.isBuffer(body))
    return refuse('malformed');
  const unknown = Object.keys(body).find((field) => !known.includes(field));
  if (unknown !== undefined) refuse('unknown-field', { field: unknown.slice(0, 60), message: knownAre(known) });
  return body as Record<string, unknown>;
}

function knownAre(fields: readonly string[]): string {
  return fields.length > 0
    ? `This field is not known here. Fields: ${fields.join(', ')}.`
    : 'This event takes no fields.';
}

function own(record: Record<string, unknown>, field: string): unknown {
  return Object.hasOwn(record, field) ? record[field] : undefined;
}

function id(record: Record<string, unknown>, field: string): string {
  const value = own(record, field);
  if (typeof value === 'string' && UUID.test(value)) return value.toLowerCase();
  // The sentence is made for what is refused only: this runs for every answer of a room.
  const message = `${fieldWords(field)} must be an id (a UUID).`;
  return refuse(typeof value === 'string' ? 'invalid' : 'wrong-type', { field, message });
}

function whole(
  record: Record<string, unknown>,
  field: string,
  { min, max }: typeof LIMITS.counter | typeof LIMITS.answerN,
): number {
  const value = own(record, field);
  if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return value;
  const message = `${fieldWords(field)} must be a whole number from ${min} to ${max}.`;
  return refuse(typeof value === 'number' ? 'invalid' : 'wrong-type', { field, message });
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

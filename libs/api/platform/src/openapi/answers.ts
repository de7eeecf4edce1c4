import 'reflect-metadata';

import type { Type } from '@nestjs/common';

/** One documented answer of a route; `type` is absent for an empty or non-JSON body. */
export interface AnswerNote {
  readonly status: number;
  readonly type?: Type;
  readonly mediaType: string;
}

const ANSWERS = Symbol('answers');

/**
 * Documents what a route answers: `@Answers(200, RoundtableBody)`, `@Answers(204)`, or for another media type
 * `@Answers(200, undefined, 'text/calendar')`. Refusals need no mention: every route may answer a problem.
 */
export function Answers(status: number, type?: Type, mediaType = 'application/json'): MethodDecorator {
  return (_target, _name, descriptor) => {
    const handler = descriptor.value as object;
    Reflect.defineMetadata(ANSWERS, [{ status, type, mediaType }, ...answersOf(handler)], handler);
  };
}

/** The documented answers of a handler. */
export function answersOf(handler: object): AnswerNote[] {
  return (Reflect.getMetadata(ANSWERS, handler) as AnswerNote[] | undefined) ?? [];
}

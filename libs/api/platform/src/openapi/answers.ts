import 'reflect-metadata';

import type { Type } from '@nestjs/common';

/** One documented answer of a route; `type` is absent for an empty or non-JSON body. */
export interface AnswerNote {
  readonly status: number;
  readonly type?: Type;
  readonly mediaType: string;
}

const ANSWERS = Symbol('answers');

/** `@Answers(200, RoundtableBody)`, `@Answers(204)` or with a media type. Every route may answer a problem. */
export function Answers(status: number, type?: Type, mediaType = 'application/json'): MethodDecorator {
  return (_target, _name, descriptor) => {
    const handler = descriptor.value as object;
    Reflect.defineMetadata(ANSWERS, [{ status, type, mediaType }, ...answersOf(handler)], handler);
  };
}

const LISTED_AS = Symbol('listed as');

/** Lists a controller's routes under the name by which clients know them, where it is not its own: `@ListedAs('Directory')`. */
export function ListedAs(name: string): ClassDecorator {
  return (controller) => Reflect.defineMetadata(LISTED_AS, name, controller);
}

/** The name before the dot in the ids of a controller's operations. */
export function listedAs(controller: Type): string {
  const name = Reflect.getMetadata(LISTED_AS, controller) as string | undefined;
  return name ?? controller.name.replace(/Controller$/, '');
}

export function answersOf(handler: object): AnswerNote[] {
  return (Reflect.getMetadata(ANSWERS, handler) as AnswerNote[] | undefined) ?? [];
}

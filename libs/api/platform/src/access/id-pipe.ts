import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';

import { refuse } from '../refusals/refusal';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** For path parameters that are ids: `@Param('roundtableId', IdPipe) roundtableId: string`. Anything but a UUID in lower case is 400. */
@Injectable()
export class IdPipe implements PipeTransform<unknown, string> {
  transform(value: unknown, metadata: ArgumentMetadata): string {
    if (typeof value === 'string' && UUID.test(value)) return value;
    return refuse('wrong-type', { field: metadata.data ?? 'id', rule: 'isUuid', reason: 'id-form' });
  }
}

import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { refuse } from '@rt/api/platform';

const REF = /^RT-\d{4}-\d{3,6}(-C\d{1,6})?$/;

/** For references in paths ('RT-2026-014', 'RT-2026-014-C7'). Anything else is 400. */
@Injectable()
export class RefPipe implements PipeTransform<unknown, string> {
  transform(value: unknown, metadata: ArgumentMetadata): string {
    if (typeof value === 'string' && REF.test(value)) return value;
    return refuse('wrong-type', { field: metadata.data ?? 'ref', rule: 'ref', reason: 'ref-form' });
  }
}

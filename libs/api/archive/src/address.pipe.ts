import { Injectable, type PipeTransform } from '@nestjs/common';
import { refuse } from '@rt/api/platform';
import { parseRef } from '@rt/domain/insight';

/** For references in addresses of pages, as people type them; gives the one right spelling, or `not-found`. */
@Injectable()
export class AddressPipe implements PipeTransform<unknown, string> {
  transform(value: unknown): string {
    const [head = ''] = typeof value === 'string' ? (/^RT-\d{4}-\d{3,6}(-C\d{1,6})?(?=-|$)/i.exec(value) ?? []) : [];
    return parseRef(head)?.ref ?? refuse('not-found');
  }
}
